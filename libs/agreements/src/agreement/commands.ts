import type { AnyCommand } from '@kyket/eventing';
import { recordDraft } from './drafting/record-draft';
import { agreeText } from './negotiating/agree-text';
import { collateTexts } from './negotiating/collate-texts';
import { recordAnswer } from './negotiating/record-answer';
import { sendDraft } from './negotiating/send-draft';
import { proposeAgreement } from './proposing/propose-agreement';
import { planCeremony } from './signing/plan-ceremony';
import { recordCeremony } from './signing/record-ceremony';
import { sign } from './signing/sign';

/** All that can be ordered of an agreement, in the order of its life. */
export const agreementCommands = [
  proposeAgreement,
  recordDraft,
  sendDraft,
  recordAnswer,
  agreeText,
  collateTexts,
  planCeremony,
  sign,
  recordCeremony,
] as const satisfies readonly AnyCommand[];
