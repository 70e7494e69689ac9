import { commands } from '@kyket/agreements';
import { pathOf, type AnyCommand } from '@kyket/eventing';
import { z } from 'zod';
import { theDoor } from './door/openapi-of-the-door';
import { collectionOf, founding } from './collections';
import { askedBy } from './invitations/invite';
import { theInvitations } from './invitations/openapi-of-invitations';
import {
  actingAs,
  parameter,
  problemResponses,
  problemSchema,
  receiptSchema,
  type Json,
} from './openapi-parts';
import { readings } from './readings';
import { openApiOfWebhooks } from './webhooks/openapi-of-webhooks';

/** The contract of the web, worked out from the same definitions that serve it. OpenAPI 3.1. */
export const openApi = (version: string): Json => {
  const schemas: Record<string, Json> = { Problem: problemSchema, Receipt: receiptSchema };
  const paths: Record<string, Json> = {
    ...(refersToComponents(readings) as typeof readings),
    ...(refersToComponents(theDoor) as typeof theDoor),
    ...theInvitations,
    ...(refersToComponents(openApiOfWebhooks) as typeof openApiOfWebhooks),
  };

  for (const command of commands) {
    const collection = collectionOf(command.of.name);
    if (collection === undefined || !isForPeople(command)) continue;
    const path =
      founding[collection] === command.name
        ? `/v1/${collection}`
        : `/v1/${collection}/{id}/commands/${pathOf(command.name)}`;
    schemas[command.name] = hoisted(bodySchema(command), schemas);
    paths[path] = { ...paths[path], post: operation(command, path) };
  }

  return {
    openapi: '3.1.1',
    info: {
      title: 'Kyket',
      version,
      description:
        'Agreements between public offices, from first draft to renewal, every step kept as a fact.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { key: [] }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'kyket' },
        key: { type: 'http', scheme: 'bearer', description: 'An API key, kyk_…' },
      },
    },
  };
};

/** The clock and the process managers do not come through the web. */
const isForPeople = ({ may }: AnyCommand): boolean =>
  may.some((role) => role !== 'clock' && role !== 'process-manager');

const bodySchema = (command: AnyCommand): Json => {
  const body =
    founding[collectionOf(command.of.name) ?? 'agreements'] === command.name
      ? askedBy(command).extend({
          id: z
            .guid()
            .optional()
            .describe('UUIDv7 of the new record; made from the key when absent.'),
        })
      : askedBy(command);
  return z.toJSONSchema(body, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
};

const operation = (command: AnyCommand, path: string): Json => ({
  operationId: `${command.of.name}.${command.name}`,
  summary: command.title.en,
  'x-title': command.title,
  'x-roles': command.may,
  tags: [command.of.name],
  parameters: [
    ...(path.includes('{id}') ? [parameter('id', 'path', { type: 'string' })] : []),
    parameter('Idempotency-Key', 'header', { type: 'string', minLength: 1, maxLength: 255 }),
    ...(command.founds
      ? []
      : [parameter('If-Match', 'header', { type: 'string', examples: ['"7"'] })]),
    ...actingAs,
  ],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${command.name}` } } },
  },
  responses: {
    [path.includes('{id}') ? '200' : '201']: {
      description: 'Recorded, or already so.',
      headers: { ETag: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } },
    },
    ...problemResponses('400', '401', '403', '404', '409', '412', '415', '422', '428', '503'),
  },
});

/** Moves what a schema defines for itself to where the whole document can refer to it. */
const hoisted = (
  { $defs = {}, $schema: _, ...schema }: Json,
  schemas: Record<string, Json>,
): Json => {
  for (const [name, definition] of Object.entries($defs as Record<string, Json>)) {
    schemas[name] = refersToComponents(definition);
  }
  return refersToComponents(schema);
};

const refersToComponents = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
