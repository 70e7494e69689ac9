import { DayOff, Workday } from '@kyket/calendar';
import type { LocalDate } from '@kyket/eventing';

/** What is wrong with a line or an event of a file, in a word that a screen can translate. */
export type Fault =
  | 'not-a-calendar'
  | 'not-a-date'
  | 'unknown-kind'
  | 'no-name'
  | 'with-a-time'
  | 'repeats'
  | 'too-long'
  | 'told-twice';

/** What a file tells of days off. A person looks at it, and at its faults, before anything is published. */
export interface HolidaysRead {
  readonly daysOff: readonly DayOff[];
  readonly workdays: readonly Workday[];
  readonly faults: readonly { readonly at: string; readonly fault: Fault }[];
}

/** One day as a file tells it; `at` says where in the file. */
export interface Line {
  readonly at: string;
  readonly on: LocalDate;
  readonly kind: DayOff['kind'] | 'workday';
  readonly name: { readonly vi: string; readonly en: string };
  readonly source: string;
  readonly insteadOf?: LocalDate;
}

export type LineOrFault = Line | { readonly at: string; readonly fault: Fault };

const entryOf = ({ on, name, source, insteadOf }: Line): Workday =>
  Workday.parse({ on, name, source, ...(insteadOf && { insteadOf }) });

/** Puts lines in order. A day told twice is a fault: nobody can know which of the two was meant. */
export const gather = (lines: readonly LineOrFault[]): HolidaysRead => {
  const faults = lines.flatMap((line) => ('fault' in line ? [line] : []));
  const told = lines.flatMap((line) => ('fault' in line ? [] : [line]));
  const firsts = new Map([...told].reverse().map((line) => [line.on, line]));
  const again = told.filter((line) => firsts.get(line.on) !== line);
  const days = [...firsts.values()].sort((a, b) => (a.on < b.on ? -1 : 1));

  return {
    daysOff: days.flatMap((line) =>
      line.kind === 'workday' ? [] : [DayOff.parse({ ...entryOf(line), kind: line.kind })],
    ),
    workdays: days.flatMap((line) => (line.kind === 'workday' ? [entryOf(line)] : [])),
    faults: [...faults, ...again.map(({ at }) => ({ at, fault: 'told-twice' as const }))],
  };
};
