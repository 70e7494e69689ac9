import type { Id } from '@kyket/eventing';
import { capacityOf } from './capacity';
import type { OpenLedger, Report } from './ledger';
import { greatest, takenOf } from './taken';

/** Figures given for these lines together. */
interface Shared {
  readonly over: readonly Id[];
  readonly count: number;
}

/**
 * How many may move from one line to another: the least that is free over the line itself and over every union of lines
 * that unsplit figures tie to it and not to the other. Undefined where a capacity is unknown.
 */
export const roomOf = (ledger: OpenLedger, from: Id, to: Id): number | undefined => {
  const shared = sharedFigures(ledger).filter(({ over }) => !over.includes(to));
  const free = unionsWith(from, shared).map((lines) => freeIn(ledger, lines, shared));
  if (free.some((count) => count === undefined)) return undefined;

  return Math.max(0, Math.min(...(free as readonly number[])));
};

/** What is free in these lines together, after the figures that lie wholly within them. */
const freeIn = (
  ledger: OpenLedger,
  lines: readonly Id[],
  shared: readonly Shared[],
): number | undefined => {
  const within = shared
    .filter(({ over }) => over.every((line) => lines.includes(line)))
    .reduce((sum, { count }) => sum + count, 0);

  return lines.reduce<number | undefined>((sum, line) => {
    const capacity = capacityOf(ledger, line);
    if (sum === undefined || capacity === undefined) return undefined;
    return sum + capacity - takenOf(ledger, line);
  }, -within);
};

/** The line alone, and every union with sets of lines that overlap what is already joined. */
const unionsWith = (line: Id, shared: readonly Shared[]): readonly (readonly Id[])[] => {
  const found = new Map<string, readonly Id[]>([[line, [line]]]);
  for (const lines of found.values()) {
    for (const { over } of shared.filter((each) => each.over.some((id) => lines.includes(id)))) {
      const union = [...new Set([...lines, ...over])].sort();
      found.set(union.join(), union);
    }
  }
  return [...found.values()];
};

/** Unsplit figures, those for the same lines taken together: flows add up, of stocks the largest stands. */
export const sharedFigures = ({ reports }: OpenLedger): readonly Shared[] => {
  const bySet = new Map<string, Report[]>();
  for (const report of Object.values(reports)) {
    if (report.unmapped === undefined || report.kind === 'graduated') continue;
    const key = [...report.unmapped.over].sort().join();
    bySet.set(key, [...(bySet.get(key) ?? []), report]);
  }
  return [...bySet].map(([key, same]) => ({
    over: key.split(','),
    count: greatest(same, ({ unmapped }) => unmapped?.count),
  }));
};
