import type { Id } from '@kyket/eventing';
import type { OpenLedger } from './ledger';
import type { Basis, Coverage } from './vocabulary';

/** How many a line allows, moves included; undefined where the text does not say, or says a range, or no number. */
export const capacityOf = (ledger: OpenLedger, lineId: Id): number | undefined => {
  const line = ledger.lines[lineId];
  const original = line && numberOf(line.basis, line.coverage);
  return original === undefined ? undefined : original + movedTo(ledger, lineId);
};

/** As the text has it, before anything was moved. */
export const numberOf = (basis: Basis, coverage: Coverage): number | undefined => {
  switch (basis.is) {
    case 'per-year': {
      const years = yearsIn(coverage);
      return years === undefined ? undefined : basis.count * years;
    }
    case 'per-cohort':
      return basis.count * basis.cohorts;
    case 'total':
      return basis.count;
    case 'range':
    case 'qualitative':
      return undefined;
  }
};

export const yearsIn = ({ from, to }: Coverage): number | undefined =>
  from === 'unknown' || to === 'unknown' ? undefined : to.value - from.value + 1;

/** What moves brought to a line, less what they took away. */
export const movedTo = ({ moves }: OpenLedger, lineId: Id): number =>
  Object.values(moves)
    .filter((move) => move.is === 'made')
    .reduce(
      (sum, { from, to, count }) =>
        sum + (to === lineId ? count : 0) - (from === lineId ? count : 0),
      0,
    );
