import type { Id, LocalDate } from '@kyket/eventing';
import type { Ask, Round, Stage } from '../clearance';

/** A stage closes when enough have said what it needs, or when nobody is left to be heard. An approval needs a yes; a consultation, an answer. */
export const isClosed = (stage: Stage, { asks }: Pick<Round, 'asks'>): boolean =>
  heard(stage, asks).length >= stage.quorum || stage.asked.every((body) => isSettled(asks[body]));

/** Whether an approval found as many voices for it as it needs. */
export const isCarried = (stage: Stage, { asks }: Pick<Round, 'asks'>): boolean =>
  stage.kind !== 'approve' || heard(stage, asks).length >= stage.quorum;

export const hasBegun = (
  stage: Stage,
  route: readonly Stage[],
  round: Pick<Round, 'asks'>,
): boolean =>
  stage.after.every((id) => {
    const before = route.find((other) => other.id === id);
    return before === undefined || isClosed(before, round);
  });

/** The stage in which a body is asked. */
export const stageOf = (route: readonly Stage[], body: Id): Stage | undefined =>
  route.find(({ kind, asked }) => kind !== 'decide' && asked.includes(body));

/** The day a stage began: that of the last voice which closed the ones before it, or of the dossier. */
export const begunOn = (
  stage: Stage,
  route: readonly Stage[],
  round: Round,
): LocalDate | undefined => {
  if (!hasBegun(stage, route, round)) return undefined;
  const days = route
    .filter(({ id }) => stage.after.includes(id))
    .flatMap(({ asked }) => asked.map((body) => settledOn(round.asks[body])))
    .filter((day) => day !== undefined);
  return [round.on, ...days].sort().at(-1);
};

/** Bodies whose stage runs and who have not yet been heard. */
export const stillAsked = (route: readonly Stage[], round: Round): readonly Id[] =>
  route
    .filter(({ kind }) => kind !== 'decide')
    .filter((stage) => hasBegun(stage, route, round) && !isClosed(stage, round))
    .flatMap(({ asked }) => asked.filter((body) => !isSettled(round.asks[body])));

export const isSettled = (ask: Ask | undefined): boolean =>
  ask?.is === 'answered' || ask?.is === 'dispensed';

const settledOn = (ask: Ask | undefined): LocalDate | undefined =>
  ask?.is === 'answered' || ask?.is === 'dispensed' ? ask.on : undefined;

const heard = ({ kind, asked }: Stage, asks: Round['asks']): readonly Id[] =>
  asked.filter((body) => {
    const ask = asks[body];
    if (kind !== 'approve') return isSettled(ask);
    return ask?.is === 'answered' && ask.opinion !== 'disagree';
  });
