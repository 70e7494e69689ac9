import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A day where the act took place, without a time or a zone: `2026-02-12`. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const aDay = 86_400_000;

/** Days since 1970-01-01: whole numbers are counted many times faster than dates. */
export const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / aDay;

export const dateOfDay = (day: number): LocalDate =>
  new Date(day * aDay).toISOString().slice(0, 10);

export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDay(dayNumber(date) + days);

/** The same day of another month, or that month's last day when it is shorter. */
export const addMonths = (date: LocalDate, months: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();

const week: readonly Weekday[] = [4, 5, 6, 7, 1, 2, 3];

export const weekdayOf = (date: LocalDate): Weekday => week[((dayNumber(date) % 7) + 7) % 7] ?? 1;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
