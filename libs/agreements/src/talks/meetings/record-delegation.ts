import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { DelegationRecorded } from '../events';
import { MeetingId } from '../fields';
import { known, open } from '../guards';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';
import { Delegation } from '../vocabulary';

export const RecordDelegation = z.strictObject({
  meetingId: MeetingId,
  venueId: labelled(Id, { vi: 'Điểm cầu', en: 'Venue' }),
  delegation: labelled(Delegation, {
    vi: 'Thành phần',
    en: 'Who took part',
    hint: {
      vi: 'Chức danh ghi đúng tại ngày họp. Chưa rõ thì ghi là chưa được báo cáo.',
      en: 'Titles as of that day. Where nobody has told, say so.',
    },
  }),
});
export type RecordDelegation = z.infer<typeof RecordDelegation>;

/** Who was at a venue. That nobody has told is recorded as that, and not as nobody. */
export const recordDelegation = defineCommand('RecordDelegation', {
  title: { vi: 'Ghi thành phần dự họp', en: 'Record a delegation' },
  data: RecordDelegation,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: (state) => {
    const meetings = Object.values(open(state).meetings);
    if (meetings.every(({ is }) => is === 'cancelled')) throw refuse('unknown-meeting');
  },
  decide: (command, state) => {
    const meeting = known(state, command.meetingId);
    if (meeting.is === 'cancelled') throw refuse('meeting-cancelled');
    if (!meeting.venues.some(({ id }) => id === command.venueId)) throw refuse('unknown-venue');

    return [DelegationRecorded(command)];
  },
});
