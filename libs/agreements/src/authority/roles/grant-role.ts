import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { authority, authorityId, isSameGrant } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { rolesOn } from '../on-day';
import { GrantableRole, RoleGranted } from './events';

export const GrantRole = z.strictObject({
  person: labelled(Id, { vi: 'Người được giao', en: 'Person', refers: 'person' }),
  role: labelled(GrantableRole, { vi: 'Vai trò', en: 'Role' }),
  organisation: labelled(Id.optional(), { vi: 'Cơ quan', en: 'Organisation', refers: 'party' }),
  office: labelled(Id.optional(), { vi: 'Chức vụ', en: 'Office', refers: 'office' }),
});
export type GrantRole = z.infer<typeof GrantRole>;

export const grantRole = defineCommand('GrantRole', {
  title: { vi: 'Giao vai trò', en: 'Grant a role' },
  data: GrantRole,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  founds: true,
  decide: (command, state, circumstances) => {
    const day = wholeDay(circumstances);
    const closedOn = state.accounts[command.person]?.closedOn;
    if (closedOn !== undefined && closedOn <= day) throw refuse('account-closed');
    if (rolesOn(state, command.person, day).some((grant) => isSameGrant(grant, command)))
      throw refuse('role-already-granted');

    return [RoleGranted(command)];
  },
});
