import type { DayCount, LocalDate } from '@kyket/eventing';

/** A day count that nobody has found in a text: it is ours until someone does. */
export const unverified = (value: number, vi: string, en: string): DayCount => ({
  value,
  certainty: 'unverified',
  title: { vi, en },
});

/** A day that comes back every year, as a month and a day of it. */
export const yearlyDay = (month: number, day: number) => ({
  month: unverified(month, 'Tháng đến hạn', 'Month it is due'),
  day: unverified(day, 'Ngày đến hạn', 'Day of the month it is due'),
});

type Set = Readonly<Record<string, number>> | undefined;

/** That day of a year, as it is set; a day that the month does not have is its last. */
export const yearlyDayOf = (
  year: number,
  counts: ReturnType<typeof yearlyDay>,
  set: Set,
): LocalDate => {
  const month = Math.min(12, countIn('month', counts, set));
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Math.min(last, countIn('day', counts, set));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** A count as it is set, else as the rule has it. */
export const countIn = <Name extends string>(
  name: Name,
  counts: Readonly<Record<Name, DayCount>>,
  set: Set,
): number => set?.[name] ?? counts[name].value;
