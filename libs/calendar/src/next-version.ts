import type { LocalDate } from '@kyket/eventing';
import type { Calendar, DayOff, Workday } from './calendar';
import { yearOf } from './days';

/** What an administrator publishes: days off and workdays, as a notice or a file tells them. */
export interface Announcement {
  readonly publishedOn: LocalDate;
  /** The notice that says so. */
  readonly source: string;
  readonly daysOff: readonly DayOff[];
  readonly workdays: readonly Workday[];
  /** The year whose schedule this is. An amendment of a year already published names none. */
  readonly schedules?: number;
  /** True when the schedule stands in place of all that was known of its year. */
  readonly replaces?: boolean;
  /** Make-up workdays announced earlier that are rest days again. */
  readonly revokes?: readonly LocalDate[];
}

const earlier = (a: { on: LocalDate }, b: { on: LocalDate }) => (a.on < b.on ? -1 : 1);

const beside = <Entry extends { on: LocalDate }>(
  known: readonly Entry[],
  told: readonly Entry[],
  gone: readonly LocalDate[],
): Entry[] =>
  [...new Map([...known, ...told].map((entry) => [entry.on, entry])).values()]
    .filter(({ on }) => !gone.includes(on))
    .sort(earlier);

/** A year far ahead leaves a gap: it is not covered until the years between are published too. */
const extended = ({ from, to }: Calendar['covers'], year: number | undefined) => {
  if (year === yearOf(from) - 1) return { from: `${year}-01-01`, to };
  if (year === yearOf(to) + 1) return { from, to: `${year}-12-31` };
  return { from, to };
};

/** All that was known, and on top of it what is announced now. A day is off or worked, never both. */
export const nextVersion = (calendar: Calendar, announcement: Announcement): Calendar => {
  const {
    publishedOn,
    source,
    daysOff,
    workdays,
    schedules,
    replaces,
    revokes = [],
  } = announcement;
  const stays = ({ on }: { on: LocalDate }) => !replaces || yearOf(on) !== schedules;
  const works = workdays.map(({ on }) => on);
  const rests = daysOff.map(({ on }) => on);

  return {
    ...calendar,
    version: calendar.version + 1,
    publishedOn,
    source,
    covers: extended(calendar.covers, schedules),
    daysOff: beside(calendar.daysOff.filter(stays), daysOff, works),
    workdays: beside(calendar.workdays.filter(stays), workdays, [...rests, ...revokes]),
  };
};
