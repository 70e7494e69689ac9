import fc from 'fast-check';
import { due } from './due';
import { dayNumber, dateOfDay } from './days';
import type { TermOfDays } from './term';
import { vietnam, vietnamWithCultureDay } from './testing';
import { isWorkingDay, workingDayFrom, workingDayUntil } from './working-days';

const after = (count: number, unit: 'working-days' | 'days' | 'months' | 'years'): TermOfDays => ({
  count,
  unit,
  way: 'after',
});
const before = (count: number, unit: 'working-days' | 'days' | 'months'): TermOfDays => ({
  count,
  unit,
  way: 'before',
});

describe('A term in working days', () => {
  it('steps over Tết: a dossier complete on Thursday 12/02/2026 is answered by Monday 02/03/2026', () => {
    expect(due('2026-02-12', after(7, 'working-days'), vietnam)).toBe('2026-03-02');
  });

  it('counts 24/11 while it is a working day, and not once it is a holiday', () => {
    expect(due('2026-11-16', after(7, 'working-days'), vietnam)).toBe('2026-11-25');
    expect(due('2026-11-16', after(7, 'working-days'), vietnamWithCultureDay)).toBe('2026-11-26');
  });

  it('does not count the day it starts', () => {
    expect(due('2026-06-01', after(1, 'working-days'), vietnam)).toBe('2026-06-02');
  });

  it('starts on a day off as on any other day', () => {
    expect(due('2026-06-06', after(1, 'working-days'), vietnam)).toBe('2026-06-08');
  });

  it('counts a Saturday that makes up for a day off', () => {
    expect(due('2026-08-20', after(2, 'working-days'), vietnam)).toBe('2026-08-22');
    expect(due('2026-08-28', after(1, 'working-days'), vietnam)).toBe('2026-09-03');
    expect(due('2024-05-02', after(2, 'working-days'), vietnam)).toBe('2024-05-04');
  });

  it.each([
    ['2017-01-25', 3, '2017-02-06'],
    ['2018-02-13', 1, '2018-02-21'],
    ['2018-12-28', 2, '2019-01-03'],
    ['2019-01-31', 2, '2019-02-11'],
    ['2019-04-26', 2, '2019-05-03'],
    ['2020-01-22', 1, '2020-01-30'],
    ['2021-02-09', 1, '2021-02-17'],
    ['2021-09-01', 1, '2021-09-06'],
    ['2022-01-28', 1, '2022-02-07'],
    ['2022-04-29', 1, '2022-05-04'],
    ['2023-01-19', 2, '2023-01-30'],
    ['2023-04-28', 1, '2023-05-04'],
    ['2024-02-07', 7, '2024-02-23'],
    ['2024-08-30', 1, '2024-09-04'],
    ['2025-01-24', 1, '2025-02-03'],
    ['2025-04-29', 1, '2025-05-05'],
    ['2025-12-31', 1, '2026-01-05'],
    ['2026-04-24', 1, '2026-04-28'],
  ])('from %s, %i working days on, is %s', (base, count, expected) => {
    expect(due(base, after(count, 'working-days'), vietnam)).toBe(expected);
  });

  it('counts backwards over the same days', () => {
    expect(due('2026-03-02', before(7, 'working-days'), vietnam)).toBe('2026-02-12');
    expect(due('2026-03-02', after(-7, 'working-days'), vietnam)).toBe('2026-02-12');
  });

  it('of no days ends on the day itself, or on the next that offices work', () => {
    expect(due('2026-06-01', after(0, 'working-days'), vietnam)).toBe('2026-06-01');
    expect(due('2026-06-06', after(0, 'working-days'), vietnam)).toBe('2026-06-08');
    expect(due('2026-06-06', before(0, 'working-days'), vietnam)).toBe('2026-06-05');
  });
});

describe('A term in calendar days', () => {
  it('ends fifteen days after 19/12/2023 on Wednesday 03/01/2024', () => {
    expect(due('2023-12-19', after(15, 'days'), vietnam)).toBe('2024-01-03');
    expect(due('2023-12-20', after(15, 'days'), vietnam)).toBe('2024-01-04');
  });

  it('moves an end on Giỗ Tổ, Sunday 26/04/2026, past the day that compensates it', () => {
    expect(due('2026-04-11', after(15, 'days'), vietnam)).toBe('2026-04-28');
  });

  it('moves earlier when it looks back', () => {
    expect(due('2026-05-08', before(5, 'days'), vietnam)).toBe('2026-04-29');
  });

  it('notifies a counterpart thirty days from 22/11/2026, on Tuesday 22/12/2026', () => {
    expect(due('2026-11-22', after(30, 'days'), vietnam)).toBe('2026-12-22');
  });
});

