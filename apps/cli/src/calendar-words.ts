import { weekdayOf, type HolidayName } from '@kyket/calendar';
import type { LocalDate } from '@kyket/eventing';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const countries: Readonly<Record<string, string>> = { VN: 'Vietnam', CN: 'China', LA: 'Laos' };

export const withWeekday = (day: LocalDate): string => `${weekdays[weekdayOf(day) - 1]} ${day}`;

export const named = ({ vi, en }: HolidayName): string => `${vi} (${en})`;

export const versionLine = (country: string, version: number, publishedOn: LocalDate): string =>
  `the calendar of ${countries[country] ?? country}, version ${version} of ${publishedOn}`;
