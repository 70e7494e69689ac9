import type { Expectation, LocalDate, Pause } from '@kyket/eventing';
import { endingOf, forceOn, type Agreement, type Force } from '../../agreement';

/**
 * What is to be carried out under an agreement, as its force allows: nothing after the end, nothing due before it began,
 * and what falls due within a suspension is waived. The holder of a duplicate expects nothing.
 */
export const carryingOut = (
  agreement: Agreement,
  today: LocalDate,
  expected: readonly Expectation[],
): readonly Expectation[] => {
  if (agreement.is === 'none') return [];
  const { force } = agreement;
  if (force.is !== 'entered') return isProvisional(force, today) ? expected : [];

  const first = force.terms[0].from;
  return whileItLasts(agreement, today, expected).filter((each) => dayOfTerm(each) >= first);
};

/** What may be expected before an agreement is in force as well, but not after its end. */
export const whileItLasts = (
  agreement: Agreement,
  today: LocalDate,
  expected: readonly Expectation[],
): readonly Expectation[] => {
  if (agreement.is === 'none' || isDuplicate(agreement)) return [];
  const { force } = agreement;
  if (force.is === 'abandoned') return [];
  if (force.is === 'not-yet') return expected;

  const end = endingOf(force, today)?.from;
  if (end !== undefined && end <= today) return [];
  const pauses: readonly Pause[] = force.suspensions.map(({ from, to }) => ({ from, to }));
  return expected
    .filter((each) => end === undefined || dayOfTerm(each) < end)
    .map((each) => ({ ...each, pauses }));
};

const isProvisional = (force: Force, today: LocalDate): boolean =>
  forceOn(force, today).is === 'provisional';

export const isDuplicate = (agreement: Agreement): boolean =>
  agreement.is === 'open' && agreement.links.some(({ kind }) => kind === 'duplicate-of');

/** The day a term names, or, where it has to be counted, the day it is counted from. */
const dayOfTerm = ({ base, term }: Expectation): LocalDate => ('fixed' in term ? term.fixed : base);
