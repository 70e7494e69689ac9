import type { Calendar, DayOff, Workday } from './calendar';
import { isCovered } from './day-in';
import { yearOf } from './days';
import { foreseen } from './foreseen/foreseen';

/** The days off of a year and the weekend days worked for them. */
export interface Holidays {
  readonly daysOff: readonly DayOff[];
  readonly workdays: readonly Workday[];
  /** True when that year was not announced in this version, and the law was asked instead. */
  readonly provisional: boolean;
}

/** What a version of a calendar knows of a year; where it knows nothing, what the law foresees. */
export const holidaysOf = (calendar: Calendar, year: number): Holidays => {
  const ofYear = ({ on }: { readonly on: string }) => yearOf(on) === year;
  const provisional = !isCovered(calendar, `${String(year).padStart(4, '0')}-07-01`);

  const told = calendar.daysOff.filter(ofYear);
  const expected = provisional ? [...foreseen(calendar.country, year).values()] : [];
  const daysOff = new Map([...expected, ...told].map((day) => [day.on, day]));

  return {
    daysOff: [...daysOff.values()].sort((a, b) => (a.on < b.on ? -1 : 1)),
    workdays: calendar.workdays.filter(ofYear),
    provisional,
  };
};
