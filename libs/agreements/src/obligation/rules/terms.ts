import { addMonths, type LocalDate } from '@kyket/eventing';
import { draftOf, endOfForce, type Clauses, type OpenAgreement } from '../../agreement';

/** A term of an agreement of which the end is known. */
export interface EndingTerm {
  /** Which of its terms, counted from 1. */
  readonly n: number;
  readonly from: LocalDate;
  readonly end: LocalDate;
}

/** The terms that end on a known day; a suspension that stops the last one pushes its end. */
export const endingTerms = ({ force }: OpenAgreement, today: LocalDate): readonly EndingTerm[] => {
  if (force.is !== 'entered') return [];
  const { terms } = force;

  return terms.flatMap(({ from, to }, index) => {
    const isLast = index === terms.length - 1;
    const stated = typeof to === 'object' ? to.value : undefined;
    const end = isLast ? endOfForce(force, today) : stated;
    return end === undefined ? [] : [{ n: index + 1, from, end }];
  });
};

export const clausesOf = ({ text }: OpenAgreement): Clauses | undefined =>
  text.is === 'not-held' ? text.clauses : draftOf(text)?.clauses;

/** The last day on which an objection keeps a tacit renewal from happening. */
export const lastDayToObject = (open: OpenAgreement, end: LocalDate): LocalDate | undefined => {
  const tacit = clausesOf(open)?.tacit;
  return tacit && addMonths(end, -tacit.objectMonthsBefore);
};
