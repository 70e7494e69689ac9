import type { AnyRule } from '@kyket/eventing';
import { annualPlan } from './annual-plan';
import { annualReport } from './annual-report';
import { authorisationEnding } from './authorisation-ending';
import { confirmSignature } from './confirm-signature';
import { dossierHandover } from './dossier-handover';
import { dossierReceipt } from './dossier-receipt';
import { endingReport } from './ending-report';
import { followUp } from './follow-up';
import { higherOpinion } from './higher-opinion';
import { interimReview } from './interim-review';
import { labelEnding } from './label-ending';
import { lateSeat } from './late-seat';
import { meeting } from './meeting';
import { noticeDeadline } from './notice-deadline';
import { opinion } from './opinion';
import { powerEnding } from './power-ending';
import { quotaUnused } from './quota-unused';
import { renewalDossier } from './renewal-dossier';
import { renewalReview } from './renewal-review';
import { signingReport } from './signing-report';
import { staleNegotiation } from './stale-negotiation';
import { succession } from './succession';
import { talksYear } from './talks-year';

/** Every deadline there is, in the order of an agreement's life. */
export const deadlineRules: readonly AnyRule[] = [
  dossierReceipt,
  dossierHandover,
  opinion,
  higherOpinion,
  powerEnding,
  authorisationEnding,
  staleNegotiation,
  labelEnding,
  confirmSignature,
  lateSeat,
  signingReport,
  endingReport,
  talksYear,
  meeting,
  followUp,
  annualPlan,
  interimReview,
  annualReport,
  quotaUnused,
  renewalReview,
  renewalDossier,
  noticeDeadline,
  succession,
];
