import { addDays, daysBetween, type LocalDate } from '@kyket/eventing';
import ical, { type VEvent } from 'node-ical';
import { gather, type HolidaysRead, type LineOrFault } from './holidays-read';

/** Longer than any holiday, short enough to tell that an end was mistyped. */
const longest = 31;

/** How feeds of Vietnam and China say that a day of the weekend is worked. */
const worked = /làm bù|đi làm|上班|补班|補班|make-?up|work ?day/i;

const padded = (part: number, width: number) => String(part).padStart(width, '0');

/** The parser puts a day without a time at midnight of this machine, so it is read back in local time. */
const dayOf = (date: Date): LocalDate =>
  `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1, 2)}-${padded(date.getDate(), 2)}`;

const textOf = (value: VEvent['summary'] | undefined): string =>
  (typeof value === 'string' ? value : (value?.val ?? '')).trim();

const linesOf = (event: VEvent, source: string): readonly LineOrFault[] => {
  const name = textOf(event.summary);
  const at = `${name} ${event.uid}`.trim();

  if (event.datetype !== 'date') return [{ at, fault: 'with-a-time' }];
  if (event.rrule) return [{ at, fault: 'repeats' }];
  if (name === '') return [{ at, fault: 'no-name' }];

  const first = dayOf(event.start);
  const length = Math.max(1, event.end ? daysBetween(first, dayOf(event.end)) : 1);
  if (length > longest) return [{ at, fault: 'too-long' }];

  return Array.from({ length }, (_, i) => ({
    at,
    on: addDays(first, i),
    kind: worked.test(name) ? ('workday' as const) : ('public-holiday' as const),
    name: { vi: name, en: name },
    source,
  }));
};

/** Reads whole-day events; one that lasts several days is as many days off. */
export const holidaysFromIcs = (text: string, source: string): HolidaysRead => {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, '')))
    return gather([{ at: 'line 1', fault: 'not-a-calendar' }]);

  const events = Object.values(ical.sync.parseICS(text)).flatMap((component) =>
    component?.type === 'VEVENT' ? [component] : [],
  );
  return gather(events.flatMap((event) => linesOf(event, source)));
};
