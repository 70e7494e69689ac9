import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct, opened } from '../standing-record';
import { awaitingConfirmation } from './confirm-signature';
import { SignatureVoided } from './events';

export const VoidSignature = z.strictObject({
  seat: labelled(Id, { vi: 'Vị trí ký', en: 'Seat', refers: 'seat' }),
  reason: labelled(Reason.optional(), { vi: 'Lý do', en: 'Reason' }),
});
export type VoidSignature = z.infer<typeof VoidSignature>;

/** What was not confirmed leaves the seat open again: at once by decision, by itself when its days have run out. */
export const voidSignature = defineCommand('VoidSignature', {
  title: { vi: 'Hủy chữ ký chưa đủ thẩm quyền', en: 'Void the signature' },
  data: VoidSignature,
  of: agreement,
  may: ['deciding-authority', 'clock'],

  guard: (state) => {
    const { seats } = opened(state);
    if (!Object.values(seats).some(({ signature }) => signature.is === 'without-authority'))
      throw refuse('nothing-to-confirm');
  },

  decide: ({ seat, reason }, state, circumstances) => {
    const { signature } = awaitingConfirmation(state, seat);
    const day = dayOfAct(circumstances);

    if (day < signature.on) throw refuse('before-the-signature', { signed: signature.on });
    if (circumstances.roles.includes('deciding-authority')) {
      if (reason === undefined) throw refuse('reason-needed');
      return [SignatureVoided({ seat, reason })];
    }
    if (day <= signature.confirmBy)
      throw refuse('confirmation-still-open', { confirmBy: signature.confirmBy });
    return [SignatureVoided({ seat, reason: reason ?? 'Hết hạn xác nhận.' })];
  },
});
