import {
  addDays,
  dayOfFact,
  daysBetween,
  defineRule,
  fold,
  look,
  onTheDay,
  type Asking,
  type Expectation,
  type Id,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import { agreement, type Agreement } from '../../agreement';
import {
  capacityOf,
  ledger,
  takenOf,
  type Coverage,
  type LedgerEvent,
  type OpenLedger,
} from '../../ledger';
import { carryingOut } from './carrying-out';

/** In the middle of the years a line covers, half of it should be taken; else someone looks why. */
export const quotaUnused = defineRule({
  name: 'quota-unused',
  version: 1,
  title: { vi: 'Chỉ tiêu chưa dùng giữa kỳ', en: 'A quota unused at half time' },
  law: 'house',
  source: {
    vi: 'Quy ước nội bộ: giữa kỳ đạt ít nhất 50 %',
    en: 'Our own: at least half by half time',
  },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: ledger,

  asks: function* (_state, { id }): Asking<Agreement> {
    return (yield* look(agreement, id)).state;
  },

  expect: (state, { today, facts, answers: parties }) => {
    if (state.is === 'none') return [];
    const expected = Object.entries(state.lines).flatMap(([lineId, { coverage, provider }]) => {
      const middle = middleOf(coverage);
      const capacity = capacityOf(state, lineId);
      if (middle === undefined || capacity === undefined) return [];

      return {
        occasion: lineId,
        base: middle,
        term: { fixed: middle },
        by: provider,
        outcome: halfTaken(state, lineId, capacity, facts),
      };
    });
    return carryingOut(parties, today, expected);
  },

  steps: [onTheDay('programme-officer')],
});

const middleOf = ({ from, to }: Coverage): LocalDate | undefined => {
  if (from === 'unknown' || to === 'unknown') return undefined;
  const first = `${from.value}-01-01`;
  return addDays(first, Math.floor(daysBetween(first, `${to.value}-12-31`) / 2));
};

/** Met by the report that brought the line to half. */
const halfTaken = (
  state: OpenLedger,
  lineId: Id,
  capacity: number,
  facts: readonly Recorded<LedgerEvent>[],
): Expectation['outcome'] => {
  if (takenOf(state, lineId) * 2 < capacity) return { is: 'open' };

  const reached = facts.find((_, index) => {
    const then = fold(ledger, facts.slice(0, index + 1));
    return then.is === 'open' && takenOf(then, lineId) * 2 >= capacity;
  });
  return reached === undefined
    ? { is: 'open' }
    : { is: 'met', on: dayOfFact(reached), through: reached.id };
};
