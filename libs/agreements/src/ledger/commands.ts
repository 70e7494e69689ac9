import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { assignCommitment } from './committing/assign-commitment';
import { recordCommitment } from './committing/record-commitment';
import { reviseCommitment } from './committing/revise-commitment';
import { decideReallocation } from './reallocating/decide-reallocation';
import { proposeReallocation } from './reallocating/propose-reallocation';
import { answerFulfilment } from './reporting/answer-fulfilment';
import { mapFulfilment } from './reporting/map-fulfilment';
import { reportFulfilment } from './reporting/report-fulfilment';
import { adoptAnnualPlan } from './reviewing/adopt-annual-plan';
import { recordReview } from './reviewing/record-review';
import { ledger } from './ledger';

/** All that can be ordered of a ledger. */
export const ledgerCommands: readonly AnyCommand[] = [
  recordCommitment,
  assignCommitment,
  reviseCommitment,
  reportFulfilment,
  mapFulfilment,
  answerFulfilment,
  proposeReallocation,
  decideReallocation,
  adoptAnnualPlan,
  recordReview,
  ...correctionsOf(ledger),
];
