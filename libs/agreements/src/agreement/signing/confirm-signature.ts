import { answered, defineCommand, Id, labelled, look, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { clearance, clearanceIdOf, standing, type Standing } from '../../clearance';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { confirmed, seatHolderOn, withSignature } from '../signature';
import { dayOfAct, dayReached, opened, seatOf } from '../standing-record';
import type { Agreement, Seat, UnauthorisedSignature } from '../state';
import { draftOf } from '../text';
import { faultOfClearance } from './authority';
import { completing } from './completing';
import { SignatureConfirmed } from './events';

export const ConfirmSignature = z.strictObject({
  seat: labelled(Id, { vi: 'Vị trí ký', en: 'Seat', refers: 'seat' }),
});
export type ConfirmSignature = z.infer<typeof ConfirmSignature>;

/** The signature in a seat that waits to be confirmed or voided. */
export const awaitingConfirmation = (
  state: Agreement,
  id: Id,
): { seat: Seat; signature: UnauthorisedSignature } => {
  const open = opened(state);
  const seat = seatOf(open, id);
  const { signature } = seat;
  if (signature.is !== 'without-authority' || signature.hash !== draftOf(open.text)?.hash)
    throw refuse('nothing-to-confirm', { seat: id });
  return { seat, signature };
};

/** An act without authority has no effect unless it is confirmed afterwards; a missing clearance has to be there by then. */
export const confirmSignature = defineCommand('ConfirmSignature', {
  title: { vi: 'Xác nhận chữ ký', en: 'Confirm the signature' },
  data: ConfirmSignature,
  of: agreement,
  may: ['deciding-authority'],
  declares: () => ({
    means: {
      vi: 'Tôi xác nhận chữ ký đã thiếu thẩm quyền này có giá trị.',
      en: 'I confirm this signature, which lacked authority when it was given.',
      zh: '本人确认此前权限不足的该签字有效。',
      lo: 'ຂ້າພະເຈົ້າຢືນຢັນວ່າລາຍເຊັນນີ້ ທີ່ເຄີຍຂາດສິດອຳນາດ ມີຜົນ.',
    },
  }),

  guard: (state, { persons }) => {
    const signers = Object.values(opened(state).seats).flatMap(({ signature }) =>
      signature.is === 'without-authority' ? [signature.signer] : [],
    );
    if (signers.length === 0) throw refuse('nothing-to-confirm');
    if (signers.every((signer) => signer !== undefined && persons.includes(signer)))
      throw refuse('signer-may-not-confirm');
  },

  asks: function* (
    { seat: id },
    state,
    told,
  ): Asking<ReturnType<typeof answered<Standing>> | undefined> {
    const seat = state.is === 'open' ? state.seats[id] : undefined;
    const draft = state.is === 'open' ? draftOf(state.text) : undefined;
    if (seat?.signature.is !== 'without-authority' || draft === undefined) return undefined;

    const { on, faults } = seat.signature;
    const { date } = told.occurredOn;
    const wasCleared = !faults.some((fault) => clearanceFaults.has(fault));
    const holder = seatHolderOn(seat, on);
    const file = yield* look(clearance, clearanceIdOf(told.id, holder));
    const day = wasCleared || date.is !== 'day' ? on : date.on;
    const { hash, articles } = draft;
    return answered(file, standing(file.state, { hash, articles, party: holder, day }));
  },

  decide: ({ seat: id }, state, circumstances) => {
    const open = opened(state);
    const { signature } = awaitingConfirmation(state, id);
    const { answers: cleared, persons } = circumstances;
    const day = dayOfAct(circumstances);

    if (day < signature.on) throw refuse('before-the-signature', { signed: signature.on });
    if (day > signature.confirmBy)
      throw refuse('confirmation-too-late', { confirmBy: signature.confirmBy });
    if (signature.signer !== undefined && persons.includes(signature.signer))
      throw refuse('signer-may-not-confirm');
    const fault = cleared && faultOfClearance[cleared.said];
    if (fault !== undefined) throw refuse(fault);

    const seats = withSignature(open.seats, id, confirmed(signature, day));
    return [
      SignatureConfirmed({ seat: id, hash: signature.hash, clearance: cleared }),
      ...completing({ ...open, seats }, dayReached(circumstances)),
    ];
  },
});

const clearanceFaults: ReadonlySet<string> = new Set(
  Object.values(faultOfClearance).filter((fault) => fault !== undefined),
);
