import { z } from 'zod';
import { problems } from './problem';

export type Json = Readonly<Record<string, unknown>>;

export const parameter = (
  name: string,
  where: 'path' | 'query' | 'header',
  schema: Json,
  required = where !== 'query',
): Json => ({
  name,
  in: where,
  required,
  schema,
});

/** As what the caller acts: among what `/v1/session/capacities` tells. */
export const actingAs: readonly Json[] = [
  parameter(
    'Acting-From',
    'header',
    { type: 'string', format: 'uuid', description: 'The office this is done from.' },
    false,
  ),
  parameter(
    'Acting-For',
    'header',
    { type: 'string', format: 'uuid', description: 'The person on whose behalf this is done.' },
    false,
  ),
];

/** A body, as it is read. What it refers to stands with the components. */
export const bodyAs = (schema: z.ZodType): Json => {
  const {
    $schema: _,
    $defs: __,
    ...written
  } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  return { required: true, content: { 'application/json': { schema: written } } };
};

export const problemResponses = (...statuses: string[]): Json =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description:
          Object.values(problems).find((each) => String(each.status) === status)?.en ??
          'Refused by the record as it stands.',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );

export const problemSchema: Json = {
  type: 'object',
  description: 'RFC 9457. The code is stable; the title is in the language of the caller.',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pointer: { type: 'string' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
    allowedCommands: { type: 'array', items: { type: 'string' } },
  },
  additionalProperties: true,
};

export const receiptSchema: Json = {
  type: 'object',
  required: ['id', 'revision', 'events', 'replayed'],
  properties: {
    id: { type: 'string' },
    revision: { type: 'integer' },
    events: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'revision'],
        properties: {
          id: { type: 'string' },
          type: { type: 'string' },
          revision: { type: 'integer' },
        },
      },
    },
    position: {
      type: 'string',
      description: 'Ask a list with minPosition= this to see these facts in it.',
    },
    replayed: { type: 'boolean' },
    letter: {
      type: 'object',
      required: ['delivered'],
      properties: { delivered: { type: 'boolean' } },
      description: 'Of an order that sends one: whether the post took it.',
    },
  },
};
