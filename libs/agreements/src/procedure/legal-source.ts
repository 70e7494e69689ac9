import { z } from 'zod';

/** A text of the staff's two languages. */
export const InBoth = z.strictObject({
  vi: z.string().trim().min(1).max(2000),
  en: z.string().trim().min(1).max(2000),
});
export type InBoth = z.infer<typeof InBoth>;

/** Where a rule comes from. What nobody has read in the law itself says so, on every screen that shows it. */
export const LegalSource = z.strictObject({
  instrument: InBoth,
  article: z.string().max(200).optional(),
  certainty: z.enum(['verified', 'unverified']),
  note: InBoth.optional(),
});
export type LegalSource = z.infer<typeof LegalSource>;

/** A number that a law or a house sets, with what is known of it. */
export const setting = <S extends z.ZodType>(value: S) =>
  z.union([
    z.strictObject({ value, certainty: z.enum(['stated', 'inferred']) }),
    z.literal('unknown'),
  ]);
