import type { LocalDate } from '@kyket/eventing';
import type { Calendar } from './calendar';
import { dayIn, isCovered, type Day } from './day-in';
import { yearOf } from './days';
import { due } from './due';
import { foreseen } from './foreseen/foreseen';
import type { TermOfDays } from './term';

/** A day that two versions of a calendar tell differently. */
export interface ChangedDay {
  readonly on: LocalDate;
  readonly before: Day;
  readonly after: Day;
}

const yearsOf = ({ covers }: Calendar): readonly number[] => {
  const first = yearOf(covers.from);
  return Array.from({ length: yearOf(covers.to) - first + 1 }, (_, i) => first + i);
};

/** The days one version foresaw in years that the other has announced. */
const foreseenDays = (one: Calendar, other: Calendar): readonly LocalDate[] =>
  yearsOf(other)
    .filter((year) => !isCovered(one, `${year}-07-01`))
    .flatMap((year) => [...foreseen(one.country, year).keys()]);

const told = (day: Day): string => {
  switch (day.is) {
    case 'weekend':
      return 'weekend';
    case 'working':
      return day.makesUp ? `worked: ${day.makesUp.name.vi}` : 'working';
    case 'off':
      return `${day.because.kind}: ${day.because.name.vi}`;
  }
};

/** What publishing `after` would change for people who live by `before`, in order. */
export const changesBetween = (before: Calendar, after: Calendar): readonly ChangedDay[] => {
  const days = [before, after].flatMap(({ daysOff, workdays }) => [
    ...daysOff.map(({ on }) => on),
    ...workdays.map(({ on }) => on),
  ]);
  const all = [...days, ...foreseenDays(before, after), ...foreseenDays(after, before)];

  return [...new Set(all)]
    .sort()
    .map((on) => ({ on, before: dayIn(before, on), after: dayIn(after, on) }))
    .filter((day) => told(day.before) !== told(day.after));
};

interface Counted {
  readonly base: LocalDate;
  readonly term: TermOfDays;
  readonly due: LocalDate;
}

/** Which of these deadlines another version would end on another day. */
export const movedBy = <Deadline extends Counted>(
  deadlines: readonly Deadline[],
  calendar: Calendar,
): readonly { readonly deadline: Deadline; readonly to: LocalDate }[] =>
  deadlines
    .map((deadline) => ({ deadline, to: due(deadline.base, deadline.term, calendar) }))
    .filter(({ deadline, to }) => to !== deadline.due);
