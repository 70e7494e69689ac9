import type { Id } from '@kyket/eventing';
import type { OpenLedger, Report } from './ledger';
import type { ReportKind } from './vocabulary';

/** How many of a line are taken: all who came, and no fewer than were ever there at once. */
export const takenOf = ({ reports }: OpenLedger, lineId: Id): number =>
  greatest(Object.values(reports), ({ counts }) => counts[lineId]);

/** Intakes add up, and so do those sent – one is the other seen from the other side; of stocks the largest stands. */
export const greatest = (
  reports: readonly Report[],
  figure: (report: Report) => number | undefined,
): number =>
  Math.max(
    summed(reports, 'intake', figure),
    summed(reports, 'sent', figure),
    ...reports.filter(({ kind }) => kind === 'stock').map((report) => figure(report) ?? 0),
  );

/** How many have graduated from a line. */
export const graduatedOf = ({ reports }: OpenLedger, lineId: Id): number =>
  summed(Object.values(reports), 'graduated', ({ counts }) => counts[lineId]);

/** The most that may have come to a line: what is told of it, and all that is told of it together with others. */
export const cameTo = (ledger: OpenLedger, lineId: Id): number =>
  takenOf(ledger, lineId) +
  Object.values(ledger.reports)
    .filter(({ kind, unmapped }) => kind !== 'graduated' && unmapped?.over.includes(lineId))
    .reduce((sum, { unmapped }) => sum + (unmapped?.count ?? 0), 0);

const summed = (
  reports: readonly Report[],
  kind: ReportKind,
  figure: (report: Report) => number | undefined,
): number =>
  reports
    .filter((report) => report.kind === kind)
    .reduce((sum, report) => sum + (figure(report) ?? 0), 0);
