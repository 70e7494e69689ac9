import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { ReminderFailed } from '../events';
import { reminder } from '../reminder';
import { claimed } from './claimed';

export const RecordReminderFailed = z.strictObject(ReminderFailed.data.shape);
export type RecordReminderFailed = z.infer<typeof RecordReminderFailed>;

/** One channel could not carry it, or the letter came back; the others are not held up. */
export const recordReminderFailed = defineCommand('RecordReminderFailed', {
  title: { vi: 'Ghi nhận không gửi được lời nhắc', en: 'Record a reminder as failed' },
  data: RecordReminderFailed,
  of: reminder,
  may: ['process-manager'],
  guard: (state) => void claimed(state),
  decide: (command, state) => {
    const last = claimed(state).channels[command.channel];
    const isTold =
      last?.is === 'failed' &&
      last.reason === command.reason &&
      command.to.every((person) => last.to.includes(person));
    return isTold ? [] : [ReminderFailed(command)];
  },
});
