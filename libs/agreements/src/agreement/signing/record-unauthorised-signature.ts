import { addDays, defineCommand, Hash, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct } from '../standing-record';
import { askAuthority } from './authority';
import { SignatureRecordedWithoutAuthority } from './events';
import { mayBeRecorded } from './sign';
import { seatToSign, textToSign } from './to-be-signed';

export const RecordUnauthorisedSignature = z.strictObject({
  seat: labelled(Id, { vi: 'Vị trí ký', en: 'Seat', refers: 'seat' }),
  hash: labelled(Hash, { vi: 'Văn bản', en: 'Text', refers: 'text' }),
  office: labelled(Id.optional(), { vi: 'Chức danh', en: 'Office', refers: 'office' }),
  signer: labelled(Id.optional(), { vi: 'Người ký', en: 'Signer', refers: 'person' }),
  venue: labelled(z.string().trim().min(1).max(300).optional(), { vi: 'Điểm cầu', en: 'Venue' }),
});
export type RecordUnauthorisedSignature = z.infer<typeof RecordUnauthorisedSignature>;

/** The paper exists, so it is recorded with its faults. It counts for nothing until it is confirmed. */
export const recordUnauthorisedSignature = defineCommand('RecordUnauthorisedSignature', {
  title: { vi: 'Ghi nhận chữ ký chưa đủ thẩm quyền', en: 'Record a signature without authority' },
  data: RecordUnauthorisedSignature,
  of: agreement,
  may: ['desk-officer'],

  guard: (state) => void textToSign(state),

  asks: function* (command, state, { id, occurredOn: { date } }) {
    return yield* askAuthority(state, {
      ...command,
      id,
      office: command.office,
      signer: command.signer,
      day: date.is === 'day' ? date.on : undefined,
    });
  },

  decide: (command, state, circumstances) => {
    const { open, draft } = textToSign(state);
    const { answers: found, today } = circumstances;

    dayOfAct(circumstances);
    if (draft.hash !== command.hash) throw refuse('text-has-changed', { hash: draft.hash });
    seatToSign(open, command.seat);
    mayBeRecorded({ ...command, medium: 'paper' }, circumstances, found);
    if (found === undefined || found.faults.length === 0) throw refuse('signature-in-order');

    return [
      SignatureRecordedWithoutAuthority({
        ...command,
        signer: command.signer ?? found.signer,
        faults: [...found.faults],
        confirmBy: addDays(today, found.confirmWithinDays),
        authority: { power: found.power, clearance: found.clearance },
      }),
    ];
  },
});
