import type { LocalDate } from '@kyket/eventing';
import { addDays, weekdayOf } from '../days';
import type { Holiday } from '../names';

interface Rest {
  readonly on: LocalDate;
  readonly holiday: Holiday;
  readonly insteadOf?: LocalDate;
}

const isWeekend = (date: LocalDate): boolean => weekdayOf(date) > 5;

const firstFree = (from: LocalDate, taken: ReadonlySet<LocalDate>): LocalDate =>
  isWeekend(from) || taken.has(from) ? firstFree(addDays(from, 1), taken) : from;

/** A holiday that falls on a weekend is made up for on the next day that is free. */
export const withCompensation = (
  holidays: readonly (readonly [LocalDate, Holiday])[],
): readonly Rest[] => {
  const rests: readonly Rest[] = holidays.map(([on, holiday]) => ({ on, holiday }));

  return rests.reduce<readonly Rest[]>((all, { on, holiday }) => {
    if (!isWeekend(on)) return all;

    const taken = new Set(all.map((rest) => rest.on));
    return [...all, { on: firstFree(on, taken), holiday, insteadOf: on }];
  }, rests);
};
