import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { MeetingPostponed } from '../events';
import { MeetingId, Why } from '../fields';
import { awaited, someAwaited } from '../guards';
import { talks } from '../talks';
import { PutOff } from '../vocabulary';

export const PostponeMeeting = z.strictObject({
  meetingId: MeetingId,
  to: labelled(PutOff, {
    vi: 'Hoãn đến',
    en: 'Postponed to',
    hint: {
      vi: 'Ngày họp mới, hoặc ngày sẽ xem xét lại.',
      en: 'The new day, or the day on which it is looked at again.',
    },
  }),
  reason: Why,
});
export type PostponeMeeting = z.infer<typeof PostponeMeeting>;

/** Puts a meeting off. The year's talks stay due. */
export const postponeMeeting = defineCommand('PostponeMeeting', {
  title: { vi: 'Hoãn cuộc họp', en: 'Postpone a meeting' },
  data: PostponeMeeting,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: someAwaited,
  decide: (command, state) => {
    awaited(state, command.meetingId);
    return [MeetingPostponed(command)];
  },
});
