import { answered, defineCommand, Id, labelled, look } from '@kyket/eventing';
import { z } from 'zod';
import { party } from '../../party';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { seatHolderOf } from '../signature';
import { opened } from '../standing-record';
import { PartyDesignationUpdated } from './events';

export const RedesignateSeat = z.strictObject({
  seat: labelled(Id, { vi: 'Vị trí', en: 'Seat', refers: 'seat' }),
  act: labelled(Id, { vi: 'Việc kế thừa', en: 'Act of succession' }),
  party: labelled(Id.optional(), { vi: 'Cơ quan kế thừa', en: 'Successor', refers: 'party' }),
});
export type RedesignateSeat = z.infer<typeof RedesignateSeat>;

/** The seat passes to the successor from the day of the act; a signature already given stays as it is. */
export const redesignateSeat = defineCommand('RedesignateSeat', {
  title: { vi: 'Cập nhật cơ quan giữ vị trí', en: 'Redesignate a seat' },
  data: RedesignateSeat,
  of: agreement,
  may: ['process-manager', 'head'],

  guard: (state) => void opened(state),

  asks: function* ({ seat: id }, state) {
    const seat = state.is === 'open' ? state.seats[id] : undefined;
    return seat && (yield* look(party, seatHolderOf(seat)));
  },

  decide: ({ seat: id, act, party: chosen }, state, { roles, answers: seen }) => {
    const seat = opened(state).seats[id];
    if (seat === undefined || seen === undefined) throw refuse('no-such-seat', { seat: id });
    if (seat.holders.some((holder) => holder.act === act)) return [];

    const predecessor = seatHolderOf(seat);
    const body = seen.state;
    const succession =
      body.is === 'known' ? body.successions.find((one) => one.act === act) : undefined;
    if (succession === undefined) throw refuse('no-such-succession', { act, party: predecessor });

    const { successors, from } = succession;
    const [only, another] = successors;
    if (chosen === undefined && another !== undefined)
      throw refuse('choose-among-successors', { successors });
    if (another !== undefined && !roles.includes('head')) throw refuse('choose-among-successors');
    const successor = chosen ?? only;
    if (successor === undefined || !successors.includes(successor)) throw refuse('not-a-successor');
    // A rename keeps the id: it is its own successor, and the seat stays where it is.
    if (successor === predecessor) return [];

    const said = `succeeded on ${from}`;
    return [
      PartyDesignationUpdated(
        { seat: id, predecessor, party: successor, act, answer: answered(seen, said) },
        { effectiveFrom: from },
      ),
    ];
  },
});
