import type { LocalDate } from '@kyket/eventing';

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const aDay = 86_400_000;

/** Days since 1970-01-01: the keeper counts by the thousand, and whole numbers count fastest. */
export const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / aDay;

export const dateOfDay = (day: number): LocalDate =>
  new Date(day * aDay).toISOString().slice(0, 10);

export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDay(dayNumber(date) + days);

const week: readonly Weekday[] = [4, 5, 6, 7, 1, 2, 3];

export const weekdayOf = (date: LocalDate): Weekday => week[((dayNumber(date) % 7) + 7) % 7] ?? 1;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
