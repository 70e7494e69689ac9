import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { claimReminder } from './claiming/claim-reminder';
import { recordReminderFailed } from './sending/record-reminder-failed';
import { recordReminderHeld } from './sending/record-reminder-held';
import { recordReminderSent } from './sending/record-reminder-sent';
import { reminder } from './reminder';

/** All that can be ordered of a reminder. */
export const reminderCommands: readonly AnyCommand[] = [
  claimReminder,
  recordReminderSent,
  recordReminderFailed,
  recordReminderHeld,
  ...correctionsOf(reminder),
];
