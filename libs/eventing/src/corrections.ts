import { z } from 'zod';
import { defineEvent, type EventsOf } from './event';
import { Id } from './ids';

/** Which facts of a stream a correction puts right: one act told in several facts is corrected once. */
const Targets = z.array(z.int().min(0)).min(1).describe('Revisions of the facts, in this stream.');

/** The field put right: `occurredOn`, `effectiveFrom`, or one of the fact's own that it declares corrigible. */
const Field = z.string().min(1).max(100);

export const CorrectionProposed = defineEvent('CorrectionProposed', {
  data: z.object({
    correctionId: Id,
    targets: Targets,
    field: Field,
    value: z.unknown(),
    as: z.enum(['corrected', 'completed']),
    reason: z.string(),
  }),
  says: {
    vi: 'Đề nghị đính chính {field}: {reason}',
    en: 'Proposed a correction of {field}: {reason}',
    zh: '提出更正 {field}：{reason}',
    lo: 'ສະເໜີແກ້ໄຂ {field}: {reason}',
  },
});

/** A fact that puts others right. Their bytes never change; what they are read as does, from now on. */
export const FactCorrected = defineEvent('FactCorrected', {
  data: z.object({
    correctionId: Id,
    targets: Targets,
    field: Field,
    old: z.unknown(),
    value: z.unknown(),
    as: z.enum(['corrected', 'completed']),
    reason: z.string(),
  }),
  says: {
    vi: 'Đã đính chính {field}: {reason}',
    en: 'Corrected {field}: {reason}',
    zh: '已更正 {field}：{reason}',
    lo: 'ແກ້ໄຂ {field} ແລ້ວ: {reason}',
  },
});

export const CorrectionDeclined = defineEvent('CorrectionDeclined', {
  data: z.object({ correctionId: Id, reason: z.string() }),
  says: {
    vi: 'Không chấp nhận đính chính: {reason}',
    en: 'Declined a correction: {reason}',
    zh: '不接受更正：{reason}',
    lo: 'ບໍ່ຍອມຮັບການແກ້ໄຂ: {reason}',
  },
});

/** The facts by which any record is put right. They change how other facts are read, and fold into nothing. */
export const correctionEvents = [CorrectionProposed, FactCorrected, CorrectionDeclined] as const;
export type CorrectionEvent = EventsOf<typeof correctionEvents>;

const correctionTypes = new Set<string>(correctionEvents.map(({ type }) => type));

export const isCorrection = (event: { readonly type: string }): boolean =>
  correctionTypes.has(event.type);
