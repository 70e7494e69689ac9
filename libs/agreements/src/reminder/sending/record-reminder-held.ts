import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { ReminderHeld } from '../events';
import { reminder } from '../reminder';
import { claimed } from './claimed';

export const RecordReminderHeld = z.strictObject(ReminderHeld.data.shape);
export type RecordReminderHeld = z.infer<typeof RecordReminderHeld>;

/** Some do not want to be disturbed now: it goes out to them when their quiet hours end. */
export const recordReminderHeld = defineCommand('RecordReminderHeld', {
  title: { vi: 'Ghi nhận giữ lời nhắc đến hết giờ yên lặng', en: 'Record a reminder as held back' },
  data: RecordReminderHeld,
  of: reminder,
  may: ['process-manager'],
  guard: (state) => void claimed(state),
  decide: (command, state) => {
    const last = claimed(state).channels[command.channel];
    const isHeld = last?.is === 'held' && last.until === command.until;
    return isHeld ? [] : [ReminderHeld(command)];
  },
});
