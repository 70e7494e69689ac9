import type { Calendar } from './calendar';
import { addMonths, type LocalDate } from '@kyket/eventing';
import { addDays } from './days';
import type { TermOfDays } from './term';
import {
  nextWorkingDay,
  previousWorkingDay,
  workingDayFrom,
  workingDayUntil,
} from './working-days';

type Count = Extract<TermOfDays, { count: number }>;

/** Which way the days run, and how many: three days before are minus three days after. */
export const directionOf = ({ count, way }: Count): { ahead: boolean; count: number } => ({
  ahead: (way === 'after') === count >= 0,
  count: Math.abs(count),
});

/** Where the count ends, before a day off moves it. Months end on the same day or the month's last. */
export const countedTo = (base: LocalDate, { unit }: Count, signed: number): LocalDate => {
  switch (unit) {
    case 'working-days':
    case 'days':
      return addDays(base, signed);
    case 'months':
      return addMonths(base, signed);
    case 'years':
      return addMonths(base, signed * 12);
  }
};

const workingDays = (calendar: Calendar, base: LocalDate, ahead: boolean, count: number) => {
  const step = ahead ? nextWorkingDay : previousWorkingDay;
  return Array.from({ length: count }).reduce<LocalDate>((day) => step(calendar, day), base);
};

/**
 * The day a term ends (Civil Code 2015, arts. 147–148). The day it starts is not counted. An end on a
 * day off moves on to the next working day; counted backwards it moves earlier. A fixed day stays.
 */
export const due = (base: LocalDate, term: TermOfDays, calendar: Calendar): LocalDate => {
  if ('fixed' in term) return term.fixed;

  const { ahead, count } = directionOf(term);
  const end =
    term.unit === 'working-days'
      ? workingDays(calendar, base, ahead, count)
      : countedTo(base, term, ahead ? count : -count);

  return ahead ? workingDayFrom(calendar, end) : workingDayUntil(calendar, end);
};
