import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { dayOfAct, speaksFor } from '../standing-record';
import { SignatureDeclined } from './events';
import { openSeat, textToSign } from './to-be-signed';

export const DeclineToSign = z.strictObject({
  seat: labelled(Id, { vi: 'Vị trí ký', en: 'Seat', zh: '席位', lo: 'ຕຳແໜ່ງລົງນາມ', refers: 'seat' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason', zh: '理由', lo: 'ເຫດຜົນ' }),
});
export type DeclineToSign = z.infer<typeof DeclineToSign>;

/** What follows is a new draft, or nothing at all. */
export const declineToSign = defineCommand('DeclineToSign', {
  title: { vi: 'Từ chối ký', en: 'Decline to sign', zh: '拒绝签署', lo: 'ປະຕິເສດລົງນາມ' },
  data: DeclineToSign,
  of: agreement,
  may: ['signatory', 'counterpart', 'desk-officer'],

  guard: (state) => void textToSign(state),

  decide: (command, state, circumstances) => {
    const { open } = textToSign(state);
    const seat = openSeat(open, command.seat);
    speaksFor(seat, dayOfAct(circumstances), circumstances, ['signatory', 'counterpart']);
    return [SignatureDeclined(command)];
  },
});
