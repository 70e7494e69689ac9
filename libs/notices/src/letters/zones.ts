import type { Language, LocalDate, Zone } from '@kyket/eventing';
import { wordsIn } from './words/words';

/** A day is of a place: `03/01/2024, giờ Việt Nam (UTC+7)`. */
export const dayText = (day: LocalDate, zone: Zone, language: Language): string =>
  `${wordsIn[language].day(day)}, ${zoneText(zone, day, language)}`;

/** What clocks of a zone are called, and how far they are from UTC on that day: `giờ Việt Nam (UTC+7)`. */
export const zoneText = (zone: Zone, day: LocalDate, language: Language): string =>
  `${wordsIn[language].zones[zone] ?? zone} (${offsetOf(zone, day)})`;

const offsetOf = (zone: Zone, day: LocalDate): string => {
  const noon = new Date(`${day}T12:00:00.000Z`);
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' });
  const name = parts.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value;
  return (name ?? 'UTC').replace('GMT', 'UTC');
};
