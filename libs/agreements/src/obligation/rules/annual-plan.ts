import { daysBefore, defineRule, look, onTheDay, overdueTell, type Asking } from '@kyket/eventing';
import { agreement, seatHolderOf } from '../../agreement';
import { ledger, type Ledger } from '../../ledger';
import type { Kind } from '../../vocabulary';
import { carryingOut } from './carrying-out';
import { yearlyDay, yearlyDayOf } from './counts';
import { metOnDay } from './facts';
import { yearsInForce } from './years-in-force';

const counts = yearlyDay(1, 31);

const planned: readonly Kind[] = ['coordination-regulation', 'talks-mechanism'];

/** A coordination regulation, and a mechanism of talks, are carried out by a plan of each year. */
export const annualPlan = defineRule({
  name: 'annual-plan',
  version: 1,
  title: { vi: 'Kế hoạch năm', en: 'The plan of the year' },
  law: 'house',
  source: { vi: 'Quy ước nội bộ: trước 31/01', en: 'Our own: by 31/01' },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: agreement,
  counts,

  asks: function* (_state, { id }): Asking<Ledger> {
    return (yield* look(ledger, id)).state;
  },

  expect: (state, { today, answers: record, counts: set }) => {
    if (state.is === 'none' || !planned.includes(state.kind)) return [];
    const lead = state.leadSeat && state.seats[state.leadSeat];
    const plans = record.is === 'open' ? record.plans : [];

    const expected = yearsInForce(state, today).map((year) => ({
      occasion: `${year}`,
      base: `${year}-01-01`,
      term: { fixed: yearlyDayOf(year, counts, set) },
      by: lead ? seatHolderOf(lead) : '',
      outcome: metOnDay(plans.find((plan) => plan.year === year)),
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
