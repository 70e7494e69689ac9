import type { PartialDate } from '@kyket/eventing';

/** Days and moments as offices write them: 19/12/2023, 14:30. Never a style of the browser's own. */

export const dayText = (day: string): string => {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
};

/** A day as it was typed: 19/12/2023, 19-12-2023 or 2023-12-19; nothing when it is no day of the calendar. */
export const dayFromText = (text: string): string | undefined => {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const iso = year === undefined ? text.trim() : [year, padded(month), padded(day)].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime());
  return isDay && date.toISOString().startsWith(iso) ? iso : undefined;
};

export const partialText = (
  date: PartialDate,
  words: { readonly unknown: string; readonly noYear: string },
): string => {
  switch (date.is) {
    case 'day':
      return dayText(date.on);
    case 'month':
      return `${padded(date.month)}/${date.year}`;
    case 'year':
      return String(date.year);
    case 'day-of-some-year':
      return `${padded(date.day)}/${padded(date.month)} (${words.noYear})`;
    case 'unknown':
      return words.unknown;
  }
};

/** A moment on the clocks of a place. */
export const momentText = (instant: string, zone = 'Asia/Ho_Chi_Minh'): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`;
};

export const clockText = (instant: Date): string =>
  [instant.getHours(), instant.getMinutes(), instant.getSeconds()].map(padded).join(':');

const padded = (value: number | string | undefined): string => String(value).padStart(2, '0');
