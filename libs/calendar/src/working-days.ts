import type { Calendar } from './calendar';
import { dayIn } from './day-in';
import type { LocalDate } from '@kyket/eventing';
import { addDays } from './days';

export const isWorkingDay = (calendar: Calendar, date: LocalDate): boolean =>
  dayIn(calendar, date).is === 'working';

const step = (calendar: Calendar, date: LocalDate, by: 1 | -1): LocalDate => {
  const next = addDays(date, by);
  return isWorkingDay(calendar, next) ? next : step(calendar, next, by);
};

/** The first working day after this one. */
export const nextWorkingDay = (calendar: Calendar, date: LocalDate): LocalDate =>
  step(calendar, date, 1);

/** The last working day before this one. */
export const previousWorkingDay = (calendar: Calendar, date: LocalDate): LocalDate =>
  step(calendar, date, -1);

/** The day itself when offices work, else the next day they do. */
export const workingDayFrom = (calendar: Calendar, date: LocalDate): LocalDate =>
  isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);

/** The day itself when offices work, else the last day they did. */
export const workingDayUntil = (calendar: Calendar, date: LocalDate): LocalDate =>
  isWorkingDay(calendar, date) ? date : previousWorkingDay(calendar, date);
