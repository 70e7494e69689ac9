import {
  defineRule,
  onTheDay,
  overdueTell,
  workingDaysBefore,
  type Expectation,
} from '@kyket/eventing';
import { clearance } from '../../clearance';
import { factsOf, metBy } from './facts';
import { fromWhenKnown } from './from-when-known';

/** Law 70/2020, art. 28: the Prime Minister answers within seven working days. An item put to the province is given as long, by our own custom. */
export const higherOpinion = defineRule({
  name: 'higher-opinion',
  version: 1,
  title: { vi: 'Ý kiến của cấp trên', en: 'Opinion of the higher authority' },
  law: 'statutory',
  source: {
    vi: 'Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 19 khoản 4, Điều 28; đối với từng nội dung: quy ước nội bộ',
    en: 'Law on International Agreements 70/2020, arts. 19(4) and 28; for an item, our own custom',
  },
  purpose: 'concluding',
  whenPassed: 'overdue',
  of: clearance,

  expect: (state, { facts }): readonly Expectation[] => {
    if (state.is === 'none' || state.is === 'withdrawn') return [];

    return factsOf(facts, 'Escalated').map((escalated) => {
      const { escalationId, scope, to } = escalated.data;
      const isItem = scope !== 'dossier';
      const known = fromWhenKnown(escalated, state.zone);
      return {
        occasion: escalationId,
        base: isItem ? known : (state.escalations[escalationId]?.on ?? known),
        term: { count: 7, unit: 'working-days', way: 'after' },
        by: to,
        law: isItem ? 'house' : 'statutory',
        outcome: metBy(
          factsOf(facts, 'HigherOpinionGiven').find(
            ({ data }) => data.escalationId === escalationId,
          ),
        ),
      };
    });
  },

  steps: [
    workingDaysBefore(2, 'deciding-authority', 'focal-point'),
    onTheDay('deciding-authority', 'focal-point'),
    overdueTell('focal-point', 'head'),
  ],
});
