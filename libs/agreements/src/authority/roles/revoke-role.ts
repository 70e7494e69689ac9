import { defineCommand, labelled, type Id, type LocalDate } from '@kyket/eventing';
import type { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId, isSameGrant, type AuthorityRecord } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { rolesOn } from '../on-day';
import { RoleRevoked } from './events';
import { NamedRole } from './grant-role';

export const RevokeRole = NamedRole.extend({
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type RevokeRole = z.infer<typeof RevokeRole>;

export const revokeRole = defineCommand('RevokeRole', {
  title: { vi: 'Thu hồi vai trò', en: 'Revoke a role' },
  data: RevokeRole,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  decide: (command, state, circumstances) => {
    const day = wholeDay(circumstances);
    const held = rolesOn(state, command.person, day).some((grant) => isSameGrant(grant, command));
    if (!held) throw refuse('role-not-granted');
    if (command.role === 'administrator' && isOnlyAdministrator(state, command.person, day))
      throw refuse('last-administrator');

    return [RoleRevoked(command)];
  },
});

/** A house without an administrator could never have one again; one whose role ends by itself does not keep it. */
export const isOnlyAdministrator = (
  state: AuthorityRecord,
  person: Id,
  day: LocalDate,
): boolean => {
  const isAdministrator = (who: Id) =>
    rolesOn(state, who, day).some(({ role, to }) => role === 'administrator' && to === undefined);
  const others = state.grants.map((grant) => grant.person).filter((other) => other !== person);
  return isAdministrator(person) && !others.some(isAdministrator);
};
