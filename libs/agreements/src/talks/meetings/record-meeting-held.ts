import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { MeetingHeld } from '../events';
import { Host, MeetingMode, MeetingVenues, NewMeetingId } from '../fields';
import { awaited, open } from '../guards';
import { nextHost } from '../next-host';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';
import { yearTold } from '../years';

export const RecordMeetingHeld = z.strictObject({
  meetingId: NewMeetingId,
  host: Host.optional(),
  mode: MeetingMode.optional(),
  venues: MeetingVenues.optional(),
});
export type RecordMeetingHeld = z.infer<typeof RecordMeetingHeld>;

/** A meeting took place, planned or not, on a day that may be known in part only. It counts for the year of that day. */
export const recordMeetingHeld = defineCommand('RecordMeetingHeld', {
  title: { vi: 'Ghi nhận cuộc họp đã diễn ra', en: 'Record that a meeting was held' },
  data: RecordMeetingHeld,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: (state) => void open(state),
  decide: ({ meetingId, ...told }, state, { occurredOn }) => {
    const record = open(state);
    const planned = record.meetings[meetingId] && awaited(state, meetingId);

    const host = told.host ?? planned?.host ?? nextHost(record, yearTold(occurredOn.date));
    if (host === undefined) throw refuse('host-missing');
    if (!record.sides.includes(host)) throw refuse('host-not-a-side');

    const mode = told.mode ?? planned?.mode;
    if (mode === undefined) throw refuse('mode-missing');

    const venues = told.venues ?? planned?.venues ?? [];
    return [
      MeetingHeld({
        meetingId,
        host,
        mode,
        venues: venues.map(({ id, name, zone }) => ({ id, name, zone })),
      }),
    ];
  },
});
