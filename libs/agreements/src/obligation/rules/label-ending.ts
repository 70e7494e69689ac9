import { dayOfFact, defineRule, onTheDay, type Expectation } from '@kyket/eventing';
import { agreement, seatHolderOf } from '../../agreement';
import { factsOf, metBy } from './facts';

/** The period in the title is running out, and nothing is signed: sign, give it another label, or give it up. Nothing expires. */
export const labelEnding = defineRule({
  name: 'label-ending',
  version: 1,
  title: { vi: 'Giai đoạn ghi trong tên sắp hết', en: 'The period in the title is ending' },
  law: 'house',
  source: { vi: 'Quy ước nội bộ', en: 'Our own' },
  purpose: 'concluding',
  whenPassed: 'overdue',
  of: agreement,

  expect: (state, { facts, today }): readonly Expectation[] => {
    if (state.is === 'none' || state.origin === 'legacy') return [];
    const labels = factsOf(facts, 'AgreementProposed', 'DraftTextRecorded').filter(
      ({ data }) => data.period?.years !== undefined,
    );
    const over = factsOf(facts, 'AgreementSigned', 'AgreementAbandoned')[0];
    const lead = state.leadSeat && state.seats[state.leadSeat];

    return labels.flatMap((fact, index) => {
      const last = fact.data.period?.years?.to;
      const next = labels.slice(index + 1).find(({ data }) => data.period?.years?.to !== last);
      const settled = next ?? over;
      const isFirstOfItsLabel = labels[index - 1]?.data.period?.years?.to !== last;
      const until = settled === undefined ? today : dayOfFact(settled);
      if (last === undefined || !isFirstOfItsLabel || until < `${last - 1}-12-01`) return [];

      return [`${last}-01-01`, `${last}-12-31`].map((fixed, n) => ({
        occasion: `${last} ${n === 0 ? 'begins' : 'ends'}, since ${fact.revision}`,
        base: dayOfFact(fact),
        term: { fixed },
        by: lead ? seatHolderOf(lead) : '',
        outcome: metBy(settled),
      }));
    });
  },

  steps: [onTheDay('desk-officer', 'head')],
});
