import { dayIn } from './day-in';
import { weekdayOf } from './days';
import { knownAt } from './publication';
import { vietnamVersions } from './published/vietnam';
import { vietnam, vietnamWithCultureDay } from './testing';
import { isWorkingDay } from './working-days';

describe('A published calendar', () => {
  it('is one version more, and leaves the version before as it was', () => {
    expect(vietnamWithCultureDay.version).toBe(vietnam.version + 1);
    expect(isWorkingDay(vietnamWithCultureDay, '2026-11-24')).toBe(false);
    expect(isWorkingDay(vietnam, '2026-11-24')).toBe(true);
  });

  it('is what people could know that day: the swap of 02/01/2026 came on 25/12/2025', () => {
    expect(isWorkingDay(knownAt(vietnamVersions, '2025-12-24'), '2026-01-02')).toBe(true);
    expect(isWorkingDay(knownAt(vietnamVersions, '2025-12-25'), '2026-01-02')).toBe(false);
    expect(isWorkingDay(knownAt(vietnamVersions, '2025-12-25'), '2026-01-10')).toBe(true);
  });

  it('before its first publication is the first', () => {
    expect(knownAt(vietnamVersions, '2000-01-01')).toBe(vietnamVersions[0]);
  });

  it('gives way to what the law foresees where nothing is announced', () => {
    expect(dayIn(knownAt(vietnamVersions, '2026-11-22'), '2027-02-05')).toMatchObject({
      is: 'off',
      because: { certainty: 'provisional', name: { vi: 'Tết Nguyên đán' } },
    });
  });

  it('pairs each exchanged day off with the Saturday that is worked for it', () => {
    const swapped = vietnam.daysOff.filter(({ kind }) => kind === 'swap');
    expect(swapped.map(({ on, insteadOf }) => [on, insteadOf])).toEqual(
      vietnam.workdays.map(({ on, insteadOf }) => [insteadOf, on]),
    );
  });

  it('compensates only what fell on a weekend, with a day of the week', () => {
    const given = vietnam.daysOff.filter(({ kind }) => kind === 'compensation');
    expect(given.length).toBeGreaterThan(20);
    expect(given.filter(({ insteadOf }) => !insteadOf || weekdayOf(insteadOf) < 6)).toEqual([]);
    expect(given.filter(({ on }) => weekdayOf(on) > 5)).toEqual([]);
  });
});
