import { z } from 'zod';

/** Ways to tell a person. Each may fail alone. */
export const Channel = z.enum(['in-app', 'mail', 'webhook']);
export type Channel = z.infer<typeof Channel>;

/** The reason for a reminder vanished before it could be sent. */
export const vanished = 'no-longer-due';

/** Everyone's letter came back, and there is nobody to tell in their place. */
export const nobodyLeft = 'nobody-left';

/** Whether trying again is of no use: the address is refused, wrong or missing, so someone else has to be told. */
export const isFinal = (reason: string): boolean =>
  /^(?:smtp-5\d\d$|bounced|no-address$)/.test(reason);
