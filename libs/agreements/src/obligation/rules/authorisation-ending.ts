import { dayOfFact, daysBefore, defineRule, type Expectation } from '@kyket/eventing';
import { party } from '../../party';
import { factsOf, metBy } from './facts';

/** An authorisation to sign has a last day; whoever still needs it has it renewed before. */
export const authorisationEnding = defineRule({
  name: 'authorisation-ending',
  version: 1,
  title: { vi: 'Giấy ủy quyền ký sắp hết hạn', en: 'An authorisation to sign is ending' },
  law: 'house',
  source: { vi: 'Thời hạn ghi trong giấy ủy quyền', en: 'The day named in the authorisation' },
  purpose: 'concluding',
  whenPassed: 'missed',
  of: party,

  expect: (state, { id, facts }): readonly Expectation[] => {
    if (state.is === 'none') return [];
    const granted = factsOf(facts, 'AuthorisationGranted');

    return granted.flatMap((grant, index) => {
      const { authorisationId, officeId, to } = grant.data;
      const renewed = granted
        .slice(index + 1)
        .find(({ data }) => data.officeId === officeId && data.to > to);
      const isRevoked = state.authorisations[authorisationId]?.revokedOn !== undefined;
      if (isRevoked && renewed === undefined) return [];

      return {
        occasion: authorisationId,
        base: dayOfFact(grant),
        term: { fixed: to },
        by: id,
        outcome: metBy(renewed),
      };
    });
  },

  steps: [daysBefore(14, 'head'), daysBefore(3, 'head')],
});
