import { defineCommand, Id, labelled, look, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { agreement, type Agreement } from '../../agreement';
import { ReallocationProposed } from '../events';
import { LineId, Why } from '../fields';
import { familyOf, knownLine, withLines } from '../guards';
import { ledger } from '../ledger';
import { refuse } from '../ledger.refusals';
import { onOneSide } from '../sides';
import { checkRoom } from './check-room';

export const ProposeReallocation = z.strictObject({
  moveId: labelled(Id, {
    vi: 'Mã đề nghị',
    en: 'Reallocation id',
    zh: '调剂编号',
    lo: 'ລະຫັດການໂອນ',
  }),
  from: labelled(LineId, {
    vi: 'Từ cam kết',
    en: 'From',
    zh: '自承诺',
    lo: 'ຈາກຄຳໝັ້ນສັນຍາ',
    refers: 'line',
  }),
  to: labelled(LineId, {
    vi: 'Sang cam kết',
    en: 'To',
    zh: '至承诺',
    lo: 'ໄປຄຳໝັ້ນສັນຍາ',
    refers: 'line',
  }),
  count: labelled(z.int().min(1).max(1_000_000), {
    vi: 'Số chỉ tiêu',
    en: 'How many',
    zh: '名额数',
    lo: 'ຈຳນວນຄາດໝາຍ',
  }),
  reason: Why.optional(),
});
export type ProposeReallocation = z.infer<typeof ProposeReallocation>;

/** Either side asks to move unused places from one line to another that counts the same and is provided by the same side. */
export const proposeReallocation = defineCommand('ProposeReallocation', {
  title: {
    vi: 'Đề nghị điều chuyển chỉ tiêu',
    en: 'Propose a reallocation',
    zh: '提议调剂名额',
    lo: 'ສະເໜີໂອນຄາດໝາຍ',
  },
  data: ProposeReallocation,
  of: ledger,
  may: ['programme-officer', 'counterpart'],
  guard: (state) => void withLines(state),
  asks: function* (_command, _state, { id }): Asking<Agreement> {
    return (yield* look(agreement, id)).state;
  },
  decide: (command, state, { answers: parties }) => {
    const { moveId, from, to } = command;
    if (withLines(state).moves[moveId]) throw refuse('move-exists');
    if (from === to) throw refuse('same-line');

    const [giving, getting] = [knownLine(state, from), knownLine(state, to)];
    if (familyOf(giving) !== familyOf(getting)) throw refuse('units-differ');
    if (!onOneSide(parties, giving.provider, getting.provider)) throw refuse('other-provider-side');
    checkRoom(withLines(state), command);

    return [ReallocationProposed(command)];
  },
});
