import { idFrom } from '@kyket/eventing';
import { capacityOf, numberOf } from './capacity';
import { QuotaReallocated } from './events';
import { given, lines, recorded, reportedStock } from './testing';
import { withLines } from './guards';

const years = (from: number, to: number) =>
  ({
    from: { value: from, certainty: 'stated' },
    to: { value: to, certainty: 'inferred' },
  }) as const;
const unknown = { from: 'unknown', to: 'unknown' } as const;

describe('What a line allows', () => {
  it('is its number of each year, times the years covered', () => {
    expect(numberOf({ is: 'per-year', count: 20 }, years(2021, 2025))).toBe(100);
    expect(numberOf({ is: 'per-year', count: 20 }, years(2024, 2025))).toBe(40);
  });

  it('is not known while the years covered are not', () => {
    expect(numberOf({ is: 'per-year', count: 20 }, unknown)).toBeUndefined();
    const year = { value: 2022, certainty: 'stated' } as const;
    for (const half of [{ from: year }, { to: year }])
      expect(numberOf({ is: 'per-year', count: 20 }, { ...unknown, ...half })).toBeUndefined();
  });

  it('is its number of each cohort, times the cohorts, whatever the years', () => {
    expect(numberOf({ is: 'per-cohort', count: 10, cohorts: 4 }, unknown)).toBe(40);
  });

  it('is the total where a total is stated', () => {
    expect(numberOf({ is: 'total', count: 500 }, unknown)).toBe(500);
  });

  it('is no number for a range or a commitment without figures', () => {
    expect(numberOf({ is: 'range', min: 10, max: 25 }, unknown)).toBeUndefined();
    expect(numberOf({ is: 'qualitative' }, unknown)).toBeUndefined();
  });

  it('comes to 150 over the five lines of cohorts of the memorandum', () => {
    const { state } = given(...recorded);
    const ledger = withLines(state);
    const cohorts = [
      lines.bachelor,
      lines.partTime,
      lines.college,
      lines.political,
      lines.officials,
    ];

    expect(cohorts.map((line) => capacityOf(ledger, line))).toEqual([40, 20, 20, 20, 50]);
  });

  it('moves with a reallocation, and the sum does not', () => {
    const { state } = given(
      ...recorded,
      reportedStock,
      QuotaReallocated({
        moveId: idFrom('move', 1),
        from: lines.bachelor,
        to: lines.officials,
        count: 10,
      }),
    );
    const ledger = withLines(state);

    expect(capacityOf(ledger, lines.bachelor)).toBe(30);
    expect(capacityOf(ledger, lines.officials)).toBe(60);
    expect(ledger.lines[lines.bachelor]?.basis).toEqual({
      is: 'per-cohort',
      count: 10,
      cohorts: 4,
    });
  });
});
