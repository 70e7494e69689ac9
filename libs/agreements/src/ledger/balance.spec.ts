import { idFrom, told } from '@kyket/eventing';
import { parties } from '../testing';
import { balanceOf, covers } from './balance';
import { CommitmentRecorded, FulfilmentReported } from './events';
import { withLines } from './guards';
import { planDraftOf } from './plan-draft';
import { given, line, lines, recorded, reportedStock, seen } from './testing';
import type { Basis, Coverage } from './vocabulary';

const { soGddtHaGiang, soGiaoDucQuangTay, soGddtDienBien } = parties;
const [fromGuangxi, fromLangSon] = [idFrom('line', 'CN-VN'), idFrom('line', 'VN-CN')];

const commitment = (
  lineId: string,
  basis: Basis,
  coverage: Coverage,
  provider: string,
  beneficiary: string,
) =>
  CommitmentRecorded({
    ...line(lineId, 'Học bổng', basis, 'scholarship'),
    provider,
    beneficiaries: [beneficiary],
    coverage,
    source: { talks: idFrom('talks', 'quang-tay'), statement: lineId },
    answer: { ...seen, said: 'on-record' },
  });
const since2017: Coverage = { from: { value: 2017, certainty: 'stated' }, to: 'unknown' };
const both = [
  commitment(
    fromGuangxi,
    { is: 'range', min: 10, max: 25 },
    since2017,
    soGiaoDucQuangTay,
    soGddtHaGiang,
  ),
  commitment(
    fromLangSon,
    { is: 'per-year', count: 5 },
    since2017,
    soGddtDienBien,
    soGiaoDucQuangTay,
  ),
];
const report = (lineId: string, count: number, beneficiary: string) =>
  told(
    FulfilmentReported({
      reportId: idFrom('report', lineId, count),
      kind: 'intake',
      year: 2024,
      beneficiary,
      counts: { [lineId]: count },
      answer: { ...seen, said: 'running' },
    }),
    { on: '2024-12-31' },
  );

describe('[EX-2] Plan, performance and balance of a year', () => {
  it('stand side by side for each provider', () => {
    const { state } = given(
      ...both,
      report(fromGuangxi, 20, soGddtHaGiang),
      report(fromLangSon, 3, soGiaoDucQuangTay),
    );
    expect(balanceOf(withLines(state), 2024)).toEqual([
      {
        line: fromGuangxi,
        provider: soGiaoDucQuangTay,
        beneficiary: soGddtHaGiang,
        planned: { min: 10, max: 25 },
        actual: 20,
        balance: 0,
      },
      {
        line: fromLangSon,
        provider: soGddtDienBien,
        planned: { min: 5, max: 5 },
        actual: 3,
        balance: -2,
      },
    ]);
  });

  it('show what went beyond, and nothing of years a line does not cover', () => {
    const { state } = given(...both, report(fromGuangxi, 26, soGddtHaGiang));
    expect(balanceOf(withLines(state), 2024)[0]).toMatchObject({ actual: 26, balance: 1 });
    expect(balanceOf(withLines(state), 2016)).toEqual([]);
  });
});

describe('The years of a line', () => {
  const [from, to] = ([2021, 2025] as const).map(
    (value) => ({ value, certainty: 'stated' }) as const,
  );

  it.each([
    [2020, false],
    [2021, true],
    [2025, true],
    [2026, false],
  ])('from 2021 to 2025 take %i in: %s', (year, isIn) => {
    expect(covers({ from: from!, to: to! }, year)).toBe(isIn);
  });

  it('are open on the side on which no year is known', () => {
    expect(covers({ from: 'unknown', to: to! }, 1990)).toBe(true);
    expect(covers({ from: from!, to: 'unknown' }, 2090)).toBe(true);
  });
});

describe('[EX-5] The draft of a year’s plan', () => {
  it('lists the commitments that cover the year, with what is left of them', () => {
    const { state } = given(...recorded, reportedStock);
    const draft = planDraftOf(withLines(state), 2024);

    expect(draft.map(({ left }) => left)).toEqual([undefined, 39, 20, 20, 20, 45]);
  });

  it('leaves out what is used up, and what covers other years', () => {
    const full = told(
      FulfilmentReported({
        reportId: idFrom('report', 'full'),
        kind: 'intake',
        counts: { [lines.bachelor]: 40 },
        answer: { ...seen, said: 'running' },
      }),
      { on: '2024-09-05' },
    );
    const { state } = given(...recorded, ...both, full);
    expect(planDraftOf(withLines(state), 2016).map((each) => each.line)).not.toContain(
      lines.bachelor,
    );
    expect(planDraftOf(withLines(state), 2016).map((each) => each.line)).not.toContain(fromGuangxi);
  });
});
