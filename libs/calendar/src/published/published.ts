import type { Calendar, Country } from '../calendar';
import { chinaVersions } from './china';
import { laosVersions } from './laos';
import { vietnamVersions } from './vietnam';

/** What governments announced, one version after the other: the calendars the product starts with. */
export const publishedCalendars: Record<Country, readonly [Calendar, ...Calendar[]]> = {
  VN: vietnamVersions,
  CN: chinaVersions,
  LA: laosVersions,
};
