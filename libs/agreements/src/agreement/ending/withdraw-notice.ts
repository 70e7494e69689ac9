import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { onceInForce } from '../in-force/being-in-force';
import { seatHolderOn } from '../signature';
import { dayOfAct, evidenceIn } from '../standing-record';
import type { Agreement } from '../state';
import { NoticeWithdrawn } from './events';

export const WithdrawNotice = z.strictObject({
  reason: labelled(Reason.optional(), { vi: 'Lý do', en: 'Reason', zh: '理由', lo: 'ເຫດຜົນ' }),
});
export type WithdrawNotice = z.infer<typeof WithdrawNotice>;

export const runningNotice = (state: Agreement) => {
  const { open, force } = onceInForce(state);
  if (force.notice === undefined || force.ended !== undefined) throw refuse('no-notice-runs');
  return { open, force, notice: force.notice };
};

/** By who gave it, or as a desk officer records it of them; before it takes effect, and with the consent of the others. */
export const withdrawNotice = defineCommand('WithdrawNotice', {
  title: { vi: 'Rút lại thông báo', en: 'Withdraw the notice', zh: '撤回通知', lo: 'ຖອນຄືນແຈ້ງການ' },
  data: WithdrawNotice,
  of: agreement,
  may: ['head', 'counterpart', 'desk-officer'],

  guard: (state) => void runningNotice(state),

  decide: ({ reason }, state, circumstances) => {
    const { open, notice } = runningNotice(state);
    const day = dayOfAct(circumstances);
    const { organisation } = circumstances.actor;

    if (day >= notice.effectiveOn) throw refuse('notice-took-effect');
    const givers = notice.seats.flatMap((id) => {
      const seat = open.seats[id];
      return seat === undefined ? [] : seatHolderOn(seat, day);
    });
    const isGiver = organisation === undefined || givers.includes(organisation);
    if (!isGiver && !circumstances.roles.includes('desk-officer')) throw refuse('not-the-giver');
    evidenceIn(circumstances);

    return [NoticeWithdrawn({ reason })];
  },
});
