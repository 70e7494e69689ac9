import type { Id } from '@kyket/eventing';
import type { OpenLedger } from './ledger';
import { greatest } from './taken';

/** Where the figures of one beneficiary and year lie in a range. A word, never an error. */
export interface Ranged {
  readonly beneficiary: Id;
  readonly year: number;
  readonly count: number;
  readonly is: 'below' | 'within' | 'above';
}

/** What was reported of a range, for each beneficiary and year. */
export const rangesOf = ({ lines, reports }: OpenLedger, lineId: Id): readonly Ranged[] => {
  const basis = lines[lineId]?.basis;
  if (basis?.is !== 'range') return [];

  const told = Object.values(reports).filter(
    ({ counts, kind }) => counts[lineId] !== undefined && kind !== 'graduated',
  );
  const keys = new Map(
    told.flatMap(({ beneficiary, year }) =>
      beneficiary === undefined || year === undefined
        ? []
        : [[`${beneficiary} ${year}`, { beneficiary, year }] as const],
    ),
  );
  return [...keys.values()].map(({ beneficiary, year }) => {
    const same = told.filter((each) => each.beneficiary === beneficiary && each.year === year);
    const count = greatest(same, ({ counts }) => counts[lineId]);
    return { beneficiary, year, count, is: wordFor(count, basis) };
  });
};

const wordFor = (count: number, { min, max }: { min: number; max: number }): Ranged['is'] => {
  if (count < min) return 'below';
  return count > max ? 'above' : 'within';
};
