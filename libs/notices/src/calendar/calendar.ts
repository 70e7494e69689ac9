import {
  addDays,
  type Id,
  type Instant,
  type Language,
  type LocalDate,
  type Zone,
} from '@kyket/eventing';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { inFour } from '../letters/words/rules';
import { wordsIn } from '../letters/words/words';
import { dayText, zoneText } from '../letters/zones';
import { calendarWords } from './words';

interface DayInCalendar {
  readonly id: Id;
  readonly on: LocalDate;
  /** Where the day begins and ends. */
  readonly zone: Zone;
  /** Rises with every change, so that calendars move what has moved. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly isOver: boolean;
  readonly link?: string | undefined;
}

export interface DeadlineInCalendar extends DayInCalendar {
  readonly is: 'deadline';
  readonly rule: string;
  readonly title: { readonly vi: string; readonly en: string };
}

export interface MeetingInCalendar extends DayInCalendar {
  readonly is: 'meeting';
  /** The zones of its venues: where people sit. */
  readonly zones: readonly Zone[];
  /** Days off in the countries of the sides: `VN`, and what the day is called there. */
  readonly daysOff: readonly { readonly country: string; readonly name: string }[];
}

export interface CalendarPage {
  readonly language: Language;
  readonly entries: readonly (DeadlineInCalendar | MeetingInCalendar)[];
}

/** A calendar as RFC 5545 has it. It says that something is due and where to look, and no more: its address may leak. */
export const calendarText = ({ language, entries }: CalendarPage): string => {
  const words = calendarWords[language];
  const calendar = ical({
    name: 'Kyket',
    prodId: { company: 'Kyket', product: 'Kyket', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
  });
  for (const entry of entries) {
    const { id, on, zone, sequence, changedAt, isOver, link } = entry;
    const summary =
      entry.is === 'meeting' ? words.meeting : inFour(entry.rule, 'title', entry.title)[language];
    const event = calendar.createEvent({
      id: `${id}@kyket`,
      sequence,
      stamp: new Date(changedAt),
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      allDay: true,
      summary,
      description: [whenOf(entry, language, dayText(on, zone, language)), words.open].join('\n'),
      status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (link !== undefined) event.url(link);
  }
  return calendar.toString();
};

const whenOf = (
  entry: CalendarPage['entries'][number],
  language: Language,
  day: string,
): string => {
  if (entry.is === 'deadline') return `${wordsIn[language].due}: ${day}`;
  const words = calendarWords[language];
  const elsewhere = entry.zones
    .filter((zone) => zone !== entry.zone)
    .map((zone) => zoneText(zone, entry.on, language));
  const off = entry.daysOff.map(({ country, name }) => `${words.dayOff} (${country}): ${name}`);
  return [[day, ...new Set(elsewhere)].join(' · '), ...off].join('\n');
};

/** An all-day entry has a day and no hour, whatever the zone of the machine that writes it. */
const midnight = (day: LocalDate): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};
