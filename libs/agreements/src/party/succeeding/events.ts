import { defineEvent, Id } from '@kyket/eventing';
import { z } from 'zod';

export const SuccessionKind = z.enum(['merger', 'split', 'rename', 'transfer']);

/** One act touches several bodies: each predecessor's stream tells it, all with the act's id. It tells the day it takes effect. */
export const PartySucceeded = defineEvent('PartySucceeded', {
  data: z.object({
    act: Id,
    kind: SuccessionKind,
    successors: z.array(Id).min(1),
    matters: z.array(z.string()).optional(),
    legalBasis: z.string(),
  }),
  says: {
    vi: 'Được {successors} kế thừa ({kind}) theo {legalBasis}.',
    en: 'Succeeded by {successors} ({kind}) under {legalBasis}.',
  },
  corrigible: ['legalBasis'],
});
