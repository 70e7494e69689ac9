import { correctionEvents, defineEvent, Id, LocalDate, Term, type EventsOf } from '@kyket/eventing';
import { z } from 'zod';
import { PlannedStep } from '../leads/content';
import { Reason } from '../vocabulary';
import { CountedWith, Deadline, MoveCause } from './vocabulary';

export const ObligationOpened = defineEvent('ObligationOpened', {
  data: Deadline,
  says: {
    vi: 'Thời hạn {rule} ({occasion}): {party} phải hoàn thành chậm nhất {due}.',
    en: 'The deadline {rule} ({occasion}): {party} must act by {due}.',
  },
});

export const DeadlineRecomputed = defineEvent('DeadlineRecomputed', {
  data: z.object({
    from: LocalDate,
    to: LocalDate,
    cause: MoveCause,
    /** What the rule gives, which an extension may have moved on. */
    counted: LocalDate,
    base: LocalDate,
    term: Term,
    ruleVersion: z.int().min(1),
    calendar: CountedWith,
    reason: Reason.optional(),
  }),
  says: {
    vi: 'Thời hạn chuyển từ {from} sang {to} ({cause}). {reason}',
    en: 'The deadline moved from {from} to {to} ({cause}). {reason}',
  },
});

export const ObligationMet = defineEvent('ObligationMet', {
  data: z.object({ on: LocalDate, by: Id.optional() }),
  says: { vi: 'Đã hoàn thành ngày {on}.', en: 'Done on {on}.' },
});

export const ObligationMissed = defineEvent('ObligationMissed', {
  data: z.object({ why: z.enum(['passed', 'no-evidence']) }),
  says: { vi: 'Đã quá hạn mà không thực hiện ({why}).', en: 'Passed without being done ({why}).' },
});

export const ObligationClosed = defineEvent('ObligationClosed', {
  data: z.object({ cause: z.string().max(200) }),
  says: {
    vi: 'Thời hạn không còn nữa ({cause}).',
    en: 'The deadline no longer applies ({cause}).',
  },
});

export const ObligationWaived = defineEvent('ObligationWaived', {
  data: z.object({ reason: Reason, cause: z.enum(['decision', 'record', 'suspension']) }),
  says: {
    vi: 'Được miễn thực hiện ({cause}): {reason}',
    en: 'Waived ({cause}): {reason}',
  },
});

export const ReminderSnoozed = defineEvent('ReminderSnoozed', {
  data: z.object({ until: LocalDate, reason: Reason }),
  says: { vi: 'Tạm hoãn nhắc đến {until}: {reason}', en: 'Snoozed until {until}: {reason}' },
});

export const ReminderAcknowledged = defineEvent('ReminderAcknowledged', {
  data: z.object({ step: z.string().min(1).max(100) }),
  says: { vi: 'Đã tiếp nhận lời nhắc {step}.', en: 'Acknowledged the reminder {step}.' },
});

/** Told when other lead times are published: which reminders that lay ahead have gone, and which have come. */
export const RemindersReplanned = defineEvent('RemindersReplanned', {
  data: z.object({
    version: z.int().min(1),
    dropped: z.array(PlannedStep),
    added: z.array(PlannedStep),
  }),
  says: {
    vi: 'Các mốc nhắc thay đổi theo phiên bản {version}: bỏ {dropped}; thêm {added}.',
    en: 'Reminders were planned anew by version {version}: gone {dropped}; come {added}.',
  },
});

export const obligationEvents = [
  ObligationOpened,
  DeadlineRecomputed,
  ObligationMet,
  ObligationMissed,
  ObligationClosed,
  ObligationWaived,
  ReminderSnoozed,
  ReminderAcknowledged,
  RemindersReplanned,
  ...correctionEvents,
] as const;
export type ObligationEvent = EventsOf<typeof obligationEvents>;
