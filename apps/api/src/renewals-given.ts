import { decideRenewal } from '@kyket/agreements';
import { bodyOf } from '@kyket/application';
import { Id } from '@kyket/eventing';
import { z } from 'zod';

/** One decision on renewal, and the agreements that it is taken about. */
export const RenewalsGiven = bodyOf(decideRenewal).extend({
  agreements: z.array(Id).min(1).max(200).describe('The agreements that this is decided about.'),
});
