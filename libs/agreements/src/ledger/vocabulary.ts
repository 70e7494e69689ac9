import { Hash, Id, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { stated } from '../vocabulary';

const Count = z.int().min(0).max(1_000_000);

/** How a line's number is meant. Ranges hold for each beneficiary and year; they are never added to the others. */
export const Basis = z.discriminatedUnion('is', [
  z.object({ is: z.literal('per-year'), count: Count }),
  z.object({ is: z.literal('per-cohort'), count: Count, cohorts: z.int().min(1).max(100) }),
  z
    .object({ is: z.literal('range'), min: Count, max: Count })
    .refine(({ min, max }) => min <= max, { error: 'The least is not above the most.' }),
  z.object({ is: z.literal('total'), count: Count }),
  z.object({ is: z.literal('qualitative') }),
]);
export type Basis = z.infer<typeof Basis>;

export const Unit = z.enum(['student', 'official', 'scholarship']);
export type Unit = z.infer<typeof Unit>;

/** How firm a number is: agreed, planned (“dự kiến”), or only reported as practice. */
export const Firmness = z.enum(['agreed', 'planned', 'reported']);
export type Firmness = z.infer<typeof Firmness>;

/** Where a line comes from: an article of the text with this hash, or what was said at talks. */
export const Source = z.union([
  z.object({ article: Id, hash: Hash }),
  z.object({ talks: Id, statement: Id }),
]);
export type Source = z.infer<typeof Source>;

/** The years a line counts for. An article may leave out either. */
export const Coverage = z
  .object({ from: stated(z.int()), to: stated(z.int()) })
  .refine(({ from, to }) => from === 'unknown' || to === 'unknown' || from.value <= to.value, {
    error: 'The last year is not before the first.',
  });
export type Coverage = z.infer<typeof Coverage>;

/** What a figure counts: who came in, who was sent, who is there on a day, who has graduated. */
export const ReportKind = z.enum(['intake', 'sent', 'stock', 'graduated']);
export type ReportKind = z.infer<typeof ReportKind>;

export const Cohort = z.object({
  n: z.int().min(1),
  startsOn: LocalDate,
  endsOn: LocalDate.optional(),
});
export type Cohort = z.infer<typeof Cohort>;

/** Figures by line. */
export const Counts = z.record(Id, Count);
export type Counts = Readonly<Record<Id, number>>;

/** A figure that the source gives for several lines together. */
export const Unmapped = z.object({
  count: Count,
  over: z.array(Id).min(2),
});
export type Unmapped = z.infer<typeof Unmapped>;
