import type { Hash, Id, LocalDate } from '@kyket/eventing';
import type { Clearance, Escalation, OpenClearanceFile } from './clearance';

/** How a clearance answers one who wants to sign. Stale is worked out here and recorded nowhere. */
export type Standing =
  | 'covers'
  /** Its procedure asks for no clearance. */
  | 'not-needed'
  /** Practice before July 2021: whether and by whom it was cleared is not on record. */
  | 'not-recorded'
  | 'not-cleared'
  | 'stale'
  | 'condition-open'
  | 'item-still-escalated';

/** The text and the seat that are to be signed, and the day. */
export interface ToBeSigned {
  readonly hash: Hash;
  readonly articles: readonly Id[];
  readonly party: Id;
  readonly day: LocalDate;
}

export const standing = (clearance: Clearance, signing: ToBeSigned): Standing => {
  if (clearance.is === 'none') return 'not-cleared';
  if (clearance.party !== signing.party) return 'stale';

  const decided = decisionStanding(clearance, signing);
  if (decided === 'stale' || decided === 'not-cleared' || decided === 'condition-open')
    return decided;

  const inTheWay = Object.values(clearance.escalations).some((escalation) =>
    standsInTheWay(escalation, signing.articles),
  );
  return inTheWay ? 'item-still-escalated' : decided;
};

/** Whether one may sign with such an answer. */
export const allowsSigning = (said: Standing): said is 'covers' | 'not-needed' | 'not-recorded' =>
  said === 'covers' || said === 'not-needed' || said === 'not-recorded';

const decisionStanding = (
  clearance: OpenClearanceFile,
  { hash, day }: ToBeSigned,
): Exclude<Standing, 'item-still-escalated'> => {
  if (clearance.route.length === 0)
    return clearance.practice === 'not-recorded' ? 'not-recorded' : 'not-needed';
  if (clearance.is !== 'cleared' || day < clearance.on) return 'not-cleared';

  const { mandate } = clearance;
  const lapsed = mandate.validUntil !== undefined && mandate.validUntil < day;
  const covered = hash === mandate.hash || mandate.confirmed.includes(hash);
  if (lapsed || !covered) return 'stale';

  return Object.values(mandate.conditions).includes('open') ? 'condition-open' : 'covers';
};

/** A matter left out must stay out of the text until the higher authority agrees to it. */
const standsInTheWay = ({ scope, answer }: Escalation, articles: readonly Id[]): boolean => {
  if (scope === 'dossier') return answer === undefined;
  if (answer === 'agreed' || scope.handling !== 'left-out') return false;
  return scope.articles.some((article) => articles.includes(article));
};
