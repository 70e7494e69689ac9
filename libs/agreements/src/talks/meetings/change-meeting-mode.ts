import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { MeetingModeChanged } from '../events';
import { MeetingId, MeetingMode, MeetingVenues } from '../fields';
import { awaited, someAwaited } from '../guards';
import { talks } from '../talks';

export const ChangeMeetingMode = z.strictObject({
  meetingId: MeetingId,
  mode: MeetingMode,
  venues: MeetingVenues,
});
export type ChangeMeetingMode = z.infer<typeof ChangeMeetingMode>;

/** Moves a meeting online, or back into one room. It stays the same meeting. */
export const changeMeetingMode = defineCommand('ChangeMeetingMode', {
  title: { vi: 'Đổi hình thức họp', en: 'Change the form of a meeting' },
  data: ChangeMeetingMode,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: someAwaited,
  decide: (command, state) => {
    awaited(state, command.meetingId);
    return [MeetingModeChanged(command)];
  },
});
