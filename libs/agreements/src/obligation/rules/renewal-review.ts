import {
  addMonths,
  dayOfFact,
  daysBefore,
  defineRule,
  monthsBefore,
  onTheDay,
} from '@kyket/eventing';
import { agreement, seatHolderOf } from '../../agreement';
import { carryingOut } from './carrying-out';
import { factsOf, metBy } from './facts';
import { endingTerms, lastDayToObject } from './terms';

/** Twelve months before the end it is time to ask whether to go on; the steps after it leave time for text and dossier. */
export const renewalReview = defineRule({
  name: 'renewal-review',
  version: 1,
  title: { vi: 'Xem xét gia hạn, ký tiếp', en: 'Renewal review' },
  law: 'house',
  source: {
    vi: 'Thông lệ: bắt đầu 12 tháng trước khi hết hạn',
    en: 'Practice: begun twelve months before the end',
  },
  purpose: 'carrying-out',
  whenPassed: 'missed',
  of: agreement,

  expect: (state, { facts, today }) => {
    if (state.is === 'none') return [];
    const lead = state.leadSeat && state.seats[state.leadSeat];
    const decisions = factsOf(facts, 'RenewalDecided', 'AgreementRenewed');

    const reviews = endingTerms(state, today)
      .filter(({ end }) => addMonths(end, -12) <= today)
      .map(({ n, from, end }) => ({
        occasion: `term ${n}`,
        base: addMonths(end, -12),
        term: { fixed: end },
        by: lead ? seatHolderOf(lead) : '',
        quietAfter: lastDayToObject(state, end),
        outcome: metBy(decisions.find((fact) => dayOfFact(fact) >= from && dayOfFact(fact) <= end)),
      }));
    return carryingOut(state, today, reviews);
  },

  steps: [
    monthsBefore(12, 'desk-officer', 'head'),
    monthsBefore(9, 'desk-officer'),
    monthsBefore(6, 'desk-officer'),
    monthsBefore(4, 'desk-officer'),
    monthsBefore(3, 'desk-officer', 'head'),
    monthsBefore(2, 'desk-officer', 'head'),
    monthsBefore(1, 'head', 'deciding-authority'),
    daysBefore(14, 'head', 'deciding-authority'),
    onTheDay('head', 'deciding-authority'),
  ],
});
