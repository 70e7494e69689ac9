import type { Event, LocalDate, Occurrence } from '@kyket/eventing';

/** A version tells the first day it is in use; where that is the day of the act, it is not told twice. */
export const effectiveOn = (from: LocalDate, { date }: Occurrence): Pick<Event, 'effectiveFrom'> =>
  date.is === 'day' && date.on === from ? {} : { effectiveFrom: from };

/** The first entry that is named more than once. */
export const repeated = (entries: readonly string[]): string | undefined =>
  entries.find((entry, index) => entries.indexOf(entry) !== index);
