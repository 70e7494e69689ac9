import type { LocalDate } from '@kyket/eventing';
import { addDays } from '../days';
import { fromLunar, lunarNewYear, solarTerm } from '../lunar/lunar-date';
import type { Holiday } from '../names';
import type { Foresight } from './foreseen';

const beijing = 8;

const run = (from: LocalDate, length: number, holiday: Holiday) =>
  Array.from({ length }, (_, i) => [addDays(from, i), holiday] as const);

const festival = (year: number, month: number, day: number, holiday: Holiday) => {
  const on = fromLunar({ year, month, day, leap: false }, beijing);
  return on ? [[on, holiday] as const] : [];
};

/**
 * The thirteen days of the Regulation as revised in 2024 (eleven before). The yearly notice makes
 * longer rests of them by exchanging weekends, which no rule foretells.
 */
export const china: Foresight = (year) => {
  const newYear = lunarNewYear(year, beijing);
  const since2025 = year >= 2025;

  return [
    [`${year}-01-01`, 'new-year'],
    ...(since2025
      ? run(addDays(newYear, -1), 4, 'spring-festival')
      : run(newYear, 3, 'spring-festival')),
    [solarTerm(year, 15, beijing), 'qingming'],
    ...run(`${year}-05-01`, since2025 ? 2 : 1, 'labour'),
    ...festival(year, 5, 5, 'dragon-boat'),
    ...run(`${year}-10-01`, 3, 'china-national'),
    ...festival(year, 8, 15, 'mid-autumn'),
  ];
};
