import { dayOf, defineCommand, labelled, yearOf } from '@kyket/eventing';
import { z } from 'zod';
import { Year } from '../../vocabulary';
import { MeetingPlanned } from '../events';
import { Host, MeetingMode, MeetingVenues, NewMeetingId } from '../fields';
import { awaited, open, running } from '../guards';
import { nextHost } from '../next-host';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';
import { PlannedDay } from '../vocabulary';

export const PlanMeeting = z.strictObject({
  meetingId: NewMeetingId,
  year: labelled(Year.optional(), { vi: 'Năm họp', en: 'Year' }),
  host: Host.optional(),
  mode: MeetingMode,
  on: labelled(PlannedDay, { vi: 'Ngày dự kiến', en: 'Planned day' }),
  venues: MeetingVenues.default([]),
});
export type PlanMeeting = z.infer<typeof PlanMeeting>;

/** Foresees a meeting, or sets its day anew. Unless someone is named, the next of the rotation hosts. */
export const planMeeting = defineCommand('PlanMeeting', {
  title: { vi: 'Lên kế hoạch cuộc họp', en: 'Plan a meeting' },
  data: PlanMeeting,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: (state) => void running(state),
  decide: (command, state, { now, occurredOn }) => {
    const record = open(state);
    const { meetingId, on } = command;
    const planned = record.meetings[meetingId] && awaited(state, meetingId);
    const toldOn = occurredOn.date.is === 'day' ? occurredOn.date.on : dayOf(now, record.zone);
    if (on !== 'unfixed' && on < toldOn) throw refuse('day-passed', { on });

    const year = on === 'unfixed' ? (command.year ?? planned?.year) : yearOf(on);
    if (year === undefined) throw refuse('year-missing');

    const host = command.host ?? planned?.host ?? nextHost(record, year);
    if (host === undefined) throw refuse('host-missing');
    if (!record.sides.includes(host)) throw refuse('host-not-a-side');

    return [MeetingPlanned({ ...command, year, host })];
  },
});
