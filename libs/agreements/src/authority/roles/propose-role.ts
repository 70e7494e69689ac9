import { defineCommand, Id, labelled } from '@kyket/eventing';
import type { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { RoleProposed } from './events';
import { GrantRole } from './grant-role';
import { mustBeGrantable } from './may-hold';

export const ProposeRole = GrantRole.extend({
  grantId: labelled(Id, { vi: 'Mã đề nghị', en: 'Proposal' }),
  reason: labelled(Reason, { vi: 'Căn cứ', en: 'Ground' }),
});
export type ProposeRole = z.infer<typeof ProposeRole>;

/** Nobody makes anybody anything alone. */
export const proposeRole = defineCommand('ProposeRole', {
  title: { vi: 'Đề nghị giao vai trò', en: 'Propose a role' },
  data: ProposeRole,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  decide: (command, state, circumstances) => {
    const { grantId, reason: _, ...grant } = command;
    if (state.proposals[grantId] !== undefined) throw refuse('role-already-proposed');
    if (state.accounts[grant.person] === undefined) throw refuse('account-unknown');
    mustBeGrantable(state, grant, wholeDay(circumstances));

    return [RoleProposed(command)];
  },
});
