import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../vocabulary';
import { InvitationRevoked } from './events';
import { invitations } from './invitations';
import { refuse } from './invitations.refusals';
import { invitationOf, isAnyGood, standingOn } from './on-day';

export const RevokeInvitation = z.strictObject({
  invitationId: labelled(Id, { vi: 'Lời mời', en: 'Invitation', refers: 'invitation' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type RevokeInvitation = z.infer<typeof RevokeInvitation>;

/** From the next request on the link opens nothing, and who came by it sees nothing. */
export const revokeInvitation = defineCommand('RevokeInvitation', {
  title: { vi: 'Thu hồi liên kết đã gửi', en: 'Revoke a link' },
  data: RevokeInvitation,
  of: invitations,
  may: ['desk-officer', 'head'],
  guard: (state, { today }) => {
    if (!isAnyGood(state, today)) throw refuse('no-link-is-good');
  },
  decide: ({ invitationId, reason }, state, { today }) => {
    const one = invitationOf(state, invitationId);
    if (one === undefined) throw refuse('no-such-invitation');
    if (standingOn(one, today) !== 'good') throw refuse('link-over');
    return [InvitationRevoked({ invitationId, person: one.person, reason })];
  },
});
