import { z } from 'zod';

/** How a list is asked for, page by page; and which facts it must have seen. */
export const Paging = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(1000).optional(),
  minPosition: z.string().max(200).optional(),
});
