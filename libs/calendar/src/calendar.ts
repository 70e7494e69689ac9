import { z } from 'zod';
import { LocalDate } from '@kyket/eventing';

/** The countries whose holidays this library knows. */
export const Country = z.enum(['VN', 'CN', 'LA']);
export type Country = z.infer<typeof Country>;

export const HolidayName = z.object({ vi: z.string().min(1), en: z.string().min(1) });
export type HolidayName = z.infer<typeof HolidayName>;

const entry = {
  on: LocalDate,
  name: HolidayName,
  source: z.string().min(1).describe('The act or notice that sets this day.'),
  certainty: z
    .enum(['official', 'unverified', 'provisional'])
    .default('official')
    .describe(
      'Unverified: told by a source nobody has checked. Provisional: computed, not announced.',
    ),
  insteadOf: LocalDate.optional().describe('The day this one makes up for, or is exchanged with.'),
};

export const DayOff = z.object({
  ...entry,
  kind: z.enum(['public-holiday', 'compensation', 'swap']),
});
export type DayOff = z.infer<typeof DayOff>;

/** A day of the weekend on which offices work, to make up for a day off elsewhere. */
export const Workday = z.object(entry);
export type Workday = z.infer<typeof Workday>;

/**
 * The working days of one country, as known when this version was published. A version is never
 * edited. Days outside `covers` are worked out from the law and count as provisional.
 */
export const Calendar = z.object({
  country: z.string().regex(/^[A-Z]{2}$/),
  version: z.int().min(1),
  publishedOn: LocalDate.describe('From this day on the version was known.'),
  source: z.string().optional().describe('The notice that made this version.'),
  covers: z.object({ from: LocalDate, to: LocalDate }),
  weekend: z
    .array(z.int().min(1).max(7))
    .max(6)
    .describe('ISO weekdays: 6 is Saturday, 7 is Sunday.'),
  daysOff: z.array(DayOff),
  workdays: z.array(Workday),
});
export type Calendar = z.infer<typeof Calendar>;

/** What a calendar says, without which version says it: what is published as the next. */
export const contentOf = ({
  covers,
  weekend,
  daysOff,
  workdays,
}: Calendar): Pick<Calendar, 'covers' | 'weekend' | 'daysOff' | 'workdays'> => ({
  covers,
  weekend,
  daysOff,
  workdays,
});
