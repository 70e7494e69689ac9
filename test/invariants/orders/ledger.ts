import { ledger, type OpenLedger } from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import type { Chance } from '../../faults/chance';
import {
  agreements,
  bodies,
  counterpartDirector,
  director,
  manager,
  offices,
  officer,
  reason,
  scan,
} from '../cast';
import type { House, Person } from '../house';
import { lineIdOf, lineOf } from '../words';
import { keysWhere, ofOne, type Wish, type Wishes } from './wish';

const evidence = [scan];
const nothing: OpenLedger = {
  is: 'open',
  lines: {},
  reports: {},
  moves: {},
  plans: [],
  reviews: [],
};

const of =
  (
    by: Person,
    data: (record: OpenLedger, chance: Chance) => object | undefined,
    more: Partial<Wish> = {},
  ) =>
  (house: House, chance: Chance): Wish | undefined => {
    const state = house.state(ledger, agreements.main);
    const said = data(state.is === 'open' ? state : nothing, chance);
    return said && { to: agreements.main, by, data: said, ...more };
  };

const aLine = (chance: Chance) => lineIdOf(chance.below(chance.below(3) === 0 ? 6 : 3));
const kinds = ['intake', 'intake', 'sent', 'stock', 'graduated'] as const;

export const ledgerOrders: Wishes = {
  RecordCommitment: of(officer, (_, chance) => lineOf(chance.below(8))),
  AssignCommitment: of(director, (_, chance) => ({ lineId: aLine(chance), owner: offices.deputy })),
  ReviseCommitment: of(manager, (_, chance) => {
    const { lineId, coverage } = lineOf(chance.below(4));
    const basis = { is: 'total', count: chance.below(30) };
    return { lineId, addendum: agreements.addendum, basis, coverage };
  }),
  ReportFulfilment: of(
    officer,
    (_, chance) => ({
      reportId: idFrom('report', chance.below(30)),
      kind: chance.pick(kinds),
      year: 2024,
      ...(chance.below(2) === 0 && { beneficiary: bodies.counterpart }),
      counts: { [aLine(chance)]: chance.below(8) },
      ...(chance.below(3) === 0 && {
        unmapped: { count: 1 + chance.below(6), over: [lineIdOf(0), lineIdOf(1)] },
      }),
    }),
    { evidence },
  ),
  MapFulfilment: of(officer, ({ reports }, chance) => {
    const unsplit = keysWhere(reports, ({ unmapped }) => unmapped !== undefined);
    return ofOne(chance, unsplit, (reportId) => {
      const { count = 0, over = [] } = reports[reportId]?.unmapped ?? {};
      const first = chance.below(count + 1);
      return { reportId, counts: { [over[0] ?? '']: first }, left: count - first };
    });
  }),
  AnswerFulfilment: of(counterpartDirector, ({ reports }, chance) => {
    const unanswered = keysWhere(reports, ({ answer }) => answer === undefined);
    const answer = chance.pick(['confirmed', 'disputed']);
    return ofOne(chance, unanswered, (reportId) => ({ reportId, answer, statement: 'Không' }));
  }),
  ProposeReallocation: (house, chance) => ({
    to: agreements.main,
    by: chance.pick([officer, counterpartDirector]),
    data: {
      moveId: idFrom('move', chance.below(20)),
      ...{ from: aLine(chance), to: aLine(chance), count: 1 + chance.below(15) },
    },
  }),
  DecideReallocation: of(
    director,
    ({ moves }, chance) => {
      const proposed = keysWhere(moves, ({ is }) => is === 'proposed');
      const decision = chance.pick(['make', 'make', 'make', 'refuse']);
      return ofOne(chance, proposed, (moveId) => ({ moveId, decision, consent: '1/CV', reason }));
    },
    { evidence },
  ),
  AdoptAnnualPlan: of(officer, (_, chance) => ({ year: 2023 + chance.below(4), lines: [] })),
  RecordReview: of(officer, (_, chance) => ({
    kind: chance.pick(['interim', 'final']),
    year: 2023 + chance.below(4),
  })),
};
