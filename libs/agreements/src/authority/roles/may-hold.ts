import type { LocalDate } from '@kyket/eventing';
import { isSameGrant, type AuthorityRecord } from '../authority';
import { refuse } from '../authority.refusals';
import { rolesOn } from '../on-day';
import { personsBehind } from '../persons';
import { inConflict } from './conflicts';
import type { Grant } from './events';

/** Refuses a role to whoever cannot come in, has it already, or has one that it is kept apart from – under any of their accounts. */
export const mustBeGrantable = (state: AuthorityRecord, grant: Grant, day: LocalDate): void => {
  const closedOn = state.accounts[grant.person]?.closedOn;
  if (closedOn !== undefined && closedOn <= day) throw refuse('account-closed');
  if (rolesOn(state, grant.person, day).some((held) => isSameGrant(held, grant)))
    throw refuse('role-already-granted');

  const held = personsBehind(state, [grant.person]).flatMap((person) =>
    rolesOn(state, person, day),
  );
  const against = held.find(({ role }) => inConflict(role, grant.role));
  if (against !== undefined) throw refuse('roles-conflict', { role: against.role });
};
