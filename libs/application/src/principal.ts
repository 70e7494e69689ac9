import {
  idFrom,
  type Actor,
  type GuestAct,
  type Id,
  type Instant,
  type LocalDate,
  type Role,
} from '@kyket/eventing';
import type { Capacity } from './capacity';

/** Somebody without an account, whom an invitation lets know of one agreement and of nothing else. */
export interface Guest {
  readonly agreement: Id;
  readonly invitation: Id;
  readonly may: readonly GuestAct[];
  /** The last day. */
  readonly until: LocalDate;
}

/** Who calls: a person signed in, from an office of an organisation, in the roles they have there. */
export interface Principal extends Pick<
  Capacity,
  'obstacle' | 'beyond' | 'audits' | 'emergencies'
> {
  readonly personId: Id;
  readonly organisation: Id | undefined;
  readonly roles: readonly Role[];
  /** Everyone who acts: the person under every account they have, and whoever they act for. */
  readonly persons: readonly Id[];
  /** Came through a link. */
  readonly guest?: Guest | undefined;
  /** As it will stand beside the facts. */
  readonly actor: Actor;
  /** When they last proved who they are, in real time. A program proves nothing. */
  readonly provenAt?: Instant | undefined;
}

/** The house itself: nobody can sign in as it. */
export const theHouse: Actor = { personId: idFrom('person', 'kyket'), authentication: 'system' };

/** The house, acting in the roles that are its own, or that nobody holds yet. */
export const house = (...roles: Role[]): Principal => ({
  personId: theHouse.personId,
  organisation: undefined,
  persons: [theHouse.personId],
  roles: ['process-manager', ...roles],
  actor: theHouse,
});
