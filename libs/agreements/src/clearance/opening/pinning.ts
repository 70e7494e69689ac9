import { answered, Id, look, type Answered, type Asking, type LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../../agreement/agreement';
import { seatHolderOn } from '../../agreement/signature';
import type { Agreement } from '../../agreement/state';
import { party, type Party } from '../../party/party';
import { whyNot, type Case } from '../../procedure/applies';
import { procedure, procedureOn, type ProcedureVersion } from '../../procedure/procedure';
import { BodyRole, Matter } from '../../route/content';
import { route, routeOn, type RouteVersion } from '../../route/route';
import { routeFor } from '../../route/route-for';
import { refuse } from '../clearance.refusals';

/** What an officer says to have a route pinned: under which procedure, on what ground, what it touches, and who plays which part. */
export const RouteChoice = z.strictObject({
  procedure: Id,
  ground: z.string().max(100).optional(),
  touches: z.array(Matter).max(20),
  bodies: z.partialRecord(BodyRole, z.array(Id).min(1).max(50)),
});
export type RouteChoice = z.infer<typeof RouteChoice>;

interface Question extends RouteChoice {
  readonly agreement: Id;
  readonly party: Id;
  readonly day: LocalDate;
}

/** What other records say of the case on that day. */
export interface PinAnswers {
  readonly agreement: Answered<{
    readonly state: Agreement;
    readonly countries: readonly string[];
  }>;
  readonly party: Answered<Party>;
  readonly procedure: Answered<ProcedureVersion | undefined>;
  readonly route: Answered<RouteVersion | undefined> | undefined;
  readonly unknownBodies: readonly Id[];
}

export function* askForPin({
  agreement: agreementId,
  party: partyId,
  procedure: procedureId,
  bodies,
  day,
}: Question): Asking<PinAnswers> {
  const seen = yield* look(agreement, agreementId);
  const own = yield* look(party, partyId);
  const rules = yield* look(procedure, procedureId);
  const version = procedureOn(rules.state, day);
  const stages = version?.route === undefined ? undefined : yield* look(route, version.route);

  const seats = seen.state.is === 'open' ? Object.values(seen.state.seats) : [];
  const countries: string[] = [];
  for (const holder of new Set(seats.map((seat) => seatHolderOn(seat, day)))) {
    const { state } = yield* look(party, holder);
    if (state.is === 'known' && !countries.includes(state.country)) countries.push(state.country);
  }

  const unknownBodies: Id[] = [];
  for (const body of new Set(Object.values(bodies).flat())) {
    const { state } = yield* look(party, body);
    if (state.is === 'none') unknownBodies.push(body);
  }

  return {
    agreement: answered(seen, { state: seen.state, countries }),
    party: answered(own, own.state),
    procedure: answered(rules, version),
    route: stages && answered(stages, routeOn(stages.state, day)),
    unknownBodies,
  };
}

/** The procedure and the route as they stand for this case on that day, or why there is none. */
export const pin = (question: Question, answers: PinAnswers) => {
  const { state, countries } = answers.agreement.said;
  const own = answers.party.said;
  if (state.is === 'none') throw refuse('agreement-unknown');
  if (own.is === 'none') throw refuse('party-unknown');
  const holders = Object.values(state.seats).map((seat) => seatHolderOn(seat, question.day));
  if (!holders.includes(question.party)) throw refuse('holds-no-seat', { day: question.day });

  const about: Case = { partyId: question.party, party: own, kind: state.kind, countries };
  const version = procedureFor(question, answers.procedure.said, about);
  const stages = routeOf(question, answers, version, about);

  return {
    procedure: { id: question.procedure, version: version.version },
    practice: version.practice,
    route: [
      ...stages.map((stage) => ({ ...stage, asked: [...stage.asked], after: [...stage.after] })),
    ],
    answers: {
      procedure: {
        ...answers.procedure,
        said: {
          version: version.version,
          source: version.source.map(({ instrument }) => instrument.vi).join('; '),
        },
      },
      ...(answers.route?.said && {
        route: { ...answers.route, said: { version: answers.route.said.version } },
      }),
      party: { ...answers.party, said: { level: own.level, country: own.country } },
      agreement: { ...answers.agreement, said: { kind: state.kind, countries: [...countries] } },
    },
  };
};

const procedureFor = (
  { ground, day }: Question,
  version: ProcedureVersion | undefined,
  about: Case,
): ProcedureVersion => {
  if (version === undefined) throw refuse('procedure-not-in-use', { day });
  const why = whyNot(version.appliesTo, about);
  if (why !== undefined) throw refuse('procedure-does-not-apply', { because: why });

  const grounds = version.grounds.map((known) => known.ground);
  if (grounds.length > 0 && (ground === undefined || !grounds.includes(ground)))
    throw refuse('ground-missing', { grounds });
  return version;
};

const routeOf = (
  { party: partyId, touches, bodies, day }: Question,
  answers: PinAnswers,
  version: ProcedureVersion,
  { kind, countries }: Case,
) => {
  if (version.route === undefined) return [];
  if (answers.route?.said === undefined) throw refuse('route-not-in-use', { day });
  if (answers.unknownBodies.length > 0)
    throw refuse('body-unknown', { bodies: answers.unknownBodies });

  const { stages, unfilled } = routeFor(answers.route.said, {
    party: partyId,
    kind,
    countries,
    touches,
    bodies,
  });
  if (unfilled.length > 0) throw refuse('body-not-named', { roles: unfilled });
  return stages;
};
