import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { MeetingCancelled } from '../events';
import { MeetingId, Why } from '../fields';
import { awaited, someAwaited } from '../guards';
import { talks } from '../talks';

export const CancelMeeting = z.strictObject({ meetingId: MeetingId, reason: Why });
export type CancelMeeting = z.infer<typeof CancelMeeting>;

/** This meeting will not be held. The year's talks stay due: another may be planned, or the year waived. */
export const cancelMeeting = defineCommand('CancelMeeting', {
  title: { vi: 'Hủy cuộc họp', en: 'Cancel a meeting' },
  data: CancelMeeting,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: someAwaited,
  decide: (command, state) => {
    awaited(state, command.meetingId);
    return [MeetingCancelled(command)];
  },
});
