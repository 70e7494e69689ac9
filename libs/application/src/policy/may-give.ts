import type { AnyCommand, Role } from '@kyket/eventing';
import type { Relation } from '../sight';
import type { Capacity } from '../capacity';
import type { Guest } from '../principal';
import type { PolicyRule } from './rules';
import { rolesUnder } from './under-emergency';

/** What the policy looks at of a command. */
export type Asking = Pick<AnyCommand, 'may' | 'ofOneself' | 'forGuests'>;

/** How the giver of an order stands: as what, and to the record. */
export interface Standing extends Pick<Capacity, 'roles' | 'obstacle' | 'beyond'> {
  readonly relation: Relation;
  /** Whether the record belongs to what a delegation for one agreement is about. */
  readonly within?: boolean;
  /** What somebody who came through a link was invited to. */
  readonly guest?: Pick<Guest, 'may'> | undefined;
  /** What the order says, where it has been said. */
  readonly words?: unknown;
}

/** `unseen`: for all that the caller may know, there is no such record. */
export type Verdict = 'allowed' | 'unseen' | PolicyRule;

/** In which roles somebody may act, by how they stand to the record. The registers are kept by a few for everyone. */
const actsAs: Record<Relation, (role: Role) => boolean> = {
  none: () => false,
  observer: () => false,
  'own-side': (role) => role !== 'counterpart' && role !== 'auditor',
  'other-side': (role) => role === 'counterpart' || role === 'signatory',
  emergency: (role) => role === 'desk-officer' || role === 'administrator',
  anyone: (role) =>
    role === 'steward' ||
    role === 'administrator' ||
    role === 'process-manager' ||
    role === 'clock',
};

/** Whether an order may be given at all, before the record is asked. Pure: the desk, the buttons and the way out of a refusal ask nothing else. */
export const mayGive = (
  { may, ofOneself, forGuests }: Asking,
  { roles, relation, obstacle, beyond, within = true, guest, words }: Standing,
): Verdict => {
  if (relation === 'none') return 'unseen';
  if (obstacle !== undefined) return obstacle;
  if (relation === 'observer') return 'reads-only';
  if (guest && !isInvitedTo(forGuests, guest, words)) return 'not-through-a-link';

  const acting = rolesUnder(relation, roles);
  const held = may.filter((role) => acting.includes(role));
  const isOwn = ofOneself === true && relation === 'anyone';
  if (held.some((role) => isOwn || actsAs[relation](role)))
    return within ? 'allowed' : 'beyond-delegation';
  if (held.length > 0) return 'not-from-this-side';
  return may.some((role) => beyond?.roles.includes(role)) ? 'beyond-delegation' : 'role-missing';
};

/** Whether a guest was invited to what an order says; before it says anything, to anything that it could. */
const isInvitedTo = (
  acts: Asking['forGuests'],
  { may }: Pick<Guest, 'may'>,
  words: unknown,
): boolean =>
  may.some((act) => {
    const isSuch = acts?.[act];
    return isSuch !== undefined && (words === undefined || isSuch(words as never));
  });
