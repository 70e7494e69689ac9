import type { LocalDate } from '@kyket/eventing';
import { isSameGrant, type AuthorityRecord } from '../authority';
import { refuse } from '../authority.refusals';
import { rolesOn } from '../on-day';
import { personsBehind } from '../persons';
import { inConflict } from './conflicts';
import type { GrantGiven } from './events';
import { mustEndInTime } from './must-end';

/** Refuses a role to whoever cannot come in, has it already, or has one that it is kept apart from – under any of their accounts; and one that would not end as it must. */
export const mustBeGrantable = (
  state: AuthorityRecord,
  grant: GrantGiven,
  day: LocalDate,
): void => {
  mustEndInTime(state, grant, day);
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
