import { newsKinds } from '@kyket/application';
import { Id, Instant } from '@kyket/eventing';
import { EndpointUrl } from '@kyket/notices';
import { z } from 'zod';

export const WebhookAsked = z.strictObject({
  url: EndpointUrl.describe('Where events are posted: https.'),
  kinds: z
    .array(z.enum(newsKinds))
    .min(1)
    .max(100)
    .describe('What it is told of; `kyket.agreement.*` stands for all of a record.'),
  description: z.string().trim().max(200).default(''),
  organisation: Id.optional().describe(
    'Told is what this body may see; that of the caller when absent.',
  ),
});

const Position = z.string().max(200);

export const ReplayAsked = z.union([
  z.strictObject({ after: Position.describe('A position, as `position` tells it.') }),
  z.strictObject({ since: Instant.describe('What was recorded from this moment on.') }),
]);

export const DeliveriesAsked = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  is: z.enum(['delivered', 'failed']).optional(),
});
export type DeliveriesAsked = z.infer<typeof DeliveriesAsked>;
