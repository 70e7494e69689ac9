import {
  dayOfFact,
  defineRule,
  halfway,
  onTheDay,
  weeklyFrom,
  workingDaysAfter,
  workingDaysBefore,
  type Expectation,
} from '@kyket/eventing';
import { begunOn, clearance, isClosed, stageOf } from '../../clearance';
import { opinionOccasion } from '../../clearance/consulting/occasion';
import { factsOf, metBy } from './facts';

/** Where a route does not say, seven working days (Law 70/2020, art. 19). */
const usualWorkingDays = 7;

/** Law 70/2020, art. 19(2) and 35: in writing, within seven working days of a complete dossier; three in the reduced procedure. */
export const opinion = defineRule({
  name: 'opinion',
  version: 1,
  title: { vi: 'Cho ý kiến bằng văn bản', en: 'Written opinion' },
  law: 'statutory',
  source: {
    vi: 'Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 19, Điều 35; Nghị định 64/2021/NĐ-CP',
    en: 'Law on International Agreements 70/2020, arts. 19 and 35; Decree 64/2021',
  },
  purpose: 'concluding',
  whenPassed: 'overdue',
  of: clearance,

  expect: (state, { facts }): readonly Expectation[] => {
    if (state.is === 'none' || state.round === null) return [];
    const { round, route } = state;

    return Object.keys(round.asks).flatMap((body) => {
      const of = ({ data }: { data: { body: string; round: number } }) =>
        data.round === round.n && data.body === body;
      const accepted = factsOf(facts, 'DossierAccepted').filter(of).at(-1);
      const answer = factsOf(facts, 'OpinionGiven', 'OpinionDispensedWith').find(of);
      const stage = stageOf(route, body);
      if (accepted === undefined || stage === undefined) return [];

      const isAwaited = state.is === 'consulting' && !isClosed(stage, round);
      const begins = begunOn(stage, route, round);
      if (answer === undefined && (!isAwaited || begins === undefined)) return [];

      const acceptedOn = dayOfFact(accepted);
      const { workingDays } = stage;
      return {
        occasion: opinionOccasion(round.n, body),
        base: begins !== undefined && begins > acceptedOn ? begins : acceptedOn,
        term: {
          count: workingDays === 'unknown' ? usualWorkingDays : workingDays.value,
          unit: 'working-days',
          way: 'after',
        },
        by: body,
        outcome: metBy(answer),
      };
    });
  },

  steps: [
    halfway('consulted-body'),
    workingDaysBefore(1, 'consulted-body'),
    onTheDay('consulted-body'),
    workingDaysAfter(1, 'focal-point'),
    weeklyFrom(workingDaysAfter(3, 'deciding-authority')),
  ],
});
