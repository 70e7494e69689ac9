import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { InvitationOpened } from './events';
import { invitations } from './invitations';
import { refuse } from './invitations.refusals';
import { goodOn } from './on-day';

export const OpenInvitation = z.strictObject({
  invitationId: labelled(Id, { vi: 'Lời mời', en: 'Invitation' }),
  confirmedByCode: labelled(z.boolean(), { vi: 'Xác nhận bằng mã', en: 'Confirmed by code' }),
});
export type OpenInvitation = z.infer<typeof OpenInvitation>;

/** Given by the door alone, once it has seen the link: that it was used is a fact, each time. */
export const openInvitation = defineCommand('OpenInvitation', {
  title: { vi: 'Mở hồ sơ bằng liên kết', en: 'Open the file by a link' },
  data: OpenInvitation,
  of: invitations,
  may: ['process-manager'],
  decide: ({ invitationId, confirmedByCode }, state, { today }) => {
    const one = goodOn(state, invitationId, today);
    if (one === undefined || (one.withCode && !confirmedByCode)) throw refuse('link-not-good');
    return [InvitationOpened({ invitationId, person: one.person, confirmedByCode })];
  },
});
