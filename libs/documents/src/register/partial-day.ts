import { folded, LocalDate, type PartialDate } from '@kyket/eventing';
import type { Cell } from '../table/table';

/** Why what stands in a cell is no day, not even in part. */
export type DayFault = 'not-a-day' | 'no-such-day' | 'two-digit-year' | 'bare-number';

export type DayRead =
  | { readonly is: 'read'; readonly date: PartialDate }
  | { readonly is: 'fault'; readonly fault: DayFault };

const read = (date: PartialDate): DayRead => ({ is: 'read', date });
const fault = (which: DayFault): DayRead => ({ is: 'fault', fault: which });

const padded = (part: number, width = 2) => String(part).padStart(width, '0');

/** Years in which an agreement can have been concluded that an office still keeps. */
const isYear = (year: number) => year >= 1900 && year <= 2199;

const dayOf = (year: number, month: number, day: number): DayRead => {
  const on = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
  return isYear(year) && LocalDate.safeParse(on).success
    ? read({ is: 'day', on })
    : fault('no-such-day');
};

/** A day of some year has to be one in a leap year at least. */
const withoutYear = (month: number, day: number): DayRead =>
  LocalDate.safeParse(`2000-${padded(month)}-${padded(day)}`).success
    ? read({ is: 'day-of-some-year', month, day })
    : fault('no-such-day');

const monthOf = (year: number, month: number): DayRead =>
  isYear(year) && month >= 1 && month <= 12
    ? read({ is: 'month', year, month })
    : fault('no-such-day');

const yearOf = (year: number): DayRead =>
  isYear(year) ? read({ is: 'year', year }) : fault('no-such-day');

type Form = readonly [RegExp, (parts: readonly number[]) => DayRead];

/** As people write days in Vietnam: the day first, then the month. */
const forms: readonly Form[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([y = 0, m = 0, d = 0]) => dayOf(y, m, d)],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([d = 0, m = 0, y = 0]) => dayOf(y, m, d)],
  [/^ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/, ([d = 0, m = 0, y = 0]) => dayOf(y, m, d)],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2}$/, () => fault('two-digit-year')],
  [/^(\d{1,2})[/.-](\d{4})$/, ([m = 0, y = 0]) => monthOf(y, m)],
  [/^(\d{4})-(\d{1,2})$/, ([y = 0, m = 0]) => monthOf(y, m)],
  [/^thang (\d{1,2})(?: nam |[/.-])(\d{4})$/, ([m = 0, y = 0]) => monthOf(y, m)],
  [/^(\d{1,2})[/.-](\d{1,2})$/, ([d = 0, m = 0]) => withoutYear(m, d)],
  [/^ngay (\d{1,2}) thang (\d{1,2})$/, ([d = 0, m = 0]) => withoutYear(m, d)],
  [/^(?:nam )?(\d{4})$/, ([y = 0]) => yearOf(y)],
];

const unknown = new Set(['', '?', 'khong ro', 'chua ro', 'unknown']);

/** A day as far as a cell tells it. Nothing is filled in: without a year it stays without a year. */
export const partialDayOf = (cell: Cell): DayRead => {
  if (cell instanceof Date)
    return dayOf(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  if (typeof cell === 'number')
    return Number.isInteger(cell) && isYear(cell) ? yearOf(cell) : fault('bare-number');

  const text = folded(cell).replace(/^(ngay )(?=\d{1,2}[/.-])/, '');
  if (unknown.has(text)) return read({ is: 'unknown' });
  for (const [form, make] of forms) {
    const parts = form.exec(text);
    if (parts) return make(parts.slice(1).map(Number));
  }
  return fault('not-a-day');
};
