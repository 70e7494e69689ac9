import { holidaysOf } from './holidays';
import { vietnam, vietnamWithCultureDay } from './testing';

describe('The holidays of a year', () => {
  it('are those announced, with the Saturdays worked for them', () => {
    const { daysOff, workdays, provisional } = holidaysOf(vietnam, 2026);

    expect(provisional).toBe(false);
    expect(daysOff.map(({ on }) => on)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-26',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-08-31',
      '2026-09-01',
      '2026-09-02',
    ]);
    expect(workdays.map(({ on }) => on)).toEqual(['2026-01-10', '2026-08-22']);
  });

  it('have 24 November in the version in which it was made a holiday', () => {
    const { daysOff } = holidaysOf(vietnamWithCultureDay, 2026);
    expect(daysOff.at(-1)).toMatchObject({ on: '2026-11-24', name: { en: 'Vietnam Culture Day' } });
  });

  it('are what the law foresees for a year not announced, each marked so', () => {
    const { daysOff, workdays, provisional } = holidaysOf(vietnam, 2027);

    expect(provisional).toBe(true);
    expect(workdays).toEqual([]);
    expect(daysOff.map(({ on }) => on)).toEqual([
      '2027-01-01',
      '2027-02-04',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
      '2027-04-16',
      '2027-04-30',
      '2027-05-01',
      '2027-05-03',
      '2027-09-02',
      '2027-09-03',
    ]);
    expect(new Set(daysOff.map(({ certainty }) => certainty))).toEqual(new Set(['provisional']));
  });

  it('are none for a year too far for the moon to be reckoned', () => {
    expect(holidaysOf(vietnam, 2500).daysOff).toEqual([]);
  });
});
