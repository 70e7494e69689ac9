import { z } from 'zod';

/** Ways to tell a person. Each may fail alone. */
export const Channel = z.enum(['in-app', 'mail', 'webhook']);
export type Channel = z.infer<typeof Channel>;
