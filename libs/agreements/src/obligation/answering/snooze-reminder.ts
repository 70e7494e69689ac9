import { defineCommand, labelled, LocalDate, type Role } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { ReminderSnoozed } from '../events';
import { opened } from '../guards';
import { obligation } from '../obligation';
import { refuse } from '../obligation.refusals';

/** Whoever may be reminded. */
export const reminded: readonly [Role, ...Role[]] = [
  'desk-officer',
  'head',
  'focal-point',
  'consulted-body',
  'deciding-authority',
  'signatory',
  'counterpart',
  'archivist',
  'programme-officer',
];

export const SnoozeReminder = z.strictObject({
  until: labelled(LocalDate, {
    vi: 'Nhắc lại từ ngày',
    en: 'Remind again on',
    zh: '再次提醒日期',
    lo: 'ເຕືອນຄືນວັນທີ',
  }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason', zh: '理由', lo: 'ເຫດຜົນ' }),
});
export type SnoozeReminder = z.infer<typeof SnoozeReminder>;

/** Quiet until a day, with a reason; never past the deadline itself. */
export const snoozeReminder = defineCommand('SnoozeReminder', {
  title: { vi: 'Tạm hoãn nhắc', en: 'Snooze', zh: '暂缓提醒', lo: 'ເລື່ອນການເຕືອນ' },
  data: SnoozeReminder,
  of: obligation,
  may: reminded,
  guard: (state) => void opened(state),
  decide: (command, state, { today }) => {
    const { due } = opened(state);
    if (command.until <= today || (today <= due && command.until > due))
      throw refuse('snoozed-too-long', { due });

    return [ReminderSnoozed(command)];
  },
});
