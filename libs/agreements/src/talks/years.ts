import { yearOf, type Id, type PartialDate } from '@kyket/eventing';
import type { Meeting, OpenTalks } from './talks';

/** The calendar year a meeting counts for: the one in which it was held, as far as the source tells. */
export const yearHeld = (meeting: Meeting): number | undefined =>
  meeting.is === 'held' ? yearTold(meeting.on) : undefined;

export const yearTold = (date: PartialDate): number | undefined => {
  switch (date.is) {
    case 'day':
      return yearOf(date.on);
    case 'month':
    case 'year':
      return date.year;
    case 'day-of-some-year':
    case 'unknown':
      return undefined;
  }
};

export interface KnownMeeting {
  readonly id: Id;
  readonly meeting: Meeting;
}

export const meetingsOf = ({ meetings }: OpenTalks): readonly KnownMeeting[] =>
  Object.entries(meetings).map(([id, meeting]) => ({ id, meeting }));

/** The meetings that make a year's talks. */
export const heldIn = (talks: OpenTalks, year: number): readonly KnownMeeting[] =>
  meetingsOf(talks).filter(({ meeting }) => yearHeld(meeting) === year);

/** The meetings foreseen for a year that may yet be held. */
export const plannedFor = (talks: OpenTalks, year: number): readonly KnownMeeting[] =>
  meetingsOf(talks).filter(
    ({ meeting }) =>
      (meeting.is === 'planned' || meeting.is === 'postponed') && meeting.year === year,
  );
