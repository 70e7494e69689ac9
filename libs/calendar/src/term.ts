import { z } from 'zod';
import { LocalDate } from '@kyket/eventing';

/** How far a deadline lies from its base, or the day itself. A negative count looks the other way. */
export const TermOfDays = z.union([
  z.object({
    count: z.int(),
    unit: z.enum(['working-days', 'days', 'months', 'years']),
    way: z.enum(['after', 'before']),
  }),
  z.object({ fixed: LocalDate }),
]);
export type TermOfDays = z.infer<typeof TermOfDays>;
