import type { OpenLedger } from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { figuresOf } from './figures';

const [line, haGiang, caoBang] = [idFrom('line'), idFrom('ha-giang'), idFrom('cao-bang')];

const report = (year: number, count: number, beneficiary: string) => ({
  kind: 'intake' as const,
  asOf: { is: 'year' as const, year },
  year,
  beneficiary,
  counts: { [line]: count },
});

const ledger: OpenLedger = {
  is: 'open',
  lines: {
    [line]: {
      title: { vi: 'Học bổng' },
      basis: { is: 'range', min: 10, max: 25 },
      unit: 'scholarship',
      provider: idFrom('guangxi'),
      beneficiaries: [haGiang, caoBang],
      firmness: 'reported',
      source: { talks: idFrom('talks'), statement: idFrom('statement') },
      coverage: { from: { value: 2017, certainty: 'stated' }, to: 'unknown' },
    },
  },
  reports: {
    [idFrom('report', 1)]: report(2024, 18, haGiang),
    [idFrom('report', 2)]: report(2024, 2, haGiang),
    [idFrom('report', 3)]: report(2023, 9, haGiang),
    [idFrom('report', 4)]: report(2023, 26, caoBang),
  },
  moves: {},
  plans: [],
  reviews: [],
};

describe('The figures of a commitment', () => {
  it('say of each year and beneficiary how what was given stands to the range, and nothing of those who reported nothing', () => {
    expect(figuresOf(ledger)[line]?.years).toEqual([
      ...[
        { year: 2023, beneficiary: haGiang, actual: 9, balance: -1, is: 'below' },
        { year: 2023, beneficiary: caoBang, actual: 26, balance: 1, is: 'above' },
        { year: 2024, beneficiary: haGiang, actual: 20, balance: 0, is: 'within' },
      ].map((row) => ({ ...row, planned: { min: 10, max: 25 } })),
    ]);
  });
});
