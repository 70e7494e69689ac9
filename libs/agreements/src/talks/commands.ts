import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { endTalks } from './establishing/end-talks';
import { establishTalks } from './establishing/establish-talks';
import { waiveYear } from './establishing/waive-year';
import { agreeFollowUp } from './following-up/agree-follow-up';
import { closeFollowUp } from './following-up/close-follow-up';
import { adoptMinutes } from './meetings/adopt-minutes';
import { cancelMeeting } from './meetings/cancel-meeting';
import { changeMeetingMode } from './meetings/change-meeting-mode';
import { draftMinutes } from './meetings/draft-minutes';
import { planMeeting } from './meetings/plan-meeting';
import { postponeMeeting } from './meetings/postpone-meeting';
import { recordDelegation } from './meetings/record-delegation';
import { recordMeetingHeld } from './meetings/record-meeting-held';
import { recordPreparation } from './meetings/record-preparation';
import { answerProposal } from './statements/answer-proposal';
import { recordStatement } from './statements/record-statement';
import { talks } from './talks';

/** All that can be ordered of talks, in the order of their life. */
export const talksCommands: readonly AnyCommand[] = [
  establishTalks,
  planMeeting,
  recordPreparation,
  postponeMeeting,
  changeMeetingMode,
  cancelMeeting,
  recordMeetingHeld,
  recordDelegation,
  recordStatement,
  answerProposal,
  draftMinutes,
  adoptMinutes,
  agreeFollowUp,
  closeFollowUp,
  waiveYear,
  endTalks,
  ...correctionsOf(talks),
];
