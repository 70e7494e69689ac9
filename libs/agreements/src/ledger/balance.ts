import type { Id } from '@kyket/eventing';
import type { Line, OpenLedger } from './ledger';
import { greatest } from './taken';

/** What a provider was to give in a year, what it gave, and how far that is from it. */
export interface Balance {
  readonly line: Id;
  readonly provider: Id;
  /** Named where the number holds for each beneficiary. */
  readonly beneficiary?: Id;
  readonly planned: { readonly min: number; readonly max: number };
  readonly actual: number;
  /** Below nought: so many short of the least; above: so many beyond the most. */
  readonly balance: number;
}

/** Plan and performance of a year, line by line, for lines that are counted by the year. */
export const balanceOf = (ledger: OpenLedger, year: number): readonly Balance[] =>
  Object.entries(ledger.lines)
    .filter(([, { coverage }]) => covers(coverage, year))
    .flatMap(([lineId, line]) => {
      if (line.basis.is === 'per-year') {
        const { count } = line.basis;
        return [row(ledger, lineId, line, year, { min: count, max: count })];
      }
      if (line.basis.is !== 'range') return [];
      const { min, max } = line.basis;
      return line.beneficiaries.map((beneficiary) =>
        row(ledger, lineId, line, year, { min, max }, beneficiary),
      );
    });

/** A line of which the first or the last year is not known may count in any year on that side. */
export const covers = ({ from, to }: Line['coverage'], year: number): boolean =>
  (from === 'unknown' || from.value <= year) && (to === 'unknown' || year <= to.value);

const row = (
  { reports }: OpenLedger,
  line: Id,
  { provider }: Line,
  year: number,
  planned: Balance['planned'],
  beneficiary?: Id,
): Balance => {
  const told = Object.values(reports).filter(
    (report) =>
      report.year === year && (beneficiary === undefined || report.beneficiary === beneficiary),
  );
  const actual = greatest(told, ({ counts }) => counts[line]);
  const short = Math.min(0, actual - planned.min);
  const beyond = Math.max(0, actual - planned.max);
  return {
    ...{ line, provider, planned, actual, balance: short + beyond },
    ...(beneficiary && { beneficiary }),
  };
};
