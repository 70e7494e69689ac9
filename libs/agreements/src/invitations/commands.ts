import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { invitations } from './invitations';
import { inviteCounterpart } from './invite-counterpart';
import { openInvitation } from './open-invitation';
import { revokeInvitation } from './revoke-invitation';
import { sendLinkAgain } from './send-link-again';

/** All that can be ordered of invitations. */
export const invitationCommands: readonly AnyCommand[] = [
  inviteCounterpart,
  openInvitation,
  sendLinkAgain,
  revokeInvitation,
  ...correctionsOf(invitations),
];
