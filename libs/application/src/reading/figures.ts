import {
  balanceOf,
  capacityOf,
  takenOf,
  type Balance,
  type Ledger,
  type OpenLedger,
} from '@kyket/agreements';
import type { Id } from '@kyket/eventing';

/** A commitment in numbers: what was undertaken, what came of it at least, and so what is free at most. Nothing where the text does not say. */
export interface Figures {
  readonly capacity: number | null;
  readonly taken: number;
  readonly free: number | null;
  /** Plan and performance of each year of which something was reported; for a range, of each beneficiary. */
  readonly years: readonly YearFigures[];
}

export interface YearFigures extends Pick<
  Balance,
  'beneficiary' | 'planned' | 'actual' | 'balance'
> {
  readonly year: number;
  /** A word, never an error. */
  readonly is: 'below' | 'within' | 'above';
}

export const figuresOf = (ledger: Ledger): Readonly<Record<Id, Figures>> => {
  if (ledger.is === 'none') return {};
  return Object.fromEntries(
    Object.keys(ledger.lines).map((line) => {
      const capacity = capacityOf(ledger, line) ?? null;
      const taken = takenOf(ledger, line);
      const free = capacity === null ? null : capacity - taken;
      return [line, { capacity, taken, free, years: yearsOf(ledger, line) }];
    }),
  );
};

/** A year of which nobody reported is not a year in which nothing was given. */
const yearsOf = (ledger: OpenLedger, line: Id): readonly YearFigures[] => {
  const told = Object.values(ledger.reports).filter(({ counts }) => counts[line] !== undefined);
  const years = [...new Set(told.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);

  return years.flatMap((year) =>
    balanceOf(ledger, year)
      .filter((row) => row.line === line)
      .filter(({ beneficiary }) =>
        told.some(
          (report) =>
            report.year === year &&
            (beneficiary === undefined || report.beneficiary === beneficiary),
        ),
      )
      .map(({ beneficiary, planned, actual, balance }) => ({
        year,
        ...(beneficiary && { beneficiary }),
        ...{ planned, actual, balance },
        is: wordFor(balance),
      })),
  );
};

const wordFor = (balance: number): YearFigures['is'] => {
  if (balance < 0) return 'below';
  return balance > 0 ? 'above' : 'within';
};
