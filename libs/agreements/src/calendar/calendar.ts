import {
  correctionEvents,
  dayOfFact,
  partsOf,
  type Aggregate,
  type EventsOf,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import type { CalendarContent } from './content';
import { CalendarPublished } from './events';

/** The working days of a country, version by version; its stream bears the country's code. */
export type Calendar =
  | { readonly is: 'none' }
  | { readonly is: 'published'; readonly versions: readonly CalendarVersion[] };

export interface CalendarVersion extends CalendarContent {
  readonly country: string;
  readonly version: number;
  readonly publishedOn: LocalDate;
}

export const calendarEvents = [CalendarPublished, ...correctionEvents] as const;
export type CalendarEvent = EventsOf<typeof calendarEvents>;

const evolve = (state: Calendar, event: Recorded<CalendarEvent>): Calendar => {
  switch (event.type) {
    case 'CalendarPublished': {
      const { version, content } = event.data;
      const { id: country } = partsOf(event.stream);
      const published = { ...content, country, version, publishedOn: dayOfFact(event) };
      return { is: 'published', versions: [...calendarVersions(state), published] };
    }
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

const calendarVersions = (state: Calendar): readonly CalendarVersion[] =>
  state.is === 'none' ? [] : state.versions;

export const calendar: Aggregate<Calendar, CalendarEvent> = {
  name: 'calendar',
  initial: { is: 'none' },
  evolve,
  events: calendarEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};

/** The version people could know at the end of that day; before the first one, the first. */
export const calendarOn = (state: Calendar, day: LocalDate): CalendarVersion | undefined => {
  const versions = [...calendarVersions(state)].sort((a, b) => a.version - b.version);
  return versions.filter(({ publishedOn }) => publishedOn <= day).at(-1) ?? versions[0];
};
