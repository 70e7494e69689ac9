import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { ReminderClaimed } from '../events';
import { reminder, reminderIdOf } from '../reminder';
import { refuse } from '../reminder.refusals';

export const ClaimReminder = z.strictObject(ReminderClaimed.data.shape);
export type ClaimReminder = z.infer<typeof ClaimReminder>;

/** Takes one dispatch upon itself. Of two claimers the second is refused, whoever it is. */
export const claimReminder = defineCommand('ClaimReminder', {
  title: { vi: 'Nhận gửi lời nhắc', en: 'Claim a reminder' },
  data: ClaimReminder,
  of: reminder,
  may: ['process-manager'],
  founds: true,
  idOf: ({ obligation, step, due, office }) => reminderIdOf(obligation, step, due, office),
  guard: (state) => {
    if (state.is !== 'none') throw refuse('already-claimed');
  },
  decide: (command, _state, { id }) => {
    const { obligation, step, due, office } = command;
    if (id !== reminderIdOf(obligation, step, due, office)) throw refuse('other-reminder');

    return [ReminderClaimed(command)];
  },
});
