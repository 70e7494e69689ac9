import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { MinutesDrafted } from '../events';
import { MeetingId, Minutes } from '../fields';
import { held, someHeld } from '../guards';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';

export const DraftMinutes = z.strictObject({ meetingId: MeetingId, text: Minutes.optional() });
export type DraftMinutes = z.infer<typeof DraftMinutes>;

/** What was said and agreed, written down; again until both sides adopt it. */
export const draftMinutes = defineCommand('DraftMinutes', {
  title: { vi: 'Dự thảo biên bản', en: 'Draft the minutes' },
  data: DraftMinutes,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: someHeld,
  decide: (command, state) => {
    if (held(state, command.meetingId).minutes === 'adopted') throw refuse('minutes-adopted');
    return [MinutesDrafted(command)];
  },
});
