import { defineRule, onTheDay, workingDaysAfter, type Expectation } from '@kyket/eventing';
import { clearance } from '../../clearance';
import { opinionOccasion } from '../../clearance/consulting/occasion';
import { countIn, unverified } from './counts';
import { factsOf, metBy } from './facts';
import { fromWhenKnown } from './from-when-known';

const counts = {
  days: unverified(1, 'Ngày làm việc để bàn giao', 'Working days to hand over'),
};

/** Who is asked no more hands the dossier on, and who is asked instead takes it; so both are told, the morning after. */
export const dossierHandover = defineRule({
  name: 'dossier-handover',
  version: 1,
  title: { vi: 'Bàn giao hồ sơ lấy ý kiến', en: 'Handing over the dossier' },
  law: 'house',
  source: { vi: 'Quy ước nội bộ: 1 ngày làm việc', en: 'Our own: one working day' },
  purpose: 'concluding',
  whenPassed: 'overdue',
  of: clearance,
  counts,

  expect: (state, { facts, counts: set }): readonly Expectation[] => {
    if (state.is === 'none' || state.round === null) return [];
    const { round, zone } = state;

    return factsOf(facts, 'OpinionReassigned').flatMap((reassigned) => {
      const { from, to, round: n } = reassigned.data;
      const taken = factsOf(facts, 'DossierAccepted').find(
        ({ data }) => data.round === n && data.body === to,
      );
      const isAwaited = state.is === 'consulting' && n === round.n && to in round.asks;
      if (taken === undefined && !isAwaited) return [];

      return [from, to].map((body) => ({
        occasion: opinionOccasion(n, body),
        base: fromWhenKnown(reassigned, zone),
        term: {
          count: countIn('days', counts, set),
          unit: 'working-days' as const,
          way: 'after' as const,
        },
        by: body,
        outcome: metBy(taken),
      }));
    });
  },

  steps: [onTheDay('consulted-body'), workingDaysAfter(3, 'focal-point')],
});
