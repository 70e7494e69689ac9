import { Id } from '@kyket/eventing';
import { z } from 'zod';
import { Kind } from '../vocabulary';
import { InBoth, LegalSource, setting } from '../procedure/legal-source';
import { Country } from '../party/level';

/** The part a body plays in a clearance. Which party plays it is said when the clearance is opened. */
export const BodyRole = z.enum([
  'own-party',
  'deciding-authority',
  'foreign-affairs-focal-point',
  'ministry-of-foreign-affairs',
  'related-bodies',
  'ministry-of-national-defence',
  'ministry-of-public-security',
  'ministry-in-charge-of-investment',
  'provincial-police',
  'provincial-military-command',
  'border-guard',
]);
export type BodyRole = z.infer<typeof BodyRole>;

/** Who is asked: a party by its id, or whoever plays a part. A part that need not be filled falls away when nobody plays it. */
export const Asked = z.union([
  z.strictObject({ party: Id }),
  z.strictObject({ role: BodyRole, mayBeNobody: z.literal(true).optional() }),
]);
export type Asked = z.infer<typeof Asked>;

/** What a text touches that brings others into its route. */
export const Matter = z.enum([
  'defence',
  'security',
  'investment',
  'complex-or-sensitive',
  'border',
  'money',
  'risk',
]);
export type Matter = z.infer<typeof Matter>;

/** When a stage is part of the route: each list that is given must be met by one of its own. */
export const StageCondition = z.strictObject({
  countries: z.array(Country).min(1).optional(),
  kinds: z.array(Kind).min(1).optional(),
  touches: z.array(Matter).min(1).optional(),
});
export type StageCondition = z.infer<typeof StageCondition>;

export const StageTemplate = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  title: InBoth,
  kind: z.enum(['consult', 'approve', 'decide']),
  asked: z.array(Asked).min(1),
  /** How many must be heard, or must agree; all of them unless a number is given. */
  quorum: z.union([z.literal('all'), z.int().min(1)]),
  after: z.array(z.string()),
  workingDays: setting(z.int().min(1)),
  when: StageCondition.optional(),
  source: LegalSource.optional(),
});
export type StageTemplate = z.infer<typeof StageTemplate>;

export const RouteContent = z.strictObject({
  title: InBoth,
  stages: z.array(StageTemplate).max(30),
  source: z.array(LegalSource).min(1),
});
export type RouteContent = z.infer<typeof RouteContent>;
