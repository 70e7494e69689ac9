import { daysBefore, defineRule, look, onTheDay, overdueTell, type Asking } from '@kyket/eventing';
import { agreement, seatHolderOf } from '../../agreement';
import { ledger, type Ledger } from '../../ledger';
import { carryingOut } from './carrying-out';
import { yearlyDay, yearlyDayOf } from './counts';
import { metOnDay } from './facts';
import { yearsInForce } from './years-in-force';

const counts = yearlyDay(11, 15);

/** The agencies of a coordination regulation look back at each year (sơ kết). */
export const interimReview = defineRule({
  name: 'interim-review',
  version: 1,
  title: { vi: 'Sơ kết năm', en: 'The review of the year' },
  law: 'house',
  source: {
    vi: 'Quy ước nội bộ: trước 15/11 (chưa kiểm chứng)',
    en: 'Our own: by 15/11 (unverified)',
  },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: agreement,
  counts,

  asks: function* (_state, { id }): Asking<Ledger> {
    return (yield* look(ledger, id)).state;
  },

  expect: (state, { today, answers: record, counts: set }) => {
    if (state.is === 'none' || state.kind !== 'coordination-regulation') return [];
    const lead = state.leadSeat && state.seats[state.leadSeat];
    const reviews = record.is === 'open' ? record.reviews : [];

    const expected = yearsInForce(state, today).map((year) => ({
      occasion: `${year}`,
      base: `${year}-01-01`,
      term: { fixed: yearlyDayOf(year, counts, set) },
      by: lead ? seatHolderOf(lead) : '',
      outcome: metOnDay(reviews.find((review) => review.year === year)),
    }));
    return carryingOut(state, today, expected);
  },

  steps: [
    daysBefore(30, 'programme-officer'),
    daysBefore(7, 'programme-officer'),
    onTheDay('programme-officer'),
    overdueTell('head'),
  ],
});
