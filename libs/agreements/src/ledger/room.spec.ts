import { idFrom, type Id } from '@kyket/eventing';
import { FulfilmentMapped, FulfilmentReported, type LedgerEvent } from './events';
import { withLines } from './guards';
import { roomOf } from './room';
import {
  given,
  line,
  lines,
  recorded,
  reportedStock,
  seen,
  stockReportId,
  type Story,
} from './testing';
import { CommitmentRecorded } from './events';
import { takenOf } from './taken';
import type { ReportKind } from './vocabulary';

const { bachelor, partTime, college, political, officials, language } = lines;

const report = (
  n: number,
  kind: ReportKind,
  counts: Record<Id, number>,
  unmapped?: { count: number; over: Id[] },
): LedgerEvent =>
  FulfilmentReported({
    reportId: idFrom('report', n),
    kind,
    counts,
    unmapped,
    answer: { ...seen, said: 'running' },
  });

const ledgerOf = (...facts: Story) => withLines(given(...facts).state);

describe('What is taken of a line', () => {
  it('is everyone who came, year after year', () => {
    const ledger = ledgerOf(
      ...recorded,
      report(1, 'intake', { [bachelor]: 3 }),
      report(2, 'intake', { [bachelor]: 4 }),
    );
    expect(takenOf(ledger, bachelor)).toBe(7);
  });

  it('is not counted twice when one side tells who came and the other whom it sent', () => {
    const ledger = ledgerOf(
      ...recorded,
      report(1, 'intake', { [bachelor]: 7 }),
      report(2, 'sent', { [bachelor]: 6 }),
    );
    expect(takenOf(ledger, bachelor)).toBe(7);
  });

  it('is no less than the largest stock ever reported, and stocks are not added up', () => {
    const ledger = ledgerOf(
      ...recorded,
      report(1, 'stock', { [bachelor]: 9 }),
      report(2, 'stock', { [bachelor]: 4 }),
      report(3, 'intake', { [bachelor]: 2 }),
    );
    expect(takenOf(ledger, bachelor)).toBe(9);
  });
});

describe('The room to move places', () => {
  it('is at most 39 where 1 of 40 is a stock', () => {
    expect(roomOf(ledgerOf(...recorded, reportedStock), bachelor, officials)).toBe(39);
  });

  it('is 38 for the three lines of which 22 were told together, once two of them are full', () => {
    const ledger = ledgerOf(
      ...recorded,
      reportedStock,
      report(1, 'intake', { [partTime]: 10, [college]: 10 }),
    );
    expect(roomOf(ledger, political, officials)).toBe(60 - 20 - 22);
  });

  it('is what the line itself has free while the other lines can hold the 22', () => {
    expect(roomOf(ledgerOf(...recorded, reportedStock), partTime, officials)).toBe(20);
  });

  it('is not bound by a figure that the receiving line shares', () => {
    const ledger = ledgerOf(
      ...recorded,
      report(
        1,
        'intake',
        { [partTime]: 15, [college]: 15 },
        {
          count: 22,
          over: [partTime, college, political],
        },
      ),
    );
    expect(roomOf(ledger, partTime, political)).toBe(5);
    expect(roomOf(ledger, partTime, officials)).toBe(5);
    expect(roomOf(ledger, political, officials)).toBe(8);
  });

  it('is bound by lines tied together through a third', () => {
    const ledger = ledgerOf(
      ...recorded,
      report(1, 'intake', {}, { count: 30, over: [partTime, college] }),
      report(2, 'intake', {}, { count: 25, over: [college, political] }),
    );
    // Sixty places, of which 55 are taken somewhere: five may leave, though each line alone has more.
    expect(roomOf(ledger, partTime, officials)).toBe(5);
    expect(roomOf(ledger, political, officials)).toBe(5);
  });

  it('takes the largest of several stocks told for the same lines', () => {
    const over = [partTime, college];
    const ledger = ledgerOf(
      ...recorded,
      report(1, 'stock', {}, { count: 30, over }),
      report(2, 'stock', {}, { count: 34, over: [college, partTime] }),
    );
    expect(roomOf(ledger, partTime, officials)).toBe(6);
  });

  it('is bound line by line once the figure has been split', () => {
    const ledger = ledgerOf(
      ...recorded,
      reportedStock,
      FulfilmentMapped({
        reportId: stockReportId,
        counts: { [partTime]: 12, [college]: 10 },
        left: 0,
      }),
    );
    expect(roomOf(ledger, partTime, officials)).toBe(8);
    expect(roomOf(ledger, political, officials)).toBe(20);
  });

  it('is none, and not less, where more came than the line allows', () => {
    const ledger = ledgerOf(...recorded, report(1, 'intake', { [partTime]: 26 }));
    expect(roomOf(ledger, partTime, officials)).toBe(0);
  });

  it('is not known where what the line allows is not', () => {
    expect(roomOf(ledgerOf(...recorded), language, officials)).toBeUndefined();
  });

  it('is not known where the line shares a figure with one of which the number is not known', () => {
    const vague = idFrom('line', 'vague');
    const ledger = ledgerOf(
      ...recorded,
      CommitmentRecorded({
        ...line(vague, 'Chưa rõ', { is: 'per-year', count: 5 }),
        source: { article: vague, hash: 'b'.repeat(64) },
        answer: { ...seen, said: 'governs' },
      }),
      report(1, 'intake', {}, { count: 3, over: [partTime, vague] }),
    );
    expect(roomOf(ledger, partTime, officials)).toBeUndefined();
  });
});
