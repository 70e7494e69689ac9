import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { LinkSentAgain } from './events';
import { invitations } from './invitations';
import { refuse } from './invitations.refusals';
import { invitationOf, isAnyGood, standingOn } from './on-day';

export const SendLinkAgain = z.strictObject({
  invitationId: labelled(Id, { vi: 'Lời mời', en: 'Invitation', refers: 'invitation' }),
});
export type SendLinkAgain = z.infer<typeof SendLinkAgain>;

/** The same invitation in another letter: for who never got the first, or let it go astray. Its days stay what they are. */
export const sendLinkAgain = defineCommand('SendLinkAgain', {
  title: { vi: 'Gửi lại liên kết', en: 'Send a link again' },
  data: SendLinkAgain,
  of: invitations,
  may: ['desk-officer', 'head'],
  guard: (state, { today }) => {
    if (!isAnyGood(state, today)) throw refuse('no-invitation-is-good');
  },
  decide: ({ invitationId }, state, { today, persons }) => {
    const one = invitationOf(state, invitationId);
    if (one === undefined) throw refuse('no-such-invitation');
    if (standingOn(one, today) !== 'good') throw refuse('invitation-over');
    if (persons.includes(one.person)) throw refuse('invites-oneself');
    return [LinkSentAgain({ invitationId, person: one.person })];
  },
});
