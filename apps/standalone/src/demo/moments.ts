import { dayOf, startOf, type Instant, type LocalDate } from '@kyket/eventing';

const house = 'Asia/Ho_Chi_Minh';

/** The moments after one and up to another at which the house looks at everything anew: the beginnings of months, and of the last day. */
export const momentsBetween = (after: Instant, until: Instant): readonly Instant[] => {
  const last = dayOf(until, house);
  const days: LocalDate[] = [];
  for (let day = nextMonth(dayOf(after, house)); day < last; day = nextMonth(day)) days.push(day);
  if (last > dayOf(after, house)) days.push(last);
  return days.map((day) => startOf(day, house));
};

/** The first day of the month after. */
const nextMonth = (day: LocalDate): LocalDate => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${next[0]}-${String(next[1]).padStart(2, '0')}-01`;
};
