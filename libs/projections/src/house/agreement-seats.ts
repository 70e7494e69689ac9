import { agreement, seatHolderOf } from '@kyket/agreements';
import { defineView } from '../view';

/** Who sits at the table, and on which side. */
export const agreementSeats = defineView({
  name: 'agreement-seats',
  version: 1,
  of: agreement,
  key: ['seat'],
  columns: {
    agreement: 'uuid',
    seat: 'uuid',
    party: 'uuid',
    side: 'uuid',
    /** In the order of the record. */
    place: 'integer',
    lead: 'boolean',
    withdrew_on: 'date?',
  },
  indexes: [['agreement'], ['party']],

  rows: (id, state) =>
    state.is === 'none'
      ? []
      : Object.entries(state.seats).map(([seat, each], place) => ({
          agreement: id,
          seat,
          party: seatHolderOf(each),
          side: each.side,
          place,
          lead: seat === state.leadSeat,
          withdrew_on: each.withdrewOn ?? null,
        })),
});
