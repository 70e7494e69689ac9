import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { acknowledgeReminder } from './answering/acknowledge-reminder';
import { extendDeadline } from './answering/extend-deadline';
import { snoozeReminder } from './answering/snooze-reminder';
import { waiveObligation } from './answering/waive-obligation';
import { keepObligation } from './keeping/keep-obligation';
import { replanReminders } from './keeping/replan-reminders';
import { obligation } from './obligation';

/** All that can be ordered of a deadline. */
export const obligationCommands: readonly AnyCommand[] = [
  keepObligation,
  replanReminders,
  waiveObligation,
  extendDeadline,
  snoozeReminder,
  acknowledgeReminder,
  ...correctionsOf(obligation),
];
