import { addMonths, dayOf, daysBetween, endOf, instantAt, spanOf, startOf, Zone } from './time';

describe('Days and moments', () => {
  it('begins a day where the act was done', () => {
    expect(dayOf('2023-12-19T16:30:00.000Z', 'Asia/Ho_Chi_Minh')).toBe('2023-12-19');
    expect(dayOf('2023-12-19T16:30:00.000Z', 'Asia/Shanghai')).toBe('2023-12-20');
    expect(startOf('2023-12-19', 'Asia/Ho_Chi_Minh')).toBe('2023-12-18T17:00:00.000Z');
  });

  it('ends a term at 24:00 where it must be kept', () => {
    expect(endOf('2024-01-03', 'Asia/Ho_Chi_Minh')).toBe('2024-01-03T17:00:00.000Z');
    expect(endOf('2024-01-03', 'Asia/Shanghai')).toBe('2024-01-03T16:00:00.000Z');
  });

  it('tells the moment of a morning, through a change of clocks', () => {
    expect(instantAt('2026-03-29', '08:00', 'Europe/Berlin')).toBe('2026-03-29T06:00:00.000Z');
    expect(instantAt('2026-03-28', '08:00', 'Europe/Berlin')).toBe('2026-03-28T07:00:00.000Z');
  });

  it('takes the last day of a month that has no same-numbered day', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-12-31', -6)).toBe('2025-06-30');
    expect(daysBetween('2023-12-19', '2024-01-03')).toBe(15);
  });

  it('never takes a partial date for later than the day it was recorded', () => {
    expect(spanOf({ is: 'day-of-some-year', month: 10, day: 14 }, '2026-11-20')).toEqual({
      earliest: undefined,
      latest: '2026-10-14',
    });
    expect(spanOf({ is: 'day-of-some-year', month: 10, day: 14 }, '2026-10-13')).toEqual({
      earliest: undefined,
      latest: '2025-10-14',
    });
    expect(spanOf({ is: 'day-of-some-year', month: 2, day: 29 }, '2026-10-13')).toEqual({
      earliest: undefined,
      latest: '2024-02-29',
    });
    expect(spanOf({ is: 'year', year: 2026 }, '2026-11-20')).toEqual({
      earliest: '2026-01-01',
      latest: '2026-11-20',
    });
    expect(spanOf({ is: 'month', year: 2020, month: 2 }, '2026-11-20')).toEqual({
      earliest: '2020-02-01',
      latest: '2020-02-29',
    });
    expect(spanOf({ is: 'unknown' }, '2026-11-20')).toEqual({
      earliest: undefined,
      latest: '2026-11-20',
    });
  });

  it('knows the zones there are', () => {
    expect(Zone.safeParse('Asia/Vientiane').success).toBe(true);
    expect(Zone.safeParse('Asia/Dien_Bien').success).toBe(false);
  });
});
