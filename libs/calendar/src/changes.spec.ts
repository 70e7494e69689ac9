import { changesBetween, movedBy } from './changes';
import type { DayOff } from './calendar';
import { nextVersion } from './next-version';
import { vietnam, vietnamWithCultureDay } from './testing';

const notice = 'Notice of the Ministry of Home Affairs, as an administrator might enter it';
const tet = { vi: 'Tết Nguyên đán', en: 'Vietnamese Lunar New Year' };

const off = (on: string, name = tet): DayOff => ({
  on,
  name,
  kind: 'public-holiday',
  source: notice,
  certainty: 'official',
});

describe('Before a version is published', () => {
  it('the administrator sees each day it changes, and nothing else', () => {
    expect(changesBetween(vietnam, vietnamWithCultureDay)).toMatchObject([
      { on: '2026-11-24', before: { is: 'working' }, after: { is: 'off' } },
    ]);
    expect(changesBetween(vietnam, vietnam)).toEqual([]);
  });

  it('the administrator sees which open deadlines it moves, and where to', () => {
    const sevenWorkingDays = { count: 7, unit: 'working-days', way: 'after' } as const;
    const touched = {
      base: '2026-11-16',
      term: sevenWorkingDays,
      due: '2026-11-25',
      of: 'opinion',
    };
    const untouched = {
      base: '2026-12-01',
      term: sevenWorkingDays,
      due: '2026-12-10',
      of: 'other',
    };
    const fixed = {
      base: '2026-01-01',
      term: { fixed: '2026-11-24' },
      due: '2026-11-24',
      of: 'end',
    };

    expect(movedBy([touched, untouched, fixed], vietnamWithCultureDay)).toEqual([
      { deadline: touched, to: '2026-11-26' },
    ]);
  });

  it('a first schedule of a year is compared with what the law foresaw', () => {
    const announced = nextVersion(vietnam, {
      publishedOn: '2026-12-01',
      source: notice,
      schedules: 2027,
      daysOff: [off('2027-02-05'), off('2027-02-06'), off('2027-02-08'), off('2027-02-09')],
      workdays: [],
    });
    const changed = changesBetween(vietnam, announced).map(({ on }) => on);

    expect(announced.covers.to).toBe('2027-12-31');
    expect(changed).toContain('2027-02-04');
    expect(changed).toContain('2027-04-16');
    expect(changed).not.toContain('2027-02-05');
  });

  it('a schedule that replaces its year drops what it does not repeat', () => {
    const announced = nextVersion(vietnam, {
      publishedOn: '2026-12-01',
      source: notice,
      schedules: 2026,
      replaces: true,
      daysOff: vietnam.daysOff.filter(({ on }) => on > '2026-01-01' && on !== '2026-08-31'),
      workdays: [],
    });

    expect(changesBetween(vietnam, announced).map(({ on }) => on)).toEqual([
      '2026-01-01',
      '2026-01-10',
      '2026-08-22',
      '2026-08-31',
    ]);
  });

  it('a year far ahead leaves the years between to the law', () => {
    const announced = nextVersion(vietnam, {
      publishedOn: '2026-12-01',
      source: notice,
      schedules: 2029,
      daysOff: [off('2029-02-13')],
      workdays: [],
    });
    expect(announced.covers.to).toBe('2026-12-31');
  });
});
