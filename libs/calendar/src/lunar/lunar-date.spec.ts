import fc from 'fast-check';
import { dateOfDay, dayNumber } from '../days';
import { fromLunar, lunarNewYear, solarTerm, toLunar } from './lunar-date';

const hanoi = 7;
const beijing = 8;

describe('The lunar calendar', () => {
  it.each([
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
    [2023, '2023-01-22', '2023-01-22'],
    [2024, '2024-02-10', '2024-02-10'],
    [2025, '2025-01-29', '2025-01-29'],
    [2026, '2026-02-17', '2026-02-17'],
    [2027, '2027-02-06', '2027-02-06'],
    [2030, '2030-02-02', '2030-02-03'],
  ])('begins the year %i on %s over Hà Nội and on %s over Beijing', (year, tet, spring) => {
    expect(lunarNewYear(year, hanoi)).toBe(tet);
    expect(lunarNewYear(year, beijing)).toBe(spring);
  });

  it('parts Tết from the Spring Festival in four years between 1976 and 2100', () => {
    const years = Array.from({ length: 125 }, (_, i) => 1976 + i);
    expect(
      years.filter((year) => lunarNewYear(year, hanoi) !== lunarNewYear(year, beijing)),
    ).toEqual([1985, 2007, 2030, 2053]);
  });

  it.each([
    [2017, '2017-04-06'],
    [2018, '2018-04-25'],
    [2019, '2019-04-14'],
    [2020, '2020-04-02'],
    [2021, '2021-04-21'],
    [2022, '2022-04-10'],
    [2023, '2023-04-29'],
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
    [2027, '2027-04-16'],
  ])('keeps Giỗ Tổ, the 10th of the 3rd month, of %i on %s', (year, on) => {
    expect(fromLunar({ year, month: 3, day: 10, leap: false }, hanoi)).toBe(on);
  });

  it.each([
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2028, 5],
    [2033, 11],
  ])('repeats in %i month %i', (year, month) => {
    expect(fromLunar({ year, month, day: 1, leap: true }, beijing)).toBeDefined();
    expect(fromLunar({ year, month: 7, day: 1, leap: true }, beijing)).toBeUndefined();
  });

  it.each([
    [2017, '2017-04-04'],
    [2018, '2018-04-05'],
    [2024, '2024-04-04'],
    [2026, '2026-04-05'],
    [2027, '2027-04-05'],
  ])('has Qingming of %i on %s', (year, on) => {
    expect(solarTerm(year, 15, beijing)).toBe(on);
  });

  it('names each day once: there and back again is the same day', () => {
    const day = fc.integer({ min: dayNumber('1970-01-01'), max: dayNumber('2090-12-31') });
    const zone = fc.constantFrom<7 | 8>(hanoi, beijing);

    fc.assert(
      fc.property(day, zone, (each, at) => {
        const date = dateOfDay(each);
        return fromLunar(toLunar(date, at), at) === date;
      }),
    );
  });

  it('has months of 29 or 30 days', () => {
    const day = fc.integer({ min: dayNumber('1970-01-01'), max: dayNumber('2090-12-31') });

    fc.assert(
      fc.property(day, (each) => {
        const lunar = toLunar(dateOfDay(each), hanoi);
        const next = toLunar(dateOfDay(each + 1), hanoi);
        return next.day === lunar.day + 1 || (next.day === 1 && lunar.day >= 29 && lunar.day <= 30);
      }),
    );
  });
});
