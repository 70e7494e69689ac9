import type { LocalDate } from '@kyket/eventing';
import type { Calendar } from './calendar';
import { explain, type Explanation } from './explain';
import type { TermOfDays } from './term';

/** When a term ends, explained, and by which publication: what `kyket calendar due` and the web answer alike. */
export interface DueAnswer extends Explanation {
  readonly from: LocalDate;
  readonly publishedOn: LocalDate;
}

export const answerDue = (from: LocalDate, term: TermOfDays, calendar: Calendar): DueAnswer => ({
  ...explain(from, term, calendar),
  from,
  publishedOn: calendar.publishedOn,
});

/** A term as people ask for it: one count, in one unit; a negative count looks back. */
export interface AskedTerm {
  readonly days?: number | undefined;
  readonly workingDays?: number | undefined;
  readonly months?: number | undefined;
  readonly years?: number | undefined;
}

export type CountedTerm = Extract<TermOfDays, { count: number }>;

/** Every term that is asked for; a question that makes sense asks for one. */
export const termsOf = ({
  days,
  workingDays,
  months,
  years,
}: AskedTerm): readonly CountedTerm[] => {
  const given: readonly (readonly [number | undefined, CountedTerm['unit']])[] = [
    [days, 'days'],
    [workingDays, 'working-days'],
    [months, 'months'],
    [years, 'years'],
  ];
  return given.flatMap(([count, unit]): CountedTerm[] =>
    count === undefined
      ? []
      : [{ count: Math.abs(count), unit, way: count < 0 ? 'before' : 'after' }],
  );
};