describe('A term in months or years', () => {
  it('gives notice six months before 31/12/2025 on or before 30/06/2025', () => {
    expect(due('2025-12-31', before(6, 'months'), vietnam)).toBe('2025-06-30');
    expect(due('2011-12-31', before(6, 'months'), vietnam)).toBe('2011-06-30');
  });

  it('ends on the last day of a month that is too short', () => {
    expect(due('2023-11-30', after(3, 'months'), vietnam)).toBe('2024-02-29');
    expect(due('2022-12-31', after(2, 'months'), vietnam)).toBe('2023-02-28');
  });

  it('moves on past a weekend, and earlier when it looks back', () => {
    expect(due('2025-01-31', after(1, 'months'), vietnam)).toBe('2025-02-28');
    expect(due('2026-02-07', after(1, 'months'), vietnam)).toBe('2026-03-09');
    expect(due('2026-12-07', before(1, 'months'), vietnam)).toBe('2026-11-06');
  });

  it('counts a year as twelve months', () => {
    expect(due('2024-02-29', after(1, 'years'), vietnam)).toBe('2025-02-28');
  });
});

describe('A fixed date', () => {
  it('never moves, whatever day it is', () => {
    expect(due('2026-01-01', { fixed: '2026-02-17' }, vietnam)).toBe('2026-02-17');
    expect(due('2026-01-01', { fixed: '2022-12-31' }, vietnam)).toBe('2022-12-31');
  });
});

describe('Every term', () => {
  const day = fc
    .integer({ min: dayNumber('2016-06-01'), max: dayNumber('2031-06-01') })
    .map(dateOfDay);
  const workingDay = day.map((each) => workingDayFrom(vietnam, each));
  const count = fc.integer({ min: 0, max: 40 });
  const unit = fc.constantFrom('working-days', 'days', 'months', 'years');
  const way = fc.constantFrom('after', 'before');

  it('ends on a working day', () => {
    fc.assert(
      fc.property(day, count, unit, way, (base, n, u, w) =>
        isWorkingDay(vietnam, due(base, { count: n, unit: u, way: w }, vietnam)),
      ),
    );
  });

  it('never ends earlier for a later start, nor for a longer count', () => {
    fc.assert(
      fc.property(day, day, count, unit, way, (a, b, n, u, w) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const term = { count: n, unit: u, way: w };
        return due(first, term, vietnam) <= due(second, term, vietnam);
      }),
    );
    fc.assert(
      fc.property(day, count, unit, (base, n, u) => {
        const longer = due(base, { count: n + 1, unit: u, way: 'after' }, vietnam);
        return due(base, { count: n, unit: u, way: 'after' }, vietnam) <= longer;
      }),
    );
  });

  it('looks the other way when its count is negative', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), unit, (base, n, u) => {
        const back = due(base, { count: -n, unit: u, way: 'after' }, vietnam);
        return back === due(base, { count: n, unit: u, way: 'before' }, vietnam);
      }),
    );
  });

  it('in working days leads back to the working day it began on', () => {
    fc.assert(
      fc.property(workingDay, count, (base, n) => {
        const there = due(base, after(n, 'working-days'), vietnam);
        return due(there, before(n, 'working-days'), vietnam) === base;
      }),
    );
  });

  it('adds up in working days', () => {
    fc.assert(
      fc.property(workingDay, count, count, (base, n, m) => {
        const half = due(base, after(n, 'working-days'), vietnam);
        return (
          due(half, after(m, 'working-days'), vietnam) ===
          due(base, after(n + m, 'working-days'), vietnam)
        );
      }),
    );
  });

  it('in days is never answered before its day is over, nor later than the next working day', () => {
    fc.assert(
      fc.property(day, count, (base, n) => {
        const end = dateOfDay(dayNumber(base) + n);
        return due(base, after(n, 'days'), vietnam) === workingDayFrom(vietnam, end);
      }),
    );
    fc.assert(
      fc.property(day, count, (base, n) => {
        const end = dateOfDay(dayNumber(base) - n);
        return due(base, before(n, 'days'), vietnam) === workingDayUntil(vietnam, end);
      }),
    );
  });
});
