import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { FollowUpClosed } from '../events';
import { Why } from '../fields';
import { open } from '../guards';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';

export const CloseFollowUp = z.strictObject({
  followUpId: labelled(Id, { vi: 'Việc', en: 'Follow-up', refers: 'follow-up' }),
  as: labelled(z.enum(['done', 'dropped']), { vi: 'Kết quả', en: 'Outcome' }),
  reason: Why.optional(),
});
export type CloseFollowUp = z.infer<typeof CloseFollowUp>;

/** Done, or dropped for a reason. */
export const closeFollowUp = defineCommand('CloseFollowUp', {
  title: { vi: 'Kết thúc việc', en: 'Close a follow-up' },
  data: CloseFollowUp,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: (state) => {
    if (!Object.values(open(state).followUps).some(({ is }) => is === 'open'))
      throw refuse('no-open-follow-up');
  },
  decide: (command, state) => {
    const followUp = open(state).followUps[command.followUpId];
    if (followUp === undefined) throw refuse('unknown-follow-up');
    if (followUp.is !== 'open') throw refuse('follow-up-closed');
    if (command.as === 'dropped' && command.reason === undefined) throw refuse('reason-missing');

    return [FollowUpClosed(command)];
  },
});
