import type { AskedTerm, Country, CountedTerm, DueAnswer, ExplainedDay } from '@kyket/calendar';
import type { LocalDate } from '@kyket/eventing';
import { named, versionLine, withWeekday } from './calendar-words';

export interface DueOptions extends AskedTerm {
  readonly from: LocalDate;
  readonly country: Country;
  readonly knownAt?: LocalDate;
  readonly json?: true;
}

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

const unitOf = ({ count, unit }: CountedTerm): string =>
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
