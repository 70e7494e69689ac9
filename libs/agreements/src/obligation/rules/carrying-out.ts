import type { Expectation, LocalDate, Pause } from '@kyket/eventing';
import { endingOf, forceOn, type Agreement } from '../../agreement';

/**
 * What is to be carried out under an agreement, as its force allows: nothing after the end, nothing due before it began,
 * and what falls due within a suspension is waived. The holder of a duplicate expects nothing.
 */
export const carryingOut = (
  agreement: Agreement,
  today: LocalDate,
  expected: readonly Expectation[],
): readonly Expectation[] => {
  if (agreement.is === 'none' || isDuplicate(agreement)) return [];
  const { force } = agreement;
  const { is } = forceOn(force, today);
  if (force.is !== 'entered') return is === 'provisional' ? expected : [];
  if (is === 'expired' || is === 'terminated' || is === 'superseded') return [];

  const first = force.terms[0].from;
  const end = endingOf(force, today)?.from;
  const pauses: readonly Pause[] = force.suspensions.map(({ from, to }) => ({ from, to }));

  return expected
    .filter((each) => dayOfTerm(each) >= first && (end === undefined || dayOfTerm(each) < end))
    .map((each) => ({ ...each, pauses }));
};

export const isDuplicate = (agreement: Agreement): boolean =>
  agreement.is === 'open' && agreement.links.some(({ kind }) => kind === 'duplicate-of');

/** The day a term names, or, where it has to be counted, the day it is counted from. */
const dayOfTerm = ({ base, term }: Expectation): LocalDate => ('fixed' in term ? term.fixed : base);
