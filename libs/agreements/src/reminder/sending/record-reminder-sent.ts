import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { ReminderSent } from '../events';
import { isTold, reminder } from '../reminder';
import { claimed } from './claimed';

export const RecordReminderSent = z.strictObject(ReminderSent.data.shape);
export type RecordReminderSent = z.infer<typeof RecordReminderSent>;

/** One channel has carried it. Told again, it was sent once to each. */
export const recordReminderSent = defineCommand('RecordReminderSent', {
  title: { vi: 'Ghi nhận đã gửi lời nhắc', en: 'Record a reminder as sent' },
  data: RecordReminderSent,
  of: reminder,
  may: ['process-manager'],
  guard: (state) => void claimed(state),
  decide: (command, state) => {
    const known = claimed(state);
    const { channel, to } = command;
    const news = to.filter((person) => !isTold(known, channel, person));
    if (news.length > 0) return [ReminderSent({ channel, to: news })];
    return known.channels[channel]?.is === 'sent' ? [] : [ReminderSent(command)];
  },
});
