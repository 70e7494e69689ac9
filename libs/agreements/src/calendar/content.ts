import { LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { InBoth } from '../procedure/legal-source';

const entry = {
  on: LocalDate,
  name: InBoth,
  source: z.string().trim().min(1).max(1000),
  certainty: z.enum(['official', 'unverified', 'provisional']),
  insteadOf: LocalDate.optional(),
};

export const DayOffEntry = z.strictObject({
  ...entry,
  kind: z.enum(['public-holiday', 'compensation', 'swap']),
});
export const WorkdayEntry = z.strictObject(entry);

/** The working days of a country as one publication leaves them. */
export const CalendarContent = z.strictObject({
  covers: z.strictObject({ from: LocalDate, to: LocalDate }),
  weekend: z.array(z.int().min(1).max(7)).max(6),
  daysOff: z.array(DayOffEntry).max(2000),
  workdays: z.array(WorkdayEntry).max(2000),
});
export type CalendarContent = z.infer<typeof CalendarContent>;
