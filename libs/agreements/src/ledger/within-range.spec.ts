import { idFrom, told } from '@kyket/eventing';
import { parties } from '../testing';
import { CommitmentRecorded, FulfilmentReported } from './events';
import { withLines } from './guards';
import { runningCohorts } from './running-cohorts';
import { given, line, lines, recorded, seen } from './testing';
import { rangesOf } from './within-range';

const scholarships = idFrom('line', 'hoc-bong-quang-tay');
const { soGddtHaGiang, soGiaoDucQuangTay } = parties;

const range = CommitmentRecorded({
  ...line(scholarships, 'Học bổng Quảng Tây', { is: 'range', min: 10, max: 25 }, 'scholarship'),
  provider: soGiaoDucQuangTay,
  beneficiaries: [soGddtHaGiang],
  source: { talks: idFrom('talks', 'quang-tay'), statement: idFrom('statement', '10-25') },
  answer: { ...seen, said: 'on-record' },
});

const report = (n: number, year: number, count: number) =>
  told(
    FulfilmentReported({
      reportId: idFrom('report', n),
      kind: 'intake',
      year,
      beneficiary: soGddtHaGiang,
      counts: { [scholarships]: count },
      answer: { ...seen, said: 'running' },
    }),
    { on: `${year}-12-31` },
  );

describe('A range', () => {
  it('is met by what was reported for a beneficiary and year, added up: 18 and 2 are within 10–25', () => {
    const ledger = withLines(given(range, report(1, 2024, 18), report(2, 2024, 2)).state);
    expect(rangesOf(ledger, scholarships)).toEqual([
      { beneficiary: soGddtHaGiang, year: 2024, count: 20, is: 'within' },
    ]);
  });

  it('calls 9 below and 26 above, and neither an error', () => {
    const ledger = withLines(given(range, report(1, 2022, 9), report(2, 2025, 26)).state);
    expect(rangesOf(ledger, scholarships).map(({ year, is }) => [year, is])).toEqual([
      [2022, 'below'],
      [2025, 'above'],
    ]);
  });
});

describe('Running cohorts', () => {
  it('are those begun by the end of force that end after it', () => {
    const cohort = (n: number, startsOn: string, endsOn?: string) =>
      told(
        FulfilmentReported({
          reportId: idFrom('cohort', n),
          kind: 'intake',
          cohort: { n, startsOn, endsOn },
          counts: { [lines.bachelor]: 10 },
          answer: { ...seen, said: 'running' },
        }),
        { on: startsOn },
      );
    const ledger = withLines(
      given(
        ...recorded,
        cohort(1, '2021-09-05', '2025-06-30'),
        cohort(2, '2024-09-05', '2028-06-30'),
        cohort(3, '2025-09-05'),
      ).state,
    );

    expect(runningCohorts(ledger, '2025-12-31').map(({ n }) => n)).toEqual([2, 3]);
  });
});
