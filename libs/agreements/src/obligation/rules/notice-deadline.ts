import { addMonths, dayOfFact, daysBefore, defineRule } from '@kyket/eventing';
import { agreement, seatHolderOf } from '../../agreement';
import { carryingOut } from './carrying-out';
import { factsOf, metBy } from './facts';
import { clausesOf, endingTerms } from './terms';

/** The last day on which silence can still be broken: after it, a tacit clause renews by itself. */
export const noticeDeadline = defineRule({
  name: 'notice-deadline',
  version: 1,
  title: {
    vi: 'Hạn cuối thông báo không gia hạn',
    en: 'Last day to object to the tacit renewal',
  },
  law: 'clause',
  source: {
    vi: 'Điều khoản tự động gia hạn của thỏa thuận',
    en: 'The clause of tacit renewal of the agreement',
  },
  purpose: 'carrying-out',
  whenPassed: 'missed',
  of: agreement,

  expect: (state, { facts, today }) => {
    if (state.is === 'none') return [];
    const months = clausesOf(state)?.tacit?.objectMonthsBefore;
    if (months === undefined) return [];
    const lead = state.leadSeat && state.seats[state.leadSeat];
    const answers = factsOf(facts, 'NoticeGiven', 'TacitRenewalObjected', 'RenewalDecided');

    const deadlines = endingTerms(state, today)
      .filter(({ end }) => addMonths(end, -months - 3) <= today)
      .map(({ n, from, end }) => ({
        occasion: `term ${n}`,
        base: end,
        term: { count: months, unit: 'months', way: 'before' } as const,
        by: lead ? seatHolderOf(lead) : '',
        outcome: metBy(answers.find((fact) => dayOfFact(fact) >= from && dayOfFact(fact) <= end)),
      }));
    return carryingOut(state, today, deadlines);
  },

  steps: [
    daysBefore(60, 'desk-officer'),
    daysBefore(30, 'desk-officer'),
    daysBefore(14, 'head'),
    daysBefore(7, 'desk-officer', 'head'),
    daysBefore(3, 'desk-officer', 'head'),
  ],
});
