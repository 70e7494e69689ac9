import { Id, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Kind } from '../vocabulary';
import { Country, Level } from '../party/level';
import { InBoth, LegalSource, setting } from './legal-source';

/** To whom a procedure speaks. What it leaves out, it does not ask about. */
export const AppliesTo = z.strictObject({
  levels: z.array(Level).min(1),
  countries: z.array(Country).min(1),
  kinds: z.array(Kind).min(1).optional(),
  /** Whether another country takes part: a domestic regulation has no foreign party. */
  counterpart: z.enum(['foreign', 'domestic', 'any']),
  /** Parties, or the bodies they belong to. */
  territories: z.array(Id).min(1).optional(),
});
export type AppliesTo = z.infer<typeof AppliesTo>;

/** A paper of the dossier (hồ sơ). */
export const ChecklistItem = z.strictObject({
  item: z.string().regex(/^[a-z0-9-]+$/),
  title: InBoth,
  required: z.boolean(),
  certainty: z.enum(['verified', 'unverified']),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** Who is told once something has happened, and within what time. */
export const Addressee = z.strictObject({
  addressee: z.string().regex(/^[a-z0-9-]+$/),
  title: InBoth,
  days: setting(z.int().min(1)),
});
export type Addressee = z.infer<typeof Addressee>;

/** What a procedure says in one version; a version is never edited. */
export const ProcedureContent = z.strictObject({
  title: InBoth,
  appliesTo: AppliesTo,
  /** The last day it may be opened under. */
  until: LocalDate.optional(),
  practice: z.enum(['recorded', 'not-recorded']),
  /** Reasons one of which must be given to use it: a reduced procedure is an exception. */
  grounds: z.array(z.strictObject({ ground: z.string().regex(/^[a-z0-9-]+$/), title: InBoth })),
  /** The approval route; without one no clearance is needed. */
  route: Id.optional(),
  dossier: z.array(ChecklistItem),
  collation: z.boolean(),
  signingReport: z.array(Addressee),
  endingReport: z.array(Addressee),
  /** How long a signature without authority may still be confirmed. */
  confirmWithinDays: setting(z.int().min(1)),
  source: z.array(LegalSource).min(1),
});
export type ProcedureContent = z.infer<typeof ProcedureContent>;
