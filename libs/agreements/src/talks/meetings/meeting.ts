import type { Recorded } from '@kyket/eventing';
import type { TalksEvent } from '../events';
import type { Meeting } from '../talks';
import type { Venue } from '../vocabulary';

type MeetingEvent = Recorded<
  Extract<
    TalksEvent,
    {
      type:
        | 'MeetingPlanned'
        | 'MeetingPrepared'
        | 'MeetingPostponed'
        | 'MeetingModeChanged'
        | 'MeetingCancelled'
        | 'DelegationRecorded'
        | 'MeetingHeld'
        | 'MinutesDrafted'
        | 'MinutesAdopted';
    }
  >
>;

/** One meeting, through every change of its date and form: postponed or moved online it stays the same meeting. */
export const evolveMeeting = (
  meeting: Meeting | undefined,
  event: MeetingEvent,
): Meeting | undefined => {
  switch (event.type) {
    case 'MeetingPlanned': {
      const { host, mode, on, year, venues } = event.data;
      if (meeting?.is === 'held') return meeting;
      return {
        ...place(meeting, host, mode, withDelegations(venues, meeting)),
        is: 'planned',
        year,
        on,
      };
    }
    case 'MeetingHeld': {
      const { host, mode, venues } = event.data;
      const minutes = meeting?.is === 'held' ? meeting.minutes : 'none';
      return {
        ...place(meeting, host, mode, withDelegations(venues, meeting)),
        is: 'held',
        on: event.metadata.occurredOn.date,
        minutes,
      };
    }
    case 'MeetingPrepared':
      return meeting && { ...meeting, prepared: [...meeting.prepared, event.data.preparation] };
    case 'MeetingPostponed':
      if (meeting?.is !== 'planned' && meeting?.is !== 'postponed') return meeting;
      return {
        ...place(meeting, meeting.host, meeting.mode, meeting.venues),
        is: 'postponed',
        year: meeting.year,
        to: event.data.to,
      };
    case 'MeetingModeChanged': {
      const { mode, venues } = event.data;
      return meeting && { ...meeting, mode, venues: withDelegations(venues, meeting) };
    }
    case 'MeetingCancelled':
      return (
        meeting && {
          ...place(meeting, meeting.host, meeting.mode, meeting.venues),
          is: 'cancelled',
          reason: event.data.reason,
        }
      );
    case 'DelegationRecorded': {
      const { venueId, delegation } = event.data;
      return (
        meeting && {
          ...meeting,
          venues: meeting.venues.map((venue) =>
            venue.id === venueId ? { ...venue, delegation } : venue,
          ),
        }
      );
    }
    case 'MinutesDrafted':
      return meeting?.is === 'held' ? { ...meeting, minutes: 'drafted' } : meeting;
    case 'MinutesAdopted':
      return meeting?.is === 'held' ? { ...meeting, minutes: 'adopted' } : meeting;
  }
};

const place = (
  meeting: Meeting | undefined,
  host: string,
  mode: Meeting['mode'],
  venues: readonly Venue[],
) => ({ host, mode, venues, prepared: meeting?.prepared ?? [] });

/** A venue that stays keeps what is known of its delegation. */
const withDelegations = (
  venues: readonly Omit<Venue, 'delegation'>[],
  meeting: Meeting | undefined,
): readonly Venue[] =>
  venues.map((venue) => ({
    ...venue,
    delegation: meeting?.venues.find(({ id }) => id === venue.id)?.delegation ?? 'not-reported',
  }));
