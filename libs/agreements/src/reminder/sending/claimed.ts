import type { ClaimedReminder, Reminder } from '../reminder';
import { refuse } from '../reminder.refusals';

export const claimed = (state: Reminder): ClaimedReminder => {
  if (state.is === 'none') throw refuse('not-claimed');
  return state;
};
