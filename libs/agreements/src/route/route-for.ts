import type { Id } from '@kyket/eventing';
import type { Stage } from '../clearance/clearance';
import type { Kind } from '../vocabulary';
import type {
  Asked,
  BodyRole,
  Matter,
  RouteContent,
  StageCondition,
  StageTemplate,
} from './content';

/** What makes one route of the many a law allows: who takes part, what the text touches, and who plays which part. */
export interface RouteCase {
  readonly party: Id;
  readonly kind: Kind;
  readonly countries: readonly string[];
  readonly touches: readonly Matter[];
  readonly bodies: Readonly<Partial<Record<BodyRole, readonly Id[]>>>;
}

export interface RouteFor {
  readonly stages: readonly Stage[];
  /** Parts that nobody has been named for. */
  readonly unfilled: readonly BodyRole[];
}

/** The route of one case: before it is opened, a preview of who will be asked; afterwards, what is pinned. */
export const routeFor = ({ stages: templates }: RouteContent, about: RouteCase): RouteFor => {
  const apply = templates.filter(({ when }) => meets(when, about));
  const unfilled = apply.flatMap(({ asked }) => asked.flatMap((who) => missing(who, about)));

  const taken = new Set<Id>();
  const asked = new Map(apply.map((stage) => [stage.id, namedIn(stage, about, taken)] as const));
  const kept = apply.filter(({ id }) => asked.get(id)?.length);

  const stages = kept.map(({ id, kind, quorum, after, workingDays }): Stage => {
    const bodies = asked.get(id) ?? [];
    return {
      id,
      kind,
      asked: bodies,
      quorum: quorum === 'all' ? bodies.length : Math.min(quorum, bodies.length),
      after: [...new Set(after.flatMap((before) => standingBefore(before, templates, kept)))],
      workingDays,
    };
  });
  return { stages, unfilled: [...new Set(unfilled)] };
};

const meets = (when: StageCondition | undefined, about: RouteCase): boolean =>
  when === undefined ||
  ((when.countries === undefined || when.countries.some((c) => about.countries.includes(c))) &&
    (when.kinds === undefined || when.kinds.includes(about.kind)) &&
    (when.touches === undefined || when.touches.some((m) => about.touches.includes(m))));

/** Nobody is asked twice: who has been asked in one stage is not asked again in a later one. The decision is another matter. */
const namedIn = ({ kind, asked }: StageTemplate, about: RouteCase, taken: Set<Id>): Id[] => {
  const named = [...new Set(asked.flatMap((who) => playing(who, about)))];
  if (kind === 'decide') return named;

  const fresh = named.filter((body) => !taken.has(body));
  for (const body of fresh) taken.add(body);
  return fresh;
};

const playing = (who: Asked, { party, bodies }: RouteCase): readonly Id[] => {
  if ('party' in who) return [who.party];
  return who.role === 'own-party' ? [party] : (bodies[who.role] ?? []);
};

const missing = (who: Asked, about: RouteCase): readonly BodyRole[] =>
  'role' in who && !who.mayBeNobody && playing(who, about).length === 0 ? [who.role] : [];

/** A stage that fell away is stood in for by those it would have followed. */
const standingBefore = (
  id: string,
  templates: readonly StageTemplate[],
  kept: readonly StageTemplate[],
): readonly string[] => {
  if (kept.some((stage) => stage.id === id)) return [id];
  const gone = templates.find((stage) => stage.id === id);
  return gone?.after.flatMap((before) => standingBefore(before, templates, kept)) ?? [];
};
