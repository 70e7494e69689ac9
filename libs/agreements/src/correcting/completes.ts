import { PartialDate } from '@kyket/eventing';

/** Whether a value only fills in what was not known: 14/10 of some year becomes 14/10/2020, never 15/10. */
export const completes = (known: unknown, value: unknown): boolean => {
  if (known === undefined || known === 'unknown') return true;

  const before = dateIn(known);
  const after = dateIn(value);
  return before !== undefined && after !== undefined && dateCompletes(before, after);
};

const dateIn = (value: unknown): PartialDate | undefined =>
  typeof value === 'object' && value !== null && 'date' in value
    ? PartialDate.safeParse(value.date).data
    : PartialDate.safeParse(value).data;

const dateCompletes = (before: PartialDate, after: PartialDate): boolean => {
  const day = after.is === 'day' ? after.on : undefined;
  switch (before.is) {
    case 'day':
      return false;
    case 'unknown':
      return after.is !== 'unknown';
    case 'day-of-some-year':
      return day?.slice(5) === `${twoDigits(before.month)}-${twoDigits(before.day)}`;
    case 'month':
      return day?.slice(0, 7) === `${before.year}-${twoDigits(before.month)}`;
    case 'year':
      return (
        day?.slice(0, 4) === String(before.year) ||
        (after.is === 'month' && after.year === before.year)
      );
  }
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');
