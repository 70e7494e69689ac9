import {
  dayOfFact,
  daysBefore,
  defineRule,
  look,
  onTheDay,
  overdueTell,
  type Asking,
} from '@kyket/eventing';
import { agreement, type Agreement } from '../../agreement';
import { talks } from '../../talks';
import { carryingOut } from './carrying-out';
import { factsOf, metBy } from './facts';

/** What a meeting asked someone to do, by the day it named; else ninety days after it was agreed. */
export const followUp = defineRule({
  name: 'follow-up',
  version: 1,
  title: { vi: 'Việc phải làm sau cuộc họp', en: 'A follow-up of a meeting' },
  law: 'house',
  source: { vi: 'Kết luận cuộc họp', en: 'What the meeting agreed' },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: talks,

  asks: function* (state): Asking<Agreement | undefined> {
    if (state.is === 'none' || state.foundedBy === undefined) return undefined;
    return (yield* look(agreement, state.foundedBy)).state;
  },

  expect: (state, { facts, today, answers: founding }) => {
    if (state.is === 'none') return [];
    const closed = factsOf(facts, 'FollowUpClosed');

    const expected = factsOf(facts, 'FollowUpAgreed').map((agreed) => {
      const { followUpId, owner, due } = agreed.data;
      return {
        occasion: followUpId,
        base: dayOfFact(agreed),
        term: { fixed: due },
        by: owner,
        outcome: metBy(closed.find(({ data }) => data.followUpId === followUpId)),
      };
    });
    return founding === undefined ? expected : carryingOut(founding, today, expected);
  },

  steps: [
    daysBefore(14, 'desk-officer'),
    daysBefore(3, 'desk-officer'),
    onTheDay('desk-officer'),
    overdueTell('head'),
  ],
});
