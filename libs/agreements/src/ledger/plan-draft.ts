import type { Id } from '@kyket/eventing';
import { covers } from './balance';
import { capacityOf } from './capacity';
import type { Line, OpenLedger } from './ledger';
import { takenOf } from './taken';

/** One commitment of a year's plan before anyone has written it. */
export interface PlannedLine {
  readonly line: Id;
  readonly title: Line['title'];
  readonly owner?: Id | undefined;
  readonly basis: Line['basis'];
  /** What is left of it; undefined where the text gives no number. */
  readonly left?: number | undefined;
}

/** The commitments that a plan of the year has to speak of: those that cover it and are not yet used up. */
export const planDraftOf = (ledger: OpenLedger, year: number): readonly PlannedLine[] =>
  Object.entries(ledger.lines)
    .filter(([, { coverage }]) => covers(coverage, year))
    .map(([line, { title, owner, basis }]) => {
      const capacity = capacityOf(ledger, line);
      const left = capacity === undefined ? undefined : capacity - takenOf(ledger, line);
      return { line, title, owner, basis, left };
    })
    .filter(({ left }) => left === undefined || left > 0);
