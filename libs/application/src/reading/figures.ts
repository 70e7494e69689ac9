import { capacityOf, takenOf, type Ledger } from '@kyket/agreements';
import type { Id } from '@kyket/eventing';

/** A commitment in numbers: what was undertaken, what came of it at least, and so what is free at most. Nothing where the text does not say. */
export interface Figures {
  readonly capacity: number | null;
  readonly taken: number;
  readonly free: number | null;
}

export const figuresOf = (ledger: Ledger): Readonly<Record<Id, Figures>> => {
  if (ledger.is === 'none') return {};
  return Object.fromEntries(
    Object.keys(ledger.lines).map((line) => {
      const capacity = capacityOf(ledger, line) ?? null;
      const taken = takenOf(ledger, line);
      return [line, { capacity, taken, free: capacity === null ? null : capacity - taken }];
    }),
  );
};
