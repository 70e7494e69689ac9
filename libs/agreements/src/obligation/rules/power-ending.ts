import {
  dayOfFact,
  daysBefore,
  defineRule,
  look,
  type Asking,
  type Expectation,
} from '@kyket/eventing';
import { agreement, signingOf, type Agreement } from '../../agreement';
import { clearance } from '../../clearance';
import { factsOf, metBy } from './facts';

/** A clearance that is given until a day has to be used by then, or given again. */
export const powerEnding = defineRule({
  name: 'power-ending',
  version: 1,
  title: { vi: 'Chủ trương ký sắp hết hạn', en: 'A clearance is ending' },
  law: 'house',
  source: { vi: 'Thời hạn ghi trong quyết định', en: 'The day named in the decision' },
  purpose: 'concluding',
  whenPassed: 'missed',
  of: clearance,

  asks: function* (state): Asking<Agreement | undefined> {
    return state.is === 'none' ? undefined : (yield* look(agreement, state.agreement)).state;
  },

  expect: (state, { facts, answers: parties }): readonly Expectation[] => {
    if (state.is === 'none' || state.is === 'withdrawn' || parties === undefined) return [];
    const granted = factsOf(facts, 'ClearanceGranted');
    const signing = signingOf(parties);

    return granted.flatMap((grant, index) => {
      const { validUntil } = grant.data;
      const renewed = granted[index + 1];
      if (validUntil === undefined) return [];

      const isSigned = signing.is === 'signed' && signing.on.is === 'day';
      return {
        occasion: `decision ${index + 1}`,
        base: dayOfFact(grant),
        term: { fixed: validUntil },
        by: state.party,
        outcome:
          renewed === undefined && isSigned ? { is: 'met', on: signing.on.on } : metBy(renewed),
      };
    });
  },

  steps: [daysBefore(14, 'head'), daysBefore(3, 'head')],
});
