import {
  correctionEvents,
  type CorrectionEvent,
  type EventsOf,
  type Recorded,
} from '@kyket/eventing';
import { DraftTextRecorded } from './drafting/events';
import * as ending from './ending/events';
import * as inForce from './in-force/events';
import * as keeping from './keeping/events';
import * as negotiating from './negotiating/events';
import * as proposing from './proposing/events';
import * as renewing from './renewing/events';
import * as signing from './signing/events';

/** Every fact that the record of an agreement can hold. */
export const agreementEvents = [
  proposing.AgreementProposed,
  proposing.LegacyAgreementRegistered,
  proposing.AgreementLinked,
  DraftTextRecorded,
  negotiating.DraftSent,
  negotiating.PartyAccepted,
  negotiating.PartyCommented,
  negotiating.PartyRejected,
  negotiating.TextAgreed,
  negotiating.TextsCollated,
  signing.CeremonyPlanned,
  signing.CeremonyHeld,
  signing.SignatureAffixed,
  signing.SignatureRecordedWithoutAuthority,
  signing.SignatureConfirmed,
  signing.SignatureVoided,
  signing.SignatureDeclined,
  signing.AgreementSigned,
  inForce.ForceNoticeRecorded,
  inForce.EnteredIntoForce,
  inForce.ProvisionallyApplied,
  inForce.AmendmentEnteredIntoForce,
  inForce.AgreementSuspended,
  inForce.AgreementResumed,
  inForce.ParentEnded,
  inForce.PartyDesignationUpdated,
  inForce.ContinuationDecided,
  renewing.RenewalReviewOpened,
  renewing.RenewalDecided,
  renewing.TacitRenewalObjected,
  renewing.TacitlyRenewed,
  renewing.AgreementRenewed,
  renewing.AgreementExpired,
  ending.AgreementAbandoned,
  ending.NoticeGiven,
  ending.NoticeWithdrawn,
  ending.PartyWithdrew,
  ending.AgreementTerminated,
  ending.AgreementSuperseded,
  keeping.DispatchRecorded,
  keeping.OriginalArchived,
  keeping.TextErrorRectified,
  ...correctionEvents,
] as const;

export type AgreementEvent = EventsOf<typeof agreementEvents> | CorrectionEvent;

/** A fact of one kind, as it stands in the record. */
export type AgreementFact<Type extends AgreementEvent['type']> = Recorded<
  Extract<AgreementEvent, { readonly type: Type }>
>;
