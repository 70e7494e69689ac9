import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { agreement } from './agreement';
import { recordDraft } from './drafting/record-draft';
import { abandonAgreement } from './ending/abandon-agreement';
import { giveNotice } from './ending/give-notice';
import { supersede } from './ending/supersede';
import { terminate } from './ending/terminate';
import { withdrawNotice } from './ending/withdraw-notice';
import { applyProvisionally } from './in-force/apply-provisionally';
import { bringIntoForce } from './in-force/bring-into-force';
import { decideContinuation } from './in-force/decide-continuation';
import { noteParentEnded } from './in-force/note-parent-ended';
import { recordAmendment } from './in-force/record-amendment';
import { recordForceNotice } from './in-force/record-force-notice';
import { redesignateSeat } from './in-force/redesignate-seat';
import { resume } from './in-force/resume';
import { suspend } from './in-force/suspend';
import { archiveOriginal } from './keeping/archive-original';
import { recordDispatch } from './keeping/record-dispatch';
import { rectifyText } from './keeping/rectify-text';
import { agreeText } from './negotiating/agree-text';
import { collateTexts } from './negotiating/collate-texts';
import { recordAnswer } from './negotiating/record-answer';
import { sendDraft } from './negotiating/send-draft';
import { linkAgreement } from './proposing/link-agreement';
import { proposeAgreement } from './proposing/propose-agreement';
import { registerLegacyAgreement } from './proposing/register-legacy-agreement';
import { applyTacitRenewal } from './renewing/apply-tacit-renewal';
import { decideRenewal } from './renewing/decide-renewal';
import { expire } from './renewing/expire';
import { objectToTacitRenewal } from './renewing/object-to-tacit-renewal';
import { openRenewalReview } from './renewing/open-renewal-review';
import { recordRenewal } from './renewing/record-renewal';
import { confirmSignature } from './signing/confirm-signature';
import { declineToSign } from './signing/decline-to-sign';
import { planCeremony } from './signing/plan-ceremony';
import { recordCeremony } from './signing/record-ceremony';
import { recordPastSignature } from './signing/record-past-signature';
import { recordUnauthorisedSignature } from './signing/record-unauthorised-signature';
import { sign } from './signing/sign';
import { voidSignature } from './signing/void-signature';

/** All that can be ordered of an agreement, in the order of its life. */
export const agreementCommands = [
  proposeAgreement,
  registerLegacyAgreement,
  recordPastSignature,
  recordDraft,
  sendDraft,
  recordAnswer,
  agreeText,
  collateTexts,
  planCeremony,
  sign,
  recordUnauthorisedSignature,
  confirmSignature,
  voidSignature,
  declineToSign,
  recordCeremony,
  recordForceNotice,
  bringIntoForce,
  applyProvisionally,
  abandonAgreement,
  openRenewalReview,
  decideRenewal,
  objectToTacitRenewal,
  applyTacitRenewal,
  recordRenewal,
  recordAmendment,
  supersede,
  expire,
  giveNotice,
  withdrawNotice,
  terminate,
  suspend,
  resume,
  linkAgreement,
  noteParentEnded,
  redesignateSeat,
  decideContinuation,
  recordDispatch,
  archiveOriginal,
  rectifyText,
  ...correctionsOf(agreement),
] as const satisfies readonly AnyCommand[];
