import type { Calendar, Country } from '../calendar';
import { vietnamVersions } from './vietnam';

/** What governments announced, as versions one after the other: the calendars the product starts with. */
export const publishedCalendars: Partial<Record<Country, readonly [Calendar, ...Calendar[]]>> = {
  VN: vietnamVersions,
};
