import { z } from 'zod';
import { Id } from './ids';
import { Hash } from './text';
import { Instant, LocalDate, Occurrence } from './time';

/** The invitation somebody without an account came by, among those of its agreement. */
export const CameBy = z.object({
  agreement: Id,
  invitation: Id,
  confirmedByCode: z.boolean().describe('They also knew the code that was told by telephone.'),
});
export type CameBy = z.infer<typeof CameBy>;

/** How we know that it was they: what a person showed last, or what they came by. */
export const Authentication = z.enum([
  'password',
  'passkey',
  'totp',
  'recovery-code',
  /** Of facts from before it was said which. */
  'second-factor',
  'link',
  'api-key',
  'system',
]);
export type Authentication = z.infer<typeof Authentication>;

/** Who acted, from which office, and how we know it was they. A person is an id: names live in the safe. */
export const Actor = z.object({
  personId: Id,
  office: Id.optional(),
  organisation: Id.optional(),
  onBehalfOf: Id.optional(),
  /** The emergency access under which they acted, where they would not have been let in otherwise. */
  emergency: Id.optional(),
  authentication: Authentication,
  link: CameBy.optional(),
});
export type Actor = z.infer<typeof Actor>;

/** What shows that a fact is so: a scan, a letter, a page. */
export const Evidence = z.object({
  source: z.string().min(1).max(500),
  excerpt: z.string().max(2000).optional(),
  certainty: z.enum(['stated', 'inferred']).optional(),
  retrievedOn: LocalDate.optional(),
  file: Hash.optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** What a person declared by an act, bound to what they had before them (21 CFR 11.50, 11.70). */
export const Attestation = z.object({
  means: z
    .object({
      vi: z.string(),
      en: z.string(),
      zh: z.string().optional(),
      lo: z.string().optional(),
    })
    .describe('The meaning of the act, in words.'),
  hash: Hash.optional().describe('The text it is about.'),
  revision: z.int().min(-1).describe('Of the record, as the person saw it.'),
  provenAt: Instant.describe('When the person last proved who they are, in real time.'),
});
export type Attestation = z.infer<typeof Attestation>;

/** What is recorded beside every fact. */
export const Metadata = z.object({
  schemaVersion: z.int().min(1),
  recordedAt: Instant.describe('From the one clock; never before the last one in its stream.'),
  occurredOn: Occurrence.describe('The day of the act, told nowhere else.'),
  effectiveFrom: LocalDate.optional().describe(
    'The day it tells of, if another than the day of the act.',
  ),
  actor: Actor,
  evidence: z.array(Evidence),
  attestation: Attestation.optional(),
  commandId: Id,
  /** Of the order as it was given: tells a repeated order from another one that reuses its key. */
  commandHash: Hash.optional(),
  correlationId: Id,
  causationId: Id,
});
export type Metadata = z.infer<typeof Metadata>;
