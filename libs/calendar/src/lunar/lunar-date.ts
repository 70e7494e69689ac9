import type { LocalDate } from '@kyket/eventing';
import { dateOfDay, dayNumber, yearOf } from '../days';
import { newMoon, sunLongitude } from './sky';

/** A day of the lunar calendar; a leap month repeats the number of the month before it. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/** Hours ahead of universal time: one sky makes two calendars, 7 for Vietnam, 8 for China. */
export type LunarZone = 7 | 8;

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  readonly from: number;
}

const julianDayOf1970 = 2440587.5;
const firstMoonOf2000 = 10962.6;
const meanMonth = 29.530588861;

/** The local day, counted from 1970, on which moon number `moon` is new. */
const dayOfNewMoon = (moon: number, zone: LunarZone): number =>
  Math.floor(newMoon(moon) - julianDayOf1970 + zone / 24);

const longitudeAtDawnOf = (day: number, zone: LunarZone): number =>
  sunLongitude(day - zone / 24 + julianDayOf1970);

/** Which twelfth of its way the sun is in when the day begins; 9 begins with the winter solstice. */
const twelfthAtDawnOf = (day: number, zone: LunarZone): number =>
  Math.floor(longitudeAtDawnOf(day, zone) / 30);

/** The moon that opens month 11, in which the winter solstice of the year falls. */
const moonOfSolstice = (year: number, zone: LunarZone): number => {
  const lastDay = dayNumber(`${String(year).padStart(4, '0')}-12-31`);
  const guess = Math.floor((lastDay - firstMoonOf2000) / meanMonth) + 1;
  const candidates = [guess, guess - 1, guess - 2];

  return (
    candidates.find((moon) => {
      const day = dayOfNewMoon(moon, zone);
      return day <= lastDay && twelfthAtDawnOf(day, zone) < 9;
    }) ?? guess - 2
  );
};

/** The months from one winter solstice to the next; of thirteen, the first the sun skips is leap. */
const monthsToSolsticeOf = (year: number, zone: LunarZone): readonly LunarMonth[] => {
  const first = moonOfSolstice(year - 1, zone);
  const length = moonOfSolstice(year, zone) - first;
  const starts = Array.from({ length: length + 1 }, (_, i) => dayOfNewMoon(first + i, zone));
  const twelfths = starts.map((day) => twelfthAtDawnOf(day, zone));

  const leapAt =
    length === 13 ? twelfths.findIndex((twelfth, i) => i > 0 && twelfth === twelfths[i + 1]) : -1;

  return starts.slice(0, length).map((from, i) => {
    const passed = leapAt > 0 && i >= leapAt ? i - 1 : i;
    return { month: ((passed + 10) % 12) + 1, leap: i === leapAt, from };
  });
};

const years = new Map<string, readonly LunarMonth[]>();

/** The months of a lunar year, from New Year's Day to the eve of the next. */
const monthsOf = (year: number, zone: LunarZone): readonly LunarMonth[] => {
  const key = `${year}+${zone}`;
  const known = years.get(key);
  if (known) return known;

  const before = monthsToSolsticeOf(year, zone);
  const after = monthsToSolsticeOf(year + 1, zone);
  const newYear = before.findIndex(({ month }) => month === 1);
  const nextNewYear = after.findIndex(({ month }) => month === 1);
  const months = [...before.slice(newYear), ...after.slice(0, nextNewYear)];

  years.set(key, months);
  return months;
};

/** The day in the Gregorian calendar; nothing when that year has no such month. */
export const fromLunar = (
  { year, month, day, leap }: LunarDate,
  zone: LunarZone,
): LocalDate | undefined => {
  const found = monthsOf(year, zone).find((each) => each.month === month && each.leap === leap);
  return found && dateOfDay(found.from + day - 1);
};

export const toLunar = (date: LocalDate, zone: LunarZone): LunarDate => {
  const day = dayNumber(date);
  const thisYear = monthsOf(yearOf(date), zone);
  const year = thisYear.some(({ from }) => from <= day) ? yearOf(date) : yearOf(date) - 1;
  const { month, leap, from } = monthsOf(year, zone).findLast((each) => each.from <= day) ?? {
    month: 12,
    leap: false,
    from: day,
  };

  return { year, month, leap, day: day - from + 1 };
};

/** Tết or Spring Festival: the first day of the first month. */
export const lunarNewYear = (year: number, zone: LunarZone): LocalDate => {
  const [first] = monthsOf(year, zone);
  return dateOfDay(first?.from ?? 0);
};

/** The local day in which the sun reaches a longitude within that year: 15° is Qingming. */
export const solarTerm = (year: number, longitude: number, zone: LunarZone): LocalDate => {
  const newYear = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
  const days = Array.from({ length: 366 }, (_, i) => newYear + i);
  const gone = (day: number) => (longitudeAtDawnOf(day, zone) - longitude + 360) % 360;

  return dateOfDay(days.find((day) => gone(day + 1) < gone(day)) ?? newYear);
};
