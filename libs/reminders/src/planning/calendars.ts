import { calendar, calendarOn } from '@kyket/agreements';
import type { Records } from '@kyket/application';
import { knownAt, publishedCalendars, type Calendar, type Country } from '@kyket/calendar';
import type { LocalDate } from '@kyket/eventing';

/** The working days of every country, as known on a day. */
export type CalendarOf = (country: string) => Calendar;

/** The calendars in force: what an administrator published, else what the product came with. */
export class Calendars {
  constructor(private readonly records: Records) {}

  async knownOn(day: LocalDate): Promise<CalendarOf> {
    const known = new Map<string, Calendar>();
    for (const country of shipped) {
      const { state } = await this.records.look(calendar, country);
      const published = calendarOn(state, day);
      known.set(
        country,
        published ? { ...published, country } : knownAt(publishedCalendars[country], day),
      );
    }
    return (country) => known.get(country) ?? weekendsOnly;
  }
}

const shipped = Object.keys(publishedCalendars) as readonly Country[];

/** For a country whose days off nobody has told us. Nothing is foreseen for it, so its name does not matter. */
const weekendsOnly: Calendar = {
  country: 'VN',
  version: 0,
  publishedOn: '1900-01-01',
  covers: { from: '1900-01-01', to: '9999-12-31' },
  weekend: [6, 7],
  daysOff: [],
  workdays: [],
};
