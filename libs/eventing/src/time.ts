import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A moment, in UTC: `2023-12-19T08:30:00.000Z`. */
export const Instant = z.iso.datetime().meta({ id: 'Instant', description: 'A moment in UTC.' });
export type Instant = z.infer<typeof Instant>;

/** A day on the calendar of a place: `2023-12-19`. Which place, its zone says. */
export const LocalDate = z.iso
  .date()
  .meta({ id: 'LocalDate', description: 'A day, local to a place.' });
export type LocalDate = z.infer<typeof LocalDate>;

/** An IANA time zone. Legal days begin and end where an act is done, so every day has one. */
export const Zone = z
  .string()
  .max(64)
  .refine(isZone, { error: 'Not an IANA time zone.' })
  .meta({ id: 'Zone', description: 'An IANA time zone, such as Asia/Ho_Chi_Minh.' });
export type Zone = z.infer<typeof Zone>;

/** What a source says of a day, never filled in: an article may give the day and not the year. */
export const PartialDate = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('day'), on: LocalDate }),
    z.strictObject({ is: z.literal('month'), year: z.int(), month: z.int().min(1).max(12) }),
    z.strictObject({ is: z.literal('year'), year: z.int() }),
    z.strictObject({
      is: z.literal('day-of-some-year'),
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
    }),
    z.strictObject({ is: z.literal('unknown') }),
  ])
  .meta({ id: 'PartialDate', description: 'A day as far as it is known.' });
export type PartialDate = z.infer<typeof PartialDate>;

/** A day as far as it is known, and where it was that day. */
export const Occurrence = z.object({ date: PartialDate, zone: Zone });
export type Occurrence = z.infer<typeof Occurrence>;

/** The earliest and the latest day that a partial date can mean; without a year the earliest is open. */
export interface Span {
  readonly earliest: LocalDate | undefined;
  readonly latest: LocalDate;
}

export const onDay = (on: LocalDate): PartialDate => ({ is: 'day', on });

const remembered = 10_000;

/** Worked out once for the same words: the sweep asks every minute of the same few mornings. */
const remembering = <Words extends readonly string[]>(work: (...words: Words) => string) => {
  const known = new Map<string, string>();
  return (...words: Words): string => {
    const key = words.join(' ');
    const found = known.get(key) ?? work(...words);
    if (known.size >= remembered) known.clear();
    known.set(key, found);
    return found;
  };
};

/** The day it is at `instant` in `zone`. */
export const dayOf: (instant: Instant, zone: Zone) => LocalDate = remembering((instant, zone) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString(),
);

/** The first moment of a day in `zone`. */
export const startOf = (day: LocalDate, zone: Zone): Instant => instantAt(day, '00:00', zone);

/** 24:00 of a day in `zone`: the moment at which a term in days ends. */
export const endOf = (day: LocalDate, zone: Zone): Instant => startOf(addDays(day, 1), zone);

/** The moment at which clocks in `zone` show `time` (`08:00`) on `day`. */
export const instantAt: (day: LocalDate, time: string, zone: Zone) => Instant = remembering(
  (day, time, zone) =>
    instantOf(
      Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant(),
    ),
);

const aDay = 86_400_000;

export const addDays = (day: LocalDate, days: number): LocalDate =>
  new Date(startInUtc(day) + days * aDay).toISOString().slice(0, 10);

const startInUtc = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`);

/** The same-numbered day so many months on, or the last of that month (Civil Code 2015, art. 147–148). */
export const addMonths = (day: LocalDate, months: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** How many days lie between two days; negative when `to` is before `from`. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  (startInUtc(to) - startInUtc(from)) / aDay;

export const yearOf = (day: LocalDate): number => Temporal.PlainDate.from(day).year;

/** The first day that a date can mean; `undefined` where it is open. */
export const earliestOf = (date: PartialDate): LocalDate | undefined => {
  switch (date.is) {
    case 'day':
      return date.on;
    case 'month':
      return `${padded(date.year, 4)}-${padded(date.month, 2)}-01`;
    case 'year':
      return `${padded(date.year, 4)}-01-01`;
    case 'day-of-some-year':
    case 'unknown':
      return undefined;
  }
};

/** The days that a partial date may mean, none of them later than the day it was `recordedOn`. */
export const spanOf = (date: PartialDate, recordedOn: LocalDate): Span => {
  if (date.is === 'day') return { earliest: date.on, latest: date.on };

  const { earliest, latest = recordedOn } = wholeSpanOf(date, recordedOn);
  return { earliest, latest: latest > recordedOn ? recordedOn : latest };
};

interface Bounds {
  readonly earliest?: LocalDate;
  readonly latest?: LocalDate | undefined;
}

const wholeSpanOf = (date: Exclude<PartialDate, { is: 'day' }>, recordedOn: LocalDate): Bounds => {
  switch (date.is) {
    case 'month': {
      const first = Temporal.PlainDate.from({ year: date.year, month: date.month, day: 1 });
      return {
        earliest: first.toString(),
        latest: first.add({ months: 1 }).subtract({ days: 1 }).toString(),
      };
    }
    case 'year':
      return { earliest: `${padded(date.year, 4)}-01-01`, latest: `${padded(date.year, 4)}-12-31` };
    case 'day-of-some-year':
      return { latest: lastSuchDay(date.month, date.day, recordedOn) };
    case 'unknown':
      return {};
  }
};

/** The last 14/10 (say) on or before a day. 29/02 needs a leap year, so up to eight years are looked through. */
const lastSuchDay = (month: number, day: number, upTo: LocalDate): LocalDate | undefined => {
  const last = yearOf(upTo);
  for (let year = last; year > last - 9; year -= 1) {
    const candidate = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
    if (LocalDate.safeParse(candidate).success && candidate <= upTo) return candidate;
  }
  return undefined;
};

const padded = (value: number, width: number) => String(value).padStart(width, '0');

const instantOf = (instant: Temporal.Instant): Instant =>
  instant.toString({ smallestUnit: 'millisecond' });

function isZone(name: string): boolean {
  try {
    return (
      Temporal.Now !== undefined &&
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== ''
    );
  } catch {
    return false;
  }
}
