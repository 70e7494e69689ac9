import fc from 'fast-check';
import { Calendar, Country } from '../calendar';
import { dayIn } from '../day-in';
import { due } from '../due';
import { addDays, dateOfDay, dayNumber, weekdayOf } from '../days';
import { knownAt } from '../publication';
import { isWorkingDay, nextWorkingDay, workingDayFrom } from '../working-days';
import { publishedCalendars } from './published';

const latest = (country: Country): Calendar => knownAt(publishedCalendars[country], '2026-11-22');
const vietnam = latest('VN');
const china = latest('CN');
const laos = latest('LA');

const daysFrom = (from: string, to: string): readonly string[] =>
  from > to ? [] : [from, ...daysFrom(addDays(from, 1), to)];

describe.each(Country.options)('The published calendars of %s', (country) => {
  const versions = publishedCalendars[country];

  it('cover 2017 to 2026', () => {
    expect(latest(country).covers).toEqual({ from: '2017-01-01', to: '2026-12-31' });
  });

  it('are numbered from 1 in the order in which they became known', () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1));
    const days = versions.map(({ publishedOn }) => publishedOn);
    expect(days).toEqual([...days].sort());
  });

  it('are sound: of the schema, in order, told once, with work on weekends only', () => {
    for (const version of versions) {
      const off = version.daysOff.map(({ on }) => on);
      expect(Calendar.parse(version)).toEqual(version);
      expect(off).toEqual([...new Set(off)].sort());
      expect(version.workdays.filter(({ on }) => off.includes(on) || weekdayOf(on) < 6)).toEqual(
        [],
      );
    }
  });

  it('name a source for every day', () => {
    const entries = [...latest(country).daysOff, ...latest(country).workdays];
    expect(entries.filter(({ source }) => source.length < 10)).toEqual([]);
  });

  it('leave 2027 to what the law foresees, marked provisional', () => {
    expect(dayIn(latest(country), '2027-01-01')).toMatchObject({
      is: 'off',
      because: { certainty: 'provisional' },
    });
  });
});

describe('The calendar of China', () => {
  it.each([
    ['2017-09-30', '2017-10-08', '2017-10-09'],
    ['2019-09-30', '2019-10-07', '2019-10-08'],
    ['2020-09-30', '2020-10-08', '2020-10-09'],
    ['2021-09-30', '2021-10-07', '2021-10-08'],
    ['2023-09-28', '2023-10-06', '2023-10-07'],
    ['2025-09-30', '2025-10-08', '2025-10-09'],
    ['2026-09-30', '2026-10-07', '2026-10-08'],
  ])(
    'rests in the National Day week after %s until %s and works again on %s',
    (last, end, first) => {
      expect(daysFrom(addDays(last, 1), end).filter((day) => isWorkingDay(china, day))).toEqual([]);
      expect(nextWorkingDay(china, last)).toBe(first);
    },
  );

  it.each([
    '2018-09-29',
    '2019-10-12',
    '2020-10-10',
    '2021-10-09',
    '2022-10-08',
    '2022-10-09',
    '2023-10-07',
    '2024-10-12',
    '2025-10-11',
    '2026-02-14',
    '2026-02-28',
    '2026-09-20',
    '2026-10-10',
  ])('works on %s, a day of the weekend, to make up for a rest', (day) => {
    expect(weekdayOf(day)).toBeGreaterThan(5);
    expect(isWorkingDay(china, day)).toBe(true);
  });

  it('rests nine days at the Spring Festival of 2026', () => {
    expect(nextWorkingDay(china, '2026-02-14')).toBe('2026-02-24');
  });

  it('learnt of the long May of 2019 on 22/03/2019', () => {
    const isOff = (day: string) => !isWorkingDay(knownAt(publishedCalendars.CN, day), '2019-05-02');
    expect([isOff('2019-03-21'), isOff('2019-03-22')]).toEqual([false, true]);
  });

  it('lengthened the Spring Festival of 2020 and took back the Saturday that was to be worked', () => {
    const before = knownAt(publishedCalendars.CN, '2020-01-26');
    const after = knownAt(publishedCalendars.CN, '2020-01-27');
    expect(nextWorkingDay(before, '2020-01-23')).toBe('2020-01-31');
    expect(isWorkingDay(before, '2020-02-01')).toBe(true);
    expect(nextWorkingDay(after, '2020-01-23')).toBe('2020-02-03');
  });

  it('foresees for 2030 a Spring Festival a day after Tết', () => {
    expect(isWorkingDay(china, '2030-02-06')).toBe(false);
    expect(dayIn(china, '2030-02-02')).toMatchObject({
      because: { name: { en: 'Spring Festival' } },
    });
  });
});

