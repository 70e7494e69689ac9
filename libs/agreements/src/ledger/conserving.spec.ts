import { idFrom, type Id } from '@kyket/eventing';
import fc from 'fast-check';
import { actors } from '../testing';
import { capacityOf } from './capacity';
import type { LedgerEvent } from './events';
import { withLines } from './guards';
import type { OpenLedger } from './ledger';
import { decideReallocation } from './reallocating/decide-reallocation';
import { proposeReallocation } from './reallocating/propose-reallocation';
import { mapFulfilment } from './reporting/map-fulfilment';
import { reportFulfilment } from './reporting/report-fulfilment';
import { sharedFigures, roomOf } from './room';
import { takenOf } from './taken';
import { given, lines, recorded, withScan, type Story } from './testing';

/** The five lines of which it is known what they allow. */
const known = [lines.bachelor, lines.partTime, lines.college, lines.political, lines.officials];
const anyLine = fc.constantFrom(...known);

type Order =
  | { readonly give: 'report'; readonly line: Id; readonly count: number }
  | { readonly give: 'report-together'; readonly over: Id[]; readonly count: number }
  | { readonly give: 'split'; readonly report: number; readonly share: number }
  | { readonly give: 'move'; readonly from: Id; readonly to: Id; readonly count: number };

const anyOrder: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ give: fc.constant('report' as const), line: anyLine, count: fc.nat(12) }),
  fc.record({
    give: fc.constant('report-together' as const),
    over: fc.uniqueArray(anyLine, { minLength: 2, maxLength: 4 }),
    count: fc.integer({ min: 1, max: 15 }),
  }),
  fc.record({ give: fc.constant('split' as const), report: fc.nat(12), share: fc.nat(100) }),
  fc.record({
    give: fc.constant('move' as const),
    from: anyLine,
    to: anyLine,
    count: fc.integer({ min: 1, max: 60 }),
  }),
);

/** What an order adds to the story; nothing where it is refused. */
const facts = (story: Story, order: Order, n: number): readonly LedgerEvent[] => {
  const told = given(...story);
  try {
    switch (order.give) {
      case 'report':
        return told
          .when(
            reportFulfilment,
            { reportId: idFrom(n), kind: 'intake', counts: { [order.line]: order.count } },
            withScan,
          )
          .events();
      case 'report-together': {
        const { over, count } = order;
        return told
          .when(
            reportFulfilment,
            { reportId: idFrom(n), kind: 'intake', unmapped: { over, count } },
            withScan,
          )
          .events();
      }
      case 'split': {
        const reportId = idFrom(order.report);
        const { count = 0, over = [] } = withLines(told.state).reports[reportId]?.unmapped ?? {};
        const first = Math.floor((count * order.share) / 100);
        const counts = { [over[0] ?? '']: first };
        return told.when(mapFulfilment, { reportId, counts, left: count - first }).events();
      }
      case 'move': {
        const { from, to, count } = order;
        const moveId = idFrom(n);
        const proposed = told
          .when(proposeReallocation, { moveId, from, to, count }, { actor: actors.laoDirector })
          .events();
        const made = given(...story, ...proposed)
          .when(decideReallocation, { moveId, decision: 'make', consent: '1/CV' }, withScan)
          .events();
        return [...proposed, ...made];
      }
    }
  } catch {
    return [];
  }
};

const sumOf = (ledger: OpenLedger): number =>
  known.reduce((sum, line) => sum + (capacityOf(ledger, line) ?? 0), 0);

/** Whether everyone told of can sit somewhere: no set of lines holds more than it allows. */
const overfull = (ledger: OpenLedger): boolean =>
  subsets(known).some((set) => {
    const free = set.reduce(
      (sum, line) => sum + (capacityOf(ledger, line) ?? 0) - takenOf(ledger, line),
      0,
    );
    const told = sharedFigures(ledger)
      .filter(({ over }) => over.every((line) => set.includes(line)))
      .reduce((sum, { count }) => sum + count, 0);
    return free < told;
  });

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );

describe('I6: a reallocation', () => {
  it('keeps the sum of all lines, and never takes a place from someone who has it', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 8 }), (orders) => {
        let story: Story = recorded;
        orders.forEach((order, n) => {
          const before = withLines(given(...story).state);
          story = [...story, ...facts(story, order, n)];
          const after = withLines(given(...story).state);

          expect(sumOf(after)).toBe(150);
          if (order.give === 'move' && !overfull(before)) expect(overfull(after)).toBe(false);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('may take all the room there is, and not one place more', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 8 }), anyLine, anyLine, (orders, from, to) => {
        fc.pre(from !== to);
        const story = orders.reduce<Story>(
          (told, order, n) => [...told, ...facts(told, order, n)],
          recorded,
        );
        const room = roomOf(withLines(given(...story).state), from, to) ?? 0;
        const move = { moveId: idFrom('all'), from, to };

        if (room > 0)
          given(...story)
            .when(proposeReallocation, { ...move, count: room })
            .thenRecordsAmongOthers({ type: 'ReallocationProposed' });
        given(...story)
          .when(proposeReallocation, { ...move, count: room + 1 })
          .thenRefuses('not-enough-room', { room });
      }),
      { numRuns: 25 },
    );
  });
});
