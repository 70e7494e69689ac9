import {
  correctionEvents,
  defineEvent,
  Id,
  Instant,
  LocalDate,
  type EventsOf,
} from '@kyket/eventing';
import { z } from 'zod';
import { Channel } from './vocabulary';

export const ReminderClaimed = defineEvent('ReminderClaimed', {
  data: z.object({
    obligation: Id,
    step: z.string().min(1).max(100),
    due: LocalDate,
    /** The office that is told. */
    office: Id,
    /** The process that sends it: of two, one is refused. */
    claimant: Id,
    /** Told after its morning, in place of the steps that went by. */
    late: z.boolean(),
  }),
  says: {
    vi: 'Nhắc {office} về thời hạn {due} (bước {step}).',
    en: 'Reminding {office} of the deadline of {due} (step {step}).',
  },
});

export const ReminderSent = defineEvent('ReminderSent', {
  data: z.object({ channel: Channel, to: z.array(Id) }),
  says: { vi: 'Đã gửi lời nhắc qua {channel} cho {to}.', en: 'Sent by {channel} to {to}.' },
});

export const ReminderFailed = defineEvent('ReminderFailed', {
  data: z.object({ channel: Channel, to: z.array(Id), reason: z.string().min(1).max(500) }),
  says: {
    vi: 'Không gửi được lời nhắc qua {channel} cho {to}: {reason}',
    en: 'Could not be sent by {channel} to {to}: {reason}',
  },
});

/** Quiet hours: it waits for the morning of these people. */
export const ReminderHeld = defineEvent('ReminderHeld', {
  data: z.object({ channel: Channel, to: z.array(Id), until: Instant }),
  says: {
    vi: 'Giữ lời nhắc qua {channel} cho {to} đến {until} (giờ yên lặng).',
    en: 'Held back by {channel} for {to} until {until} (quiet hours).',
  },
});

export const reminderEvents = [
  ReminderClaimed,
  ReminderSent,
  ReminderFailed,
  ReminderHeld,
  ...correctionEvents,
] as const;
export type ReminderEvent = EventsOf<typeof reminderEvents>;
