import { z } from 'zod';
import { parameter, problemResponses, type Json } from '../openapi-parts';
import { WebhookAsked } from './asked';

const text: Json = { type: 'string' };
const endpoint: Json = {
  type: 'object',
  required: ['id', 'organisation', 'url', 'kinds', 'is', 'position'],
  properties: {
    id: text,
    organisation: text,
    url: text,
    kinds: { type: 'array', items: text },
    description: text,
    registeredAt: text,
    is: { type: 'string', enum: ['enabled', 'disabled', 'failing', 'stopped'] },
    failing: { type: ['object', 'null'], additionalProperties: true },
    stopped: { type: ['object', 'null'], additionalProperties: true },
    position: { ...text, description: 'Up to here it has been told.' },
  },
};
const withSecret: Json = {
  ...endpoint,
  properties: {
    ...(endpoint['properties'] as Json),
    secret: { ...text, description: 'whsec_…; told in this answer and never again.' },
  },
};
const delivery: Json = {
  type: 'object',
  required: ['id', 'type', 'subject', 'time', 'delivered', 'attempts'],
  properties: {
    id: { ...text, description: 'As `webhook-id` carries it.' },
    type: text,
    subject: text,
    time: text,
    delivered: { type: 'boolean' },
    attempts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['at', 'milliseconds'],
        properties: {
          at: text,
          milliseconds: { type: 'integer' },
          status: { type: 'integer' },
          failed: { ...text, description: 'Why it was not taken: `http-503`, `timeout`, …' },
        },
      },
    },
  },
};
const list = (items: Json): Json => ({
  type: 'object',
  required: ['items'],
  properties: { items: { type: 'array', items } },
});

const id = parameter('id', 'path', text);
const answers = (description: string, schema: Json): Json => ({
  description,
  content: { 'application/json': { schema } },
});
const bodyOf = (schema: Json): Json => ({
  required: true,
  content: { 'application/json': { schema } },
});
const asked = z.toJSONSchema(WebhookAsked, { io: 'input', unrepresentable: 'any' }) as Json;
const from = (name: string, schema: Json): Json => ({
  type: 'object',
  required: [name],
  properties: { [name]: schema },
  additionalProperties: false,
});
const replay: Json = {
  oneOf: [
    from('after', { ...text, description: 'A position, as `position` tells it.' }),
    from('since', { ...text, format: 'date-time', description: 'With what was recorded then.' }),
  ],
};

interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly answer: Json;
  readonly status?: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly errors?: readonly string[];
}

const operation = ({
  id: name,
  summary,
  answer,
  status = '200',
  parameters = [id],
  errors = ['404'],
  ...rest
}: Operation): Json => ({
  operationId: `webhooks.${name}`,
  summary,
  parameters,
  responses: { [status]: answer, ...problemResponses('401', '403', ...errors) },
  ...rest,
});

const stands = answers('As it stands now.', endpoint);

/** Programs out there that are told as things are recorded. */
export const openApiOfWebhooks: Readonly<Record<string, Json>> = {
  '/v1/webhooks': {
    get: operation({
      id: 'list',
      summary: 'The endpoints of your organisation, and how they stand.',
      answer: answers('The endpoints.', list(endpoint)),
      parameters: [],
      errors: [],
    }),
    post: operation({
      id: 'register',
      summary: 'Register an endpoint. It is told what is recorded from now on.',
      answer: answers('The endpoint, with its secret.', withSecret),
      status: '201',
      parameters: [],
      requestBody: bodyOf(asked),
      errors: ['409', '422'],
    }),
  },
  '/v1/webhooks/{id}': {
    get: operation({ id: 'read', summary: 'One endpoint.', answer: stands }),
    delete: operation({
      id: 'remove',
      summary: 'End an endpoint, with its secret and its deliveries.',
      answer: { description: 'Ended.' },
      status: '204',
    }),
  },
  '/v1/webhooks/{id}/enable': {
    post: operation({
      id: 'enable',
      summary: 'Go on at once where it stood: nothing that was recorded meanwhile is lost.',
      answer: stands,
    }),
  },
  '/v1/webhooks/{id}/disable': {
    post: operation({ id: 'disable', summary: 'Send nothing for now.', answer: stands }),
  },
  '/v1/webhooks/{id}/rotate': {
    post: operation({
      id: 'rotate',
      summary: 'Another secret. For a day both sign.',
      answer: answers('The new secret.', {
        type: 'object',
        required: ['secret', 'oldUntil'],
        properties: { secret: text, oldUntil: text },
      }),
    }),
  },
  '/v1/webhooks/{id}/replay': {
    post: operation({
      id: 'replay',
      summary: 'Send everything from a position or a moment on once more, under the same ids.',
      answer: stands,
      requestBody: bodyOf(replay),
      errors: ['404', '422'],
    }),
  },
  '/v1/webhooks/{id}/test': {
    post: operation({
      id: 'test',
      summary: 'Send a trial event now.',
      answer: answers('What came of it.', delivery),
    }),
  },
  '/v1/webhooks/{id}/deliveries': {
    get: operation({
      id: 'deliveries',
      summary: 'What was sent within a month, those last tried first, with every attempt.',
      answer: answers('The deliveries.', list(delivery)),
      parameters: [
        id,
        parameter('limit', 'query', { type: 'integer', minimum: 1, maximum: 200 }),
        parameter('is', 'query', { type: 'string', enum: ['delivered', 'failed'] }),
      ],
      errors: ['404', '422'],
    }),
  },
  '/v1/webhooks/{id}/deliveries/{delivery}/redeliver': {
    post: operation({
      id: 'redeliver',
      summary: 'Send one event once more, now.',
      answer: answers('What came of it.', delivery),
      parameters: [id, parameter('delivery', 'path', text)],
      errors: ['404', '409'],
    }),
  },
};
