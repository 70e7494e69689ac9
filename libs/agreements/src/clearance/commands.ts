import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { clearance } from './clearance';
import { acceptDossier } from './consulting/accept-dossier';
import { consolidateOpinions } from './consulting/consolidate-opinions';
import { dispenseWithOpinion } from './consulting/dispense-with-opinion';
import { giveOpinion } from './consulting/give-opinion';
import { reassignOpinion } from './consulting/reassign-opinion';
import { returnDossier } from './consulting/return-dossier';
import { submitDossier } from './consulting/submit-dossier';
import { confirmWithinMandate } from './deciding/confirm-within-mandate';
import { decideClearance } from './deciding/decide';
import { meetCondition } from './deciding/meet-condition';
import { withdrawClearance } from './deciding/withdraw-clearance';
import { escalate } from './escalating/escalate';
import { recordHigherOpinion } from './escalating/record-higher-opinion';
import { migrateProcedure } from './opening/migrate-procedure';
import { openClearance } from './opening/open-clearance';

export const clearanceCommands: readonly AnyCommand[] = [
  openClearance,
  migrateProcedure,
  submitDossier,
  acceptDossier,
  returnDossier,
  giveOpinion,
  dispenseWithOpinion,
  reassignOpinion,
  consolidateOpinions,
  escalate,
  recordHigherOpinion,
  decideClearance,
  confirmWithinMandate,
  meetCondition,
  withdrawClearance,
  ...correctionsOf(clearance),
];
