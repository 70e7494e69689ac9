import { Id, Language, LocalDate, type Answered } from '@kyket/eventing';
import { z } from 'zod';

/** The kinds of instrument (Law 70/2020, art. 6; `programme` and `treaty` are registered, never negotiated). */
export const Kind = z.enum([
  'mou',
  'minutes',
  'letter-of-intent',
  'coordination-regulation',
  'talks-mechanism',
  'annual-plan',
  'addendum',
  'framework',
  'programme',
  'treaty',
  'other',
]);
export type Kind = z.infer<typeof Kind>;

/** How one agreement stands to another. A graph, not a tree: periods need not nest. */
export const LinkKind = z.enum([
  'under',
  'amends',
  'renews',
  'replaces',
  'signed-at',
  'duplicate-of',
]);
export type LinkKind = z.infer<typeof LinkKind>;

export const Mode = z.enum(['in-person', 'online', 'hybrid']);
export type Mode = z.infer<typeof Mode>;

/** A name in the languages it is known in; at least one. */
export const Names = z
  .partialRecord(Language, z.string().trim().min(1).max(500))
  .refine((names) => Object.keys(names).length > 0, { error: 'A name in at least one language.' });
export type Names = z.infer<typeof Names>;

/** A value the source states, or that we inferred from it; or it is silent. */
export const stated = <S extends z.ZodType>(value: S) =>
  z.union([z.object({ value, certainty: z.enum(['stated', 'inferred']) }), z.literal('unknown')]);
export type Stated<T> =
  { readonly value: T; readonly certainty: 'stated' | 'inferred' } | 'unknown';

/** The period an instrument names in its title. A label: it brings nothing into force and ends nothing. */
export const Period = z.object({
  label: z.string().max(200).optional(),
  years: z.object({ from: z.int(), to: z.int() }).optional(),
  outlookYear: z.int().optional(),
});
export type Period = z.infer<typeof Period>;

export const Year = z.int().min(1900).max(2200);
export type Year = z.infer<typeof Year>;

export const Reason = z.string().trim().min(1).max(2000);

/** An answer from another stream, kept in the fact it allowed; only the own side may see it. */
export const answer = <S extends z.ZodType>(said: S) =>
  z.object({ stream: z.string(), revision: z.int().min(-1), said });
export type Answer<T> = Answered<T>;

export { Id, LocalDate };
