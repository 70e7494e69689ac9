import type { Id, LocalDate } from '@kyket/eventing';
import {
  isGrantedOn,
  type AuthorityRecord,
  type DelegationHeld,
  type GrantHeld,
} from './authority';

/** The roles a person has that day. Who has no account any more has none. */
export const rolesOn = (
  { grants, accounts }: AuthorityRecord,
  person: Id,
  day: LocalDate,
): readonly GrantHeld[] => {
  const closedOn = accounts[person]?.closedOn;
  if (closedOn !== undefined && closedOn <= day) return [];
  return grants.filter((grant) => grant.person === person && isGrantedOn(grant, day));
};

export interface DelegationOn extends DelegationHeld {
  readonly id: Id;
}

/** For whom a person may act that day. */
export const delegationsOn = (
  { delegations }: AuthorityRecord,
  person: Id,
  day: LocalDate,
): readonly DelegationOn[] =>
  Object.entries(delegations)
    .filter(([, { to, begins, until }]) => to === person && begins <= day && day <= until)
    .map(([id, delegation]) => ({ id, ...delegation }));
