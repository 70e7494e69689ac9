import type { EventsOf, Id, LocalDate } from '@kyket/eventing';
import type { Ask, OpenClearanceFile, Round, Stage } from '../clearance';
import type * as events from './events';
import { isClosed } from './stages';

type ConsultingEvent = EventsOf<
  [
    typeof events.DossierSubmitted,
    typeof events.DossierAccepted,
    typeof events.DossierReturned,
    typeof events.OpinionGiven,
    typeof events.OpinionDispensedWith,
    typeof events.OpinionReassigned,
    typeof events.OpinionsConsolidated,
  ]
>;

export const evolveConsulting = (
  clearance: OpenClearanceFile,
  event: ConsultingEvent,
  day: LocalDate,
): OpenClearanceFile => {
  switch (event.type) {
    case 'DossierSubmitted': {
      const { round: n, hash, asked, kept } = event.data;
      const earlier = clearance.round?.asks ?? {};
      const asks = Object.fromEntries([
        ...kept.flatMap((body) => (earlier[body] ? [[body, earlier[body]] as const] : [])),
        ...asked.map((body): [Id, Ask] => [body, { is: 'sent' }]),
      ]);
      return onRound(clearance, { n, hash, on: day, asks });
    }
    case 'DossierAccepted':
      return withAsk(clearance, event.data, { is: 'accepted', on: day });
    case 'DossierReturned':
      return withAsk(clearance, event.data, {
        is: 'incomplete',
        missing: event.data.missing,
        on: day,
      });
    case 'OpinionGiven': {
      const { opinion } = event.data;
      return withAsk(clearance, event.data, { is: 'answered', opinion, on: day });
    }
    case 'OpinionDispensedWith': {
      const { reason } = event.data;
      return withAsk(clearance, event.data, { is: 'dispensed', reason, on: day });
    }
    case 'OpinionReassigned':
      return reassigned(clearance, event.data);
    case 'OpinionsConsolidated':
      return clearance.is === 'consolidating'
        ? { ...fileOf(clearance), is: 'awaiting-decision' }
        : clearance;
  }
};

/** The round as it stands under the route of today: new bodies are asked, those it no longer names fall away. */
export const asksOf = (clearance: OpenClearanceFile): OpenClearanceFile => {
  const { round, route } = clearance;
  if (round === null || !isUnderWay(clearance)) return clearance;

  const asks = Object.fromEntries(
    bodiesAsked(route).map((body): [Id, Ask] => [body, round.asks[body] ?? { is: 'sent' }]),
  );
  return onRound(clearance, { ...round, asks });
};

/** Everyone whose opinion or approval comes before the decision. */
export const bodiesAsked = (route: readonly Stage[]): readonly Id[] => [
  ...new Set(route.filter(({ kind }) => kind !== 'decide').flatMap(({ asked }) => asked)),
];

export const isUnderWay = ({ is }: OpenClearanceFile): boolean =>
  is === 'consulting' || is === 'consolidating' || is === 'awaiting-decision';

const withAsk = (
  clearance: OpenClearanceFile,
  { body, round: n }: { readonly body: Id; readonly round: number },
  ask: Ask,
): OpenClearanceFile => {
  const { round } = clearance;
  if (round === null || round.n !== n || !isUnderWay(clearance)) return clearance;
  return onRound(clearance, { ...round, asks: { ...round.asks, [body]: ask } });
};

const reassigned = (
  clearance: OpenClearanceFile,
  { from, to, round: n }: { readonly from: Id; readonly to: Id; readonly round: number },
): OpenClearanceFile => {
  const { round, route } = clearance;
  if (round === null || round.n !== n || !isUnderWay(clearance)) return clearance;

  const asks: Record<Id, Ask> = { ...round.asks, [to]: { is: 'sent' } };
  delete asks[from];
  const renamed = route.map((stage) => ({
    ...stage,
    asked: stage.asked.map((body) => (body === from ? to : body)),
  }));
  return onRound({ ...clearance, route: renamed }, { ...round, asks });
};

/** Opinions first, then their consolidation, then the decision. Where nobody is consulted there is nothing to consolidate. */
const onRound = (clearance: OpenClearanceFile, round: Round): OpenClearanceFile => {
  const file = { ...fileOf(clearance), round };
  const before = clearance.route.filter(({ kind }) => kind !== 'decide');
  if (before.some((stage) => !isClosed(stage, round))) return { ...file, is: 'consulting' };

  const consults = before.some(({ kind }) => kind === 'consult');
  return { ...file, is: consults ? 'consolidating' : 'awaiting-decision' };
};

/** A clearance without its progress. */
export const fileOf = ({
  agreement,
  party,
  zone,
  procedure,
  practice,
  route,
  round,
  since,
  escalations,
  submittedOn,
}: OpenClearanceFile) => ({
  agreement,
  party,
  zone,
  procedure,
  practice,
  route,
  round,
  since,
  escalations,
  submittedOn,
});
