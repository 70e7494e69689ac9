import type { Calendar, HolidayName } from './calendar';
import { dayIn, isCovered, type Day } from './day-in';
import { countedTo, directionOf, due } from './due';
import type { LocalDate } from '@kyket/eventing';
import { addDays } from './days';
import type { TermOfDays } from './term';

type Why = 'start' | 'counted' | 'not-counted' | 'end' | 'moved-over' | 'moved-to' | 'fixed';

/** One day of the count. `provisional`: the calendar has no announcement for it yet. */
export interface ExplainedDay {
  readonly on: LocalDate;
  readonly why: Why;
  /** The how-manieth day of the term this is. */
  readonly number?: number;
  readonly day: 'working' | 'make-up-workday' | 'weekend' | 'day-off';
  readonly kind?: 'public-holiday' | 'compensation' | 'swap';
  readonly name?: HolidayName;
  readonly source?: string;
  readonly provisional: boolean;
}

export interface Explanation {
  readonly due: LocalDate;
  readonly base: LocalDate;
  readonly term: TermOfDays;
  readonly calendar: { readonly country: string; readonly version: number };
  /** True when a day on the way was computed and not announced: the answer may still move. */
  readonly provisional: boolean;
  readonly days: readonly ExplainedDay[];
}

type Count = Extract<TermOfDays, { count: number }>;
type Told = Pick<ExplainedDay, 'on' | 'why' | 'number'>;

const reasonOf = (day: Day) => {
  switch (day.is) {
    case 'weekend':
      return { day: 'weekend' } as const;
    case 'off': {
      const { kind, name, source } = day.because;
      return { day: 'day-off', kind, name, source } as const;
    }
    case 'working':
      return day.makesUp
        ? ({ day: 'make-up-workday', name: day.makesUp.name, source: day.makesUp.source } as const)
        : ({ day: 'working' } as const);
  }
};

const runOf = (from: LocalDate, to: LocalDate): readonly LocalDate[] => {
  const step = from <= to ? 1 : -1;
  const days: LocalDate[] = [];
  for (let day = from; day !== to; day = addDays(day, step)) days.push(addDays(day, step));
  return days;
};

/** The days between the end of the count and the working day it moves to. */
const moved = (end: LocalDate, answer: LocalDate): readonly Told[] =>
  end === answer
    ? []
    : runOf(end, answer).map((on) => ({ on, why: on === answer ? 'moved-to' : 'moved-over' }));

const countDays = (base: LocalDate, end: LocalDate): readonly Told[] =>
  runOf(base, end).map((on, i) => ({ on, number: i + 1, why: on === end ? 'end' : 'counted' }));

const countWorkingDays = (
  calendar: Calendar,
  base: LocalDate,
  answer: LocalDate,
): readonly Told[] => {
  let number = 0;
  return runOf(base, answer).map((on) => {
    if (dayIn(calendar, on).is !== 'working') return { on, why: 'not-counted' };

    number += 1;
    return { on, number, why: on === answer ? 'end' : 'counted' };
  });
};

const tellCount = (base: LocalDate, term: Count, calendar: Calendar): readonly Told[] => {
  const answer = due(base, term, calendar);
  const { ahead, count } = directionOf(term);
  const start: Told = { on: base, why: 'start' };

  if (term.unit === 'working-days' && count > 0)
    return [start, ...countWorkingDays(calendar, base, answer)];

  const end = countedTo(base, term, ahead ? count : -count);
  const counted: readonly Told[] =
    term.unit === 'days' ? countDays(base, end) : end === base ? [] : [{ on: end, why: 'end' }];

  return [start, ...counted, ...moved(end, answer)];
};

/** The answer of `due`, told day by day. Months and years tell their end only, not each day between. */
export const explain = (base: LocalDate, term: TermOfDays, calendar: Calendar): Explanation => {
  const told: readonly Told[] =
    'fixed' in term ? [{ on: term.fixed, why: 'fixed' }] : tellCount(base, term, calendar);
  const days = told.map((each) => ({
    ...each,
    ...reasonOf(dayIn(calendar, each.on)),
    provisional: !isCovered(calendar, each.on),
  }));

  return {
    due: due(base, term, calendar),
    base,
    term,
    calendar: { country: calendar.country, version: calendar.version },
    provisional:
      !('fixed' in term) && days.some(({ provisional, why }) => provisional && why !== 'start'),
    days,
  };
};
