import { z } from 'zod';

/** What was found. Where an order would have been refused, it bears the code of that refusal. */
export const Fault = z.enum([
  'party-succeeded',
  'office-may-not-sign',
  'signer-not-in-office',
  'not-cleared',
  'clearance-stale',
  'condition-open',
  'item-still-escalated',
  'links-would-make-a-circle',
  'renewed-without-review',
  'renewed-despite-objection',
]);
export type Fault = z.infer<typeof Fault>;

/** What kind of act rests on it. */
export const ActFound = z.enum(['signature', 'link', 'renewal', 'objection']);
export type ActFound = z.infer<typeof ActFound>;
