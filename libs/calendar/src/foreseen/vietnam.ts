import type { LocalDate } from '@kyket/eventing';
import { addDays, weekdayOf, type Weekday } from '../days';
import { fromLunar, lunarNewYear } from '../lunar/lunar-date';
import type { Foresight } from './foreseen';

const hanoi = 7;

/** Which neighbour of 2 September is given with it: the one that made the longest rest since 2021. */
const besideNationalDay: Record<Weekday, 1 | -1> = { 1: 1, 2: -1, 3: -1, 4: 1, 5: -1, 6: -1, 7: 1 };

/** Five days since 2013, four before. Offices begin two days ahead, or one when Tết is a Tuesday. */
const tet = (year: number): readonly LocalDate[] => {
  const newYear = lunarNewYear(year, hanoi);
  const ahead = weekdayOf(newYear) === 2 || year < 2013 ? 1 : 2;
  return Array.from({ length: year < 2013 ? 4 : 5 }, (_, i) => addDays(newYear, i - ahead));
};

const nationalDay = (year: number): readonly LocalDate[] => {
  const day = `${year}-09-02`;
  return year < 2021 ? [day] : [day, addDays(day, besideNationalDay[weekdayOf(day)])];
};

const hungKings = (year: number): readonly LocalDate[] => {
  const day = fromLunar({ year, month: 3, day: 10, leap: false }, hanoi);
  return day && year >= 2007 ? [day] : [];
};

/** Labour Code 2019, art. 112: eleven days; the lunar ones follow the sky over Hà Nội. */
export const vietnam: Foresight = (year) => [
  [`${year}-01-01`, 'new-year'],
  ...tet(year).map((on) => [on, 'tet'] as const),
  ...hungKings(year).map((on) => [on, 'hung-kings'] as const),
  [`${year}-04-30`, 'victory'],
  [`${year}-05-01`, 'labour'],
  ...nationalDay(year).map((on) => [on, 'vietnam-national'] as const),
];
