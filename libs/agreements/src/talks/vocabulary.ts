import { Id, LocalDate, Zone } from '@kyket/eventing';
import { z } from 'zod';

export const Cadence = z.enum(['once-per-calendar-year', 'occasional']);
export type Cadence = z.infer<typeof Cadence>;

/** Who was there, each with the title of that day; or nobody has told. */
export const Delegation = z.union([
  z.literal('not-reported'),
  z.array(z.object({ person: Id, title: z.string().trim().min(1).max(300) })).min(1),
]);
export type Delegation = z.infer<typeof Delegation>;

/** A place that takes part (điểm cầu). */
export const Venue = z.object({
  id: Id,
  name: z.string().trim().min(1).max(300),
  zone: Zone,
});
export type Venue = z.infer<typeof Venue> & { readonly delegation: Delegation };

export const Venues = z
  .array(Venue)
  .max(50)
  .refine((venues) => new Set(venues.map(({ id }) => id)).size === venues.length, {
    error: 'Each venue once.',
  });

export const PlannedDay = z.union([LocalDate, z.literal('unfixed')]);
export type PlannedDay = z.infer<typeof PlannedDay>;

/** A meeting put off: to a day, or until a day on which it is looked at again. */
export const PutOff = z.union([LocalDate, z.object({ reviewOn: LocalDate })]);
export type PutOff = z.infer<typeof PutOff>;

/** What was said is one of these; only a proposal can be answered, and a statistic fulfils no commitment. */
export const StatementKind = z.enum(['proposal', 'pledge', 'report', 'statistic']);
export type StatementKind = z.infer<typeof StatementKind>;

export const Preparation = z.enum(['invitation', 'agenda', 'venue-test']);
export type Preparation = z.infer<typeof Preparation>;
