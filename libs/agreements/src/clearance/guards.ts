import type { Circumstances, Id, LocalDate } from '@kyket/eventing';
import { isUnderWay } from './consulting/consulting';
import { begunOn, stageOf } from './consulting/stages';
import type { Clearance, OpenClearanceFile, Round, Stage } from './clearance';
import { refuse } from './clearance.refusals';

type Asked = Omit<Circumstances, 'answers'>;

export const mustBeOpen = (clearance: Clearance): void => void opened(clearance);

export const opened = (clearance: Clearance): OpenClearanceFile => {
  if (clearance.is === 'none') throw refuse('clearance-not-open');
  return clearance;
};

export const mustBeUnderWay = (clearance: Clearance): void => void roundUnderWay(clearance);

type DossierOut = OpenClearanceFile & { readonly round: Round };

/** The dossier that is out, before it has been decided on. */
export const roundUnderWay = (clearance: Clearance): DossierOut => {
  const file = opened(clearance);
  if (!isOut(file)) throw refuse('no-dossier-out');
  return file;
};

const isOut = (file: OpenClearanceFile): file is DossierOut =>
  file.round !== null && isUnderWay(file);

/** The day of the act, where a part of it will not do. */
export const wholeDay = ({ occurredOn }: Pick<Circumstances, 'occurredOn'>): LocalDate => {
  if (occurredOn.date.is !== 'day') throw refuse('day-not-known');
  return occurredOn.date.on;
};

/** A step cannot be dated before the one it follows: read in the order of their days, it would not have happened. */
export const dayAfter = (circumstances: Pick<Circumstances, 'occurredOn'>, step: LocalDate) => {
  const day = wholeDay(circumstances);
  if (day < step) throw refuse('before-the-last-step', { step });
  return day;
};

/** What a body says is dated from the day its stage began, and from the day of what it said before. */
export const dayInStage = (
  circumstances: Pick<Circumstances, 'occurredOn'>,
  { route, round }: DossierOut,
  stage: Stage,
  body: Id,
): LocalDate => {
  const began = begunOn(stage, route, round);
  if (began === undefined) throw refuse('stage-not-begun');
  const ask = round.asks[body];
  const spoke = ask !== undefined && 'on' in ask ? ask.on : began;
  return dayAfter(circumstances, spoke > began ? spoke : began);
};

/** The day of the act where questions are put; what needs a whole day refuses later. */
export const dayAsked = ({ occurredOn, today }: Asked): LocalDate =>
  occurredOn.date.is === 'day' ? occurredOn.date.on : today;

/** A body speaks for itself; the focal point may record what it said in writing. */
export const mustSpeakFor = (body: Id, { actor, roles, evidence }: Asked): void => {
  if (actor.organisation === body && roles.includes('consulted-body')) return;
  if (!roles.includes('focal-point')) throw refuse('not-your-body', { body });
  if (evidence.length === 0) throw refuse('proof-missing', { body });
};

/** The decision, and what may be done without an opinion, is the deciding authority's. */
export const mustBeDecidingBody = ({ route }: OpenClearanceFile, { actor }: Asked): Id => {
  const bodies = route.filter(({ kind }) => kind === 'decide').flatMap(({ asked }) => asked);
  if (actor.organisation === undefined || !bodies.includes(actor.organisation))
    throw refuse('not-the-deciding-body', { bodies });
  return actor.organisation;
};

export const mustBeAsked = ({ route }: OpenClearanceFile, body: Id) => {
  const stage = stageOf(route, body);
  if (stage === undefined) throw refuse('not-on-the-route', { body });
  return stage;
};
