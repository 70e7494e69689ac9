import {
  dayOfFact,
  type Aggregate,
  type Id,
  type LocalDate,
  type PartialDate,
  type Recorded,
} from '@kyket/eventing';
import type { Names } from '../vocabulary';
import { ledgerEvents, type LedgerEvent } from './events';
import type {
  Basis,
  Cohort,
  Counts,
  Coverage,
  Firmness,
  ReportKind,
  Source,
  Unit,
  Unmapped,
} from './vocabulary';

/** What each side has undertaken in numbers, what came of it, and what was moved. Its id is the agreement's. */
export type Ledger = { readonly is: 'none' } | OpenLedger;

export interface OpenLedger {
  readonly is: 'open';
  readonly lines: Readonly<Record<Id, Line>>;
  readonly reports: Readonly<Record<Id, Report>>;
  readonly moves: Readonly<Record<Id, Move>>;
  /** The plans adopted and the reviews held, each with its day and the fact that tells it. */
  readonly plans: readonly { readonly year: number; readonly on: LocalDate; readonly by: Id }[];
  readonly reviews: readonly {
    readonly kind: 'interim' | 'final';
    readonly year: number;
    readonly on: LocalDate;
    readonly by: Id;
  }[];
}

export interface Line {
  readonly title: Names;
  readonly basis: Basis;
  readonly unit: Unit;
  readonly provider: Id;
  readonly beneficiaries: readonly Id[];
  readonly institution?: string | undefined;
  readonly owner?: Id | undefined;
  readonly firmness: Firmness;
  readonly source: Source;
  readonly coverage: Coverage;
}

export interface Report {
  readonly kind: ReportKind;
  /** The day the figures stand for. */
  readonly asOf: PartialDate;
  readonly year?: number | undefined;
  readonly beneficiary?: Id | undefined;
  readonly cohort?: Cohort | undefined;
  readonly counts: Counts;
  readonly unmapped?: Unmapped | undefined;
  /** The organisation that reported. */
  readonly by?: Id | undefined;
  readonly answer?: 'confirmed' | 'disputed' | undefined;
}

export interface Move {
  readonly from: Id;
  readonly to: Id;
  readonly count: number;
  /** The organisation that proposed it. */
  readonly by?: Id | undefined;
  readonly is: 'proposed' | 'made' | 'refused';
}

const unwritten: OpenLedger = {
  is: 'open',
  lines: {},
  reports: {},
  moves: {},
  plans: [],
  reviews: [],
};

const evolve = (state: Ledger, event: Recorded<LedgerEvent>): Ledger => {
  const ledger = state.is === 'open' ? state : unwritten;
  const { actor, occurredOn } = event.metadata;
  const by = actor.organisation === undefined ? {} : { by: actor.organisation };

  switch (event.type) {
    case 'CommitmentRecorded': {
      const { lineId, answer: _, ...line } = event.data;
      return { ...ledger, lines: { ...ledger.lines, [lineId]: line } };
    }
    case 'CommitmentAssigned':
      return withLine(ledger, event.data.lineId, { owner: event.data.owner });
    case 'CommitmentRevised': {
      const { lineId, basis, coverage } = event.data;
      return withLine(ledger, lineId, { basis, coverage });
    }
    case 'FulfilmentReported': {
      const { reportId, withoutEvidence: _, answer: _seen, ...report } = event.data;
      const reported: Report = { ...report, asOf: occurredOn.date, ...by };
      return { ...ledger, reports: { ...ledger.reports, [reportId]: reported } };
    }
    case 'FulfilmentMapped':
      return withReport(ledger, event.data.reportId, (report) =>
        mapped(report, event.data.counts, event.data.left),
      );
    case 'FulfilmentConfirmed':
      return withReport(ledger, event.data.reportId, (report) => ({
        ...report,
        answer: 'confirmed',
      }));
    case 'FulfilmentDisputed':
      return withReport(ledger, event.data.reportId, (report) => ({
        ...report,
        answer: 'disputed',
      }));
    case 'ReallocationProposed': {
      const { moveId, from, to, count } = event.data;
      return withMove(ledger, moveId, { from, to, count, ...by, is: 'proposed' });
    }
    case 'QuotaReallocated': {
      const { moveId, from, to, count } = event.data;
      return withMove(ledger, moveId, { ...ledger.moves[moveId], from, to, count, is: 'made' });
    }
    case 'ReallocationRefused': {
      const move = ledger.moves[event.data.moveId];
      return move ? withMove(ledger, event.data.moveId, { ...move, is: 'refused' }) : ledger;
    }
    case 'AnnualPlanAdopted': {
      const plan = { year: event.data.year, on: dayOfFact(event), by: event.id };
      return { ...ledger, plans: [...ledger.plans, plan] };
    }
    case 'ReviewHeld': {
      const { kind, year } = event.data;
      const review = { kind, year, on: dayOfFact(event), by: event.id };
      return { ...ledger, reviews: [...ledger.reviews, review] };
    }
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

const withLine = (ledger: OpenLedger, lineId: Id, change: Partial<Line>): OpenLedger => {
  const line = ledger.lines[lineId];
  if (line === undefined) return ledger;
  return { ...ledger, lines: { ...ledger.lines, [lineId]: { ...line, ...change } } };
};

const withReport = (
  ledger: OpenLedger,
  reportId: Id,
  change: (report: Report) => Report,
): OpenLedger => {
  const report = ledger.reports[reportId];
  if (report === undefined) return ledger;
  return { ...ledger, reports: { ...ledger.reports, [reportId]: change(report) } };
};

const withMove = (ledger: OpenLedger, moveId: Id, move: Move): OpenLedger => ({
  ...ledger,
  moves: { ...ledger.moves, [moveId]: move },
});

/** The figures told apart go to their lines; what is left stays over all of them. */
const mapped = ({ unmapped, ...report }: Report, counts: Counts, left: number): Report => {
  const sums: Record<Id, number> = { ...report.counts };
  for (const [line, count] of Object.entries(counts)) sums[line] = (sums[line] ?? 0) + count;
  return {
    ...report,
    counts: sums,
    ...(unmapped && left > 0 && { unmapped: { ...unmapped, count: left } }),
  };
};

export const ledger: Aggregate<Ledger, LedgerEvent> = {
  name: 'ledger',
  initial: { is: 'none' },
  evolve,
  events: ledgerEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};
