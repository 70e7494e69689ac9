import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { RoleDeclined } from './events';
import { mustBeProposed, openProposal } from './open-proposal';

export const DeclineRole = z.strictObject({
  grantId: labelled(Id, { vi: 'Mã đề nghị', en: 'Proposal' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type DeclineRole = z.infer<typeof DeclineRole>;

/** Any administrator may, also who proposed it and thought better of it. */
export const declineRole = defineCommand('DeclineRole', {
  title: { vi: 'Không giao vai trò đã đề nghị', en: 'Decline a proposed role' },
  data: DeclineRole,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  guard: mustBeProposed,
  decide: ({ grantId, reason }, state) => {
    const { person, role } = openProposal(state, grantId).grant;
    return [RoleDeclined({ grantId, person, role, reason })];
  },
});
