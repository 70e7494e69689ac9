import { Kind, Names, Period } from '@kyket/agreements';
import { LocalDate, PartialDate } from '@kyket/eventing';
import { z } from 'zod';

const Name = z.string().trim().min(1).max(500);
const Months = z.int().min(1).max(1200);

/** What a register tells of one agreement: bodies by their names, days as far as they are known. */
export const LegacyEntry = z.strictObject({
  line: z.int().min(1),
  register: z.string().trim().min(1).max(100),
  kind: Kind,
  titles: Names,
  number: Name.optional(),
  place: Name.optional(),
  period: Period,
  ours: z.array(Name).max(50),
  theirs: z.array(Name).max(50),
  unsigned: z.array(Name).max(100),
  signedOn: PartialDate,
  ourDay: PartialDate.optional(),
  theirDay: PartialDate.optional(),
  entry: z.union([z.literal('on-signature'), LocalDate]).optional(),
  end: z.union([LocalDate, z.strictObject({ months: Months }), z.literal('open-ended')]).optional(),
  noticeMonths: z.int().min(0).max(120).optional(),
  tacitMonths: Months.optional(),
  links: z
    .array(z.strictObject({ kind: z.enum(['under', 'amends', 'renews', 'replaces']), to: Name }))
    .max(50),
  certainty: z.enum(['stated', 'inferred']),
  source: Name.optional(),
  excerpt: z.string().max(2000).optional(),
});
export type LegacyEntry = z.infer<typeof LegacyEntry>;

/** A part of an entry, so that a fault can be shown where it stands. */
export type EntryPart = keyof LegacyEntry;
