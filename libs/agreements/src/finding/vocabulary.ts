import { z } from 'zod';

/** What was found not to be so: each is also the code of the refusal that would have met it. */
export const Fault = z.enum([
  'party-succeeded',
  'office-may-not-sign',
  'signer-not-in-office',
  'not-cleared',
  'clearance-stale',
  'condition-open',
  'item-still-escalated',
  'links-would-make-a-circle',
]);
export type Fault = z.infer<typeof Fault>;

/** What kind of act rests on it. */
export const ActFound = z.enum(['signature', 'link']);
export type ActFound = z.infer<typeof ActFound>;
