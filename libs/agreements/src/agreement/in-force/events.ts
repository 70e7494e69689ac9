import { defineEvent, Hash, Id, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { answer, Reason, stated } from '../../vocabulary';

export const ForceNoticeRecorded = defineEvent('ForceNoticeRecorded', {
  data: z.object({
    side: Id,
    /** Where the text is silent: the day of entry into force this side agrees to in writing. */
    entryOn: LocalDate.optional(),
  }),
  says: {
    vi: '{side} thông báo đã hoàn tất thủ tục để văn bản có hiệu lực',
    en: '{side} gave notice that its procedures for entry into force are complete',
  },
  corrigible: ['entryOn'],
});

/** Takes effect on its first day (`effectiveFrom`). */
export const EnteredIntoForce = defineEvent('EnteredIntoForce', {
  data: z.object({
    validTo: z.union([stated(LocalDate), z.literal('open-ended')]),
    certainty: z.enum(['stated', 'inferred']),
  }),
  says: { vi: 'Văn bản có hiệu lực, đến {validTo}', en: 'Entered into force, until {validTo}' },
  corrigible: ['validTo'],
});

export const ProvisionallyApplied = defineEvent('ProvisionallyApplied', {
  data: z.object({ ground: z.enum(['clause', 'consent']) }),
  says: { vi: 'Tạm thời áp dụng theo {ground}', en: 'Applied provisionally by {ground}' },
});

export const AmendmentEnteredIntoForce = defineEvent('AmendmentEnteredIntoForce', {
  data: z.object({
    addendum: Id,
    hash: z.union([Hash, z.literal('not-held')]),
    newEnd: LocalDate.optional(),
    answer: answer(z.string()),
  }),
  says: {
    vi: 'Văn bản sửa đổi, bổ sung {addendum} có hiệu lực',
    en: 'The addendum {addendum} entered into force',
  },
  ownSide: ['answer'],
});

export const AgreementSuspended = defineEvent('AgreementSuspended', {
  data: z.object({
    stopsTerm: z.boolean(),
    reason: Reason,
    ground: z.enum(['decision', 'consent']),
    legalBasis: z.string().optional(),
    /** What is already running goes on. */
    runningSurvives: z.boolean(),
  }),
  says: {
    vi: 'Tạm đình chỉ thực hiện: {reason}',
    en: 'Suspended: {reason}',
  },
  corrigible: ['legalBasis'],
});

export const AgreementResumed = defineEvent('AgreementResumed', {
  data: z.object({ reason: Reason.optional() }),
  says: { vi: 'Tiếp tục thực hiện', en: 'Resumed' },
});

export const ParentEnded = defineEvent('ParentEnded', {
  data: z.object({
    parent: Id,
    how: z.enum(['expired', 'terminated', 'superseded']),
    answer: answer(z.string()),
  }),
  says: {
    vi: 'Văn bản cấp trên {parent} đã hết hiệu lực ({how}); cần quyết định tiếp tục hay không',
    en: 'The parent {parent} is no longer in force ({how}); a decision on this agreement is needed',
  },
  ownSide: ['answer'],
});

/** Moves a seat to the successor from the day the succession takes effect. A signature stays as it was given. */
export const PartyDesignationUpdated = defineEvent('PartyDesignationUpdated', {
  data: z.object({ seat: Id, predecessor: Id, party: Id, act: Id, answer: answer(z.string()) }),
  says: {
    vi: '{party} kế thừa {predecessor} tại {seat}',
    en: '{party} succeeds {predecessor} in {seat}',
  },
  ownSide: ['answer'],
});

export const ContinuationDecided = defineEvent('ContinuationDecided', {
  data: z.object({
    question: Id,
    as: z.enum(['keep', 'replace', 'terminate']),
    territorialScope: z.string().optional(),
    reason: Reason,
  }),
  says: { vi: 'Quyết định {as}: {reason}', en: 'Decided to {as}: {reason}' },
  corrigible: ['territorialScope'],
});
