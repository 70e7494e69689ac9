import {
  explain,
  knownAt,
  type Calendar,
  type Country,
  type ExplainedDay,
  type Explanation,
  type TermOfDays,
} from '@kyket/calendar';
import type { LocalDate } from '@kyket/eventing';
import { named, versionLine, withWeekday } from './calendar-words';

export interface DueOptions {
  readonly from: LocalDate;
  readonly days?: number;
  readonly workingDays?: number;
  readonly months?: number;
  readonly years?: number;
  readonly country: Country;
  readonly knownAt?: LocalDate;
  readonly json?: true;
}

export interface DueAnswer extends Explanation {
  readonly from: LocalDate;
  readonly publishedOn: LocalDate;
}

type Count = Extract<TermOfDays, { count: number }>;

/** A negative count looks back, and so is told as `before`. */
export const termOf = ({ days, workingDays, months, years }: DueOptions): Count | undefined => {
  const given: readonly (readonly [number | undefined, Count['unit']])[] = [
    [days, 'days'],
    [workingDays, 'working-days'],
    [months, 'months'],
    [years, 'years'],
  ];
  const [term] = given.flatMap(([count, unit]): Count[] =>
    count === undefined
      ? []
      : [{ count: Math.abs(count), unit, way: count < 0 ? 'before' : 'after' }],
  );
  return term;
};

export const answerDue = (
  { from, knownAt: day }: DueOptions,
  term: Count,
  versions: readonly [Calendar, ...Calendar[]],
): DueAnswer => {
  const calendar = day ? knownAt(versions, day) : (versions.at(-1) ?? versions[0]);
  return { ...explain(from, term, calendar), from, publishedOn: calendar.publishedOn };
};

const whys: Record<ExplainedDay['why'], string> = {
  start: 'the term starts; not counted',
  counted: 'counted',
  'not-counted': 'not counted',
  end: 'the count ends here',
  'moved-over': 'a day off, so the end moves',
  'moved-to': 'due',
  fixed: 'a fixed day, which never moves',
};

const dayKinds: Record<ExplainedDay['day'], string> = {
  working: '',
  weekend: 'weekend',
  'day-off': 'day off',
  'make-up-workday': 'worked to make up for a day off',
};

const tellDay = (day: ExplainedDay): string => {
  const reason = day.name ? `${dayKinds[day.day]}, ${named(day.name)}` : dayKinds[day.day];
  const doubt = day.provisional && day.day !== 'weekend' ? 'not announced yet' : '';
  const told = [whys[day.why], reason, doubt].filter((part) => part !== '').join(' · ');

  return `  ${withWeekday(day.on)}  ${String(day.number ?? '').padStart(5)}  ${told}`;
};

const unitOf = ({ count, unit }: Count): string =>
  unit.replace('-', ' ').replace(/s$/, count === 1 ? '' : 's');

const tellTerm = ({ term, from }: DueAnswer): string =>
  'fixed' in term
    ? `fixed on ${term.fixed}`
    : `${term.count} ${unitOf(term)} ${term.way} ${withWeekday(from)}`;

export const tellDue = (answer: DueAnswer): string =>
  [
    `Due ${withWeekday(answer.due)}${answer.provisional ? ' (provisional)' : ''}`,
    `${tellTerm(answer)}, by ${versionLine(answer.calendar.country, answer.calendar.version, answer.publishedOn)}`,
    '',
    ...answer.days.map(tellDay),
  ].join('\n');
