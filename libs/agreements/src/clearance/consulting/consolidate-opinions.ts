import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAfter, mustBeUnderWay, roundUnderWay } from '../guards';
import { Explanation, OpinionsConsolidated } from './events';
import { stillAsked } from './stages';

export const ConsolidateOpinions = z.strictObject({
  explanations: labelled(z.array(Explanation).max(500), {
    vi: 'Bảng giải trình, tiếp thu',
    en: 'Explanation table',
  }),
});
export type ConsolidateOpinions = z.infer<typeof ConsolidateOpinions>;

/** Every comment and every disagreement is answered in the table before anyone decides. */
export const consolidateOpinions = defineCommand('ConsolidateOpinions', {
  title: { vi: 'Tổng hợp ý kiến', en: 'Consolidate the opinions' },
  data: ConsolidateOpinions,
  of: clearance,
  may: ['desk-officer'],
  guard: (state) => {
    mustBeUnderWay(state);
    const { is, route, round } = roundUnderWay(state);
    if (is === 'consulting')
      throw refuse('opinions-outstanding', { bodies: stillAsked(route, round) });
  },
  decide: ({ explanations }, state, circumstances) => {
    const { is, round, since } = roundUnderWay(state);
    dayAfter(circumstances, since);
    if (is === 'awaiting-decision') return [];

    const unexplained = Object.entries(round.asks)
      .filter(([, ask]) => ask.is === 'answered' && ask.opinion !== 'agree')
      .map(([body]) => body)
      .filter((body) => !explanations.some((row) => row.body === body));
    if (unexplained.length > 0) throw refuse('comment-unexplained', { bodies: unexplained });

    return [OpinionsConsolidated({ round: round.n, explanations })];
  },
});
