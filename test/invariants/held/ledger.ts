import {
  capacityOf,
  ledger,
  roomOf,
  sharedFigures,
  takenOf,
  type Ledger,
  type LedgerEvent,
  type OpenLedger,
} from '@kyket/agreements';
import type { Id } from '@kyket/eventing';
import { factsIn, place, type Invariant } from './invariant';

type Reallocated = Extract<LedgerEvent, { readonly type: 'QuotaReallocated' }>;

const counted = (record: OpenLedger): readonly Id[] =>
  Object.keys(record.lines).filter((line) => capacityOf(record, line) !== undefined);

const sumOf = (record: OpenLedger): number =>
  counted(record).reduce((sum, line) => sum + (capacityOf(record, line) ?? 0), 0);

/** Whether some set of lines is told to hold more than it allows. */
const isOverfull = (record: OpenLedger): boolean =>
  subsets(counted(record)).some((set) => {
    const free = set.reduce(
      (sum, line) => sum + (capacityOf(record, line) ?? 0) - takenOf(record, line),
      0,
    );
    const within = sharedFigures(record)
      .filter(({ over }) => over.every((line) => set.includes(line)))
      .reduce((sum, { count }) => sum + count, 0);
    return free < within;
  });

const subsets = (items: readonly Id[]): readonly (readonly Id[])[] =>
  items.reduce<readonly (readonly Id[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );

export const I6: Invariant = {
  name: 'I6',
  says: 'a reallocation keeps the sum of what is allowed, and there is room for it before and after',
  against: (house) =>
    factsIn<Reallocated>(house, ledger.name, 'QuotaReallocated')
      .filter((fact) => {
        const before = house.at<Ledger>(fact.stream, fact.revision - 1);
        const after = house.at<Ledger>(fact.stream, fact.revision);
        if (before.is === 'none' || after.is === 'none') return true;

        const { from, to, count } = fact.data;
        const room = roomOf(before, from, to);
        return (
          sumOf(before) !== sumOf(after) ||
          room === undefined ||
          room < count ||
          (!isOverfull(before) && isOverfull(after))
        );
      })
      .map(place),
};
