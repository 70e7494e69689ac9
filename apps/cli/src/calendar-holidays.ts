import {
  holidaysOf,
  knownAt,
  type Calendar,
  type Country,
  type DayOff,
  type Holidays,
  type Workday,
} from '@kyket/calendar';
import type { LocalDate } from '@kyket/eventing';
import { named, versionLine, withWeekday } from './calendar-words';

export interface HolidaysOptions {
  readonly year: number;
  readonly country: Country;
  readonly knownAt?: LocalDate;
  readonly json?: true;
}

export interface HolidaysAnswer extends Holidays {
  readonly country: Country;
  readonly year: number;
  readonly version: number;
  readonly publishedOn: LocalDate;
}

export const answerHolidays = (
  { country, year, knownAt: day }: HolidaysOptions,
  versions: readonly [Calendar, ...Calendar[]],
): HolidaysAnswer => {
  const calendar = day ? knownAt(versions, day) : (versions.at(-1) ?? versions[0]);
  const { version, publishedOn } = calendar;
  return { country, year, version, publishedOn, ...holidaysOf(calendar, year) };
};

const kinds: Record<DayOff['kind'], { alone: string; paired: string }> = {
  'public-holiday': { alone: 'off', paired: 'off for' },
  compensation: { alone: 'off, in lieu', paired: 'off, in lieu of' },
  swap: { alone: 'off, exchanged', paired: 'off, exchanged for' },
};

const worked = { alone: 'worked', paired: 'worked for' };

const tellEntry = (
  kind: { alone: string; paired: string },
  { on, name, source, certainty, insteadOf }: Workday,
): string => {
  const told = insteadOf ? `${kind.paired} ${withWeekday(insteadOf)}` : kind.alone;
  const doubt = certainty === 'official' ? '' : ` [${certainty}]`;
  return `  ${withWeekday(on)}  ${told.padEnd(34)}${named(name)}${doubt} – ${source}`;
};

export const tellHolidays = (answer: HolidaysAnswer): string => {
  const { country, year, version, publishedOn, daysOff, workdays, provisional } = answer;
  const entries = [
    ...daysOff.map((day) => ({ on: day.on, line: tellEntry(kinds[day.kind], day) })),
    ...workdays.map((day) => ({ on: day.on, line: tellEntry(worked, day) })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));

  return [
    `${year}, by ${versionLine(country, version, publishedOn)}`,
    ...(provisional ? ['Not announced yet: worked out from the law, and provisional.'] : []),
    '',
    ...entries.map(({ line }) => line),
  ].join('\n');
};
