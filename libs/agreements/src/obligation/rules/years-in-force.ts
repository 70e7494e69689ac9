import { yearOf, type LocalDate } from '@kyket/eventing';
import { endingOf, type OpenAgreement } from '../../agreement';

/** The calendar years, up to this one, of which at least a day lay in force. */
export const yearsInForce = ({ force }: OpenAgreement, today: LocalDate): readonly number[] => {
  if (force.is !== 'entered') return [];
  const first = yearOf(force.terms[0].from);
  const end = endingOf(force, today)?.from;
  const last = end === undefined || end > today ? yearOf(today) : yearOf(end);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.filter((year) => end === undefined || `${year}-01-01` < end);
};
