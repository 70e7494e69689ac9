import type { Calendar, DayOff, Workday } from './calendar';
import { foreseen } from './foreseen/foreseen';
import type { LocalDate } from '@kyket/eventing';
import { weekdayOf, yearOf } from './days';

/** What a calendar says of one day, and why. */
export type Day =
  | { readonly is: 'working'; readonly on: LocalDate; readonly makesUp?: Workday }
  | { readonly is: 'weekend'; readonly on: LocalDate }
  | { readonly is: 'off'; readonly on: LocalDate; readonly because: DayOff };

interface Index {
  readonly off: ReadonlyMap<LocalDate, DayOff>;
  readonly workdays: ReadonlyMap<LocalDate, Workday>;
}

const indexes = new WeakMap<Calendar, Index>();

const byDate = <Entry extends { on: LocalDate }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.on, entry]));

const indexOf = (calendar: Calendar): Index => {
  const known = indexes.get(calendar);
  if (known) return known;

  const index = { off: byDate(calendar.daysOff), workdays: byDate(calendar.workdays) };
  indexes.set(calendar, index);
  return index;
};

export const isCovered = ({ covers }: Calendar, date: LocalDate): boolean =>
  covers.from <= date && date <= covers.to;

/** An entry of the calendar always wins; where none is published, what the law foresees is taken. */
export const dayIn = (calendar: Calendar, date: LocalDate): Day => {
  const { off, workdays } = indexOf(calendar);

  const makesUp = workdays.get(date);
  if (makesUp) return { is: 'working', on: date, makesUp };

  const because =
    off.get(date) ??
    (isCovered(calendar, date) ? undefined : foreseen(calendar.country, yearOf(date)).get(date));
  if (because) return { is: 'off', on: date, because };

  return calendar.weekend.includes(weekdayOf(date))
    ? { is: 'weekend', on: date }
    : { is: 'working', on: date };
};
