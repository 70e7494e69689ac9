import { idFrom, type Actor, type Id, type Instant, type Role } from '@kyket/eventing';

/** Who calls: a person signed in, from an office of an organisation, in their roles. */
export interface Principal {
  readonly personId: Id;
  readonly organisation: Id | undefined;
  readonly roles: readonly Role[];
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
  roles: ['process-manager', ...roles],
  actor: theHouse,
});
