import { defineRule, onTheDay, type Expectation } from '@kyket/eventing';
import { begunOn, clearance, isClosed, stageOf } from '../../clearance';
import { opinionOccasion } from '../../clearance/consulting/occasion';
import { countIn, unverified } from './counts';
import { factsOf, metBy } from './facts';
import { fromWhenKnown } from './from-when-known';

const counts = {
  days: unverified(3, 'Ngày làm việc để xác nhận', 'Working days to confirm receipt'),
};

/** The statutory clock starts only when a body says that the dossier is complete; so it is asked to say so soon. */
export const dossierReceipt = defineRule({
  name: 'dossier-receipt',
  version: 1,
  title: { vi: 'Xác nhận đã nhận đủ hồ sơ', en: 'Receipt of the dossier' },
  law: 'house',
  source: { vi: 'Quy ước nội bộ: 3 ngày làm việc', en: 'Our own: three working days' },
  purpose: 'concluding',
  whenPassed: 'overdue',
  of: clearance,
  counts,

  expect: (state, { facts, counts: set }): readonly Expectation[] => {
    if (state.is === 'none' || state.round === null) return [];
    const { round, route, zone } = state;
    const submitted = factsOf(facts, 'DossierSubmitted').find(({ data }) => data.round === round.n);
    if (submitted === undefined) return [];

    return Object.entries(round.asks).flatMap(([body, ask]) => {
      const receipt = factsOf(facts, 'DossierAccepted', 'DossierReturned').find(
        ({ data }) => data.round === round.n && data.body === body,
      );
      const stage = stageOf(route, body);
      const begins = stage && begunOn(stage, route, round);
      const isAwaited =
        ask.is === 'sent' &&
        state.is === 'consulting' &&
        stage &&
        begins &&
        !isClosed(stage, round);
      if (receipt === undefined && !isAwaited) return [];

      const known = fromWhenKnown(submitted, zone);
      return {
        occasion: opinionOccasion(round.n, body),
        base: begins !== undefined && begins > known ? begins : known,
        term: { count: countIn('days', counts, set), unit: 'working-days', way: 'after' },
        by: body,
        outcome: metBy(receipt),
      };
    });
  },

  steps: [onTheDay('consulted-body', 'focal-point')],
});
