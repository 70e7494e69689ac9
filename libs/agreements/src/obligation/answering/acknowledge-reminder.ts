import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { ReminderAcknowledged } from '../events';
import { known } from '../guards';
import { obligation } from '../obligation';
import { reminded } from './snooze-reminder';

export const AcknowledgeReminder = z.strictObject({
  step: labelled(z.string().trim().min(1).max(100), {
    vi: 'Lần nhắc',
    en: 'Step',
    zh: '提醒次序',
    lo: 'ຄັ້ງທີເຕືອນ',
  }),
});
export type AcknowledgeReminder = z.infer<typeof AcknowledgeReminder>;

/** Someone has read it and takes it up: it does not go a level higher. */
export const acknowledgeReminder = defineCommand('AcknowledgeReminder', {
  title: { vi: 'Tiếp nhận lời nhắc', en: 'Acknowledge', zh: '受理提醒', lo: 'ຮັບຊາບການເຕືອນ' },
  data: AcknowledgeReminder,
  of: obligation,
  may: reminded,
  guard: (state) => void known(state),
  decide: (command, state) =>
    known(state).acknowledged.includes(command.step) ? [] : [ReminderAcknowledged(command)],
});
