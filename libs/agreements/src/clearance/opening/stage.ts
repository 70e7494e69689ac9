import { Id } from '@kyket/eventing';
import { z } from 'zod';
import { stated } from '../../vocabulary';

/** A step of a route as it is pinned in a clearance: everyone who is asked has been named. */
export const PinnedStage = z.object({
  id: z.string(),
  kind: z.enum(['consult', 'approve', 'decide']),
  asked: z.array(Id).min(1),
  quorum: z.int().min(1),
  after: z.array(z.string()),
  workingDays: stated(z.int().min(1)),
});

/** A procedure in one of its versions, which is never edited. */
export const PinnedProcedure = z.object({ id: Id, version: z.int().min(1) });