describe('The calendar of Laos', () => {
  it.each([
    [2017, '2017-04-12', '2017-04-18'],
    [2018, '2018-04-13', '2018-04-19'],
    [2019, '2019-04-12', '2019-04-18'],
    [2020, '2020-04-10', '2020-04-20'],
    [2021, '2021-04-13', '2021-04-19'],
    [2022, '2022-04-12', '2022-04-18'],
    [2023, '2023-04-13', '2023-04-19'],
    [2024, '2024-04-12', '2024-04-19'],
    [2025, '2025-04-11', '2025-04-17'],
    [2026, '2026-04-13', '2026-04-17'],
  ])('rests at Pi Mai %i after %s until %s', (_, last, first) => {
    expect(isWorkingDay(laos, last)).toBe(true);
    expect(nextWorkingDay(laos, last)).toBe(first);
  });

  it('keeps National Day on 2 December, or the Monday after', () => {
    expect(isWorkingDay(laos, '2026-12-02')).toBe(false);
    expect(isWorkingDay(laos, '2018-12-03')).toBe(false);
  });

  it('says which days nobody has checked', () => {
    expect(dayIn(laos, '2025-04-14')).toMatchObject({ because: { certainty: 'unverified' } });
    expect(dayIn(laos, '2024-04-18')).toMatchObject({ because: { certainty: 'official' } });
  });
});

describe.each([china, laos])('Every term by the calendar of $country', (calendar) => {
  const day = fc
    .integer({ min: dayNumber('2016-06-01'), max: dayNumber('2031-06-01') })
    .map(dateOfDay);
  const count = fc.integer({ min: -40, max: 40 });
  const unit = fc.constantFrom('working-days', 'days', 'months', 'years');

  it('ends on a working day, and later for a later start', () => {
    fc.assert(
      fc.property(day, day, count, unit, (a, b, n, u) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const term = { count: n, unit: u, way: 'after' } as const;
        const end = due(first, term, calendar);
        return isWorkingDay(calendar, end) && end <= due(second, term, calendar);
      }),
    );
  });

  it('leads back, in working days, to the working day it began on', () => {
    fc.assert(
      fc.property(day, count, (each, n) => {
        const base = workingDayFrom(calendar, each);
        const there = due(base, { count: n, unit: 'working-days', way: 'after' }, calendar);
        return due(there, { count: n, unit: 'working-days', way: 'before' }, calendar) === base;
      }),
    );
  });
});

describe('One term under three calendars', () => {
  const sevenWorkingDays = { count: 7, unit: 'working-days', way: 'after' } as const;

  it('[RM-6] counts seven working days across Tết by the calendar of the party', () => {
    expect(due('2026-02-12', sevenWorkingDays, vietnam)).toBe('2026-03-02');
    expect(due('2026-02-12', sevenWorkingDays, china)).toBe('2026-02-28');
    expect(due('2026-02-12', sevenWorkingDays, laos)).toBe('2026-02-23');
  });

  it('[RM-6] counts seven working days across Pi Mai by the calendar of the party', () => {
    expect(due('2026-04-08', sevenWorkingDays, laos)).toBe('2026-04-22');
    expect(due('2026-04-08', sevenWorkingDays, vietnam)).toBe('2026-04-17');
  });
});
