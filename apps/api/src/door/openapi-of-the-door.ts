import { problemResponses, type Json } from '../openapi-parts';

const text: Json = { type: 'string' };
const password: Json = { type: 'string', format: 'password' };
const anObject: Json = { type: 'object', additionalProperties: true };

const answer = (description: string, schema: Json): Json => ({
  description,
  content: { 'application/json': { schema } },
});
const done: Json = { description: 'Done.' };

const body = (properties: Json, required = Object.keys(properties)): Json => ({
  required: true,
  content: {
    'application/json': {
      schema: { type: 'object', required, properties, additionalProperties: false },
    },
  },
});

const named = (name: string): Json => ({
  type: 'object',
  required: ['id'],
  properties: { id: text, [name]: text },
});
const listOf = (properties: Json): Json => ({
  type: 'array',
  items: { type: 'object', required: Object.keys(properties), properties },
});
const capacities: Json = {
  type: 'object',
  required: ['offices', 'onBehalfOf'],
  properties: {
    offices: listOf({ office: named('title'), organisation: named('name') }),
    onBehalfOf: listOf({ person: named('name'), organisation: named('name'), until: text }),
  },
};

const inPath = (name: string): Json => ({ name, in: 'path', required: true, schema: text });
const open = { security: [] };

/** Coming in, and what one may do about it oneself. */
export const theDoor: Readonly<Record<string, Json>> = {
  '/v1/session/capacities': {
    get: {
      operationId: 'session.capacities',
      summary: 'As what you may act today: for Acting-From an office, for Acting-For a person.',
      responses: {
        '200': answer('Your offices, and who let you act on their behalf.', capacities),
        ...problemResponses('401'),
      },
    },
  },
  '/v1/session/proof': {
    post: {
      operationId: 'session.prove',
      summary:
        'Show once more that it is you, before an act you may be held to. Renews the cookie.',
      requestBody: body({ password }),
      responses: {
        '200': answer('Proven.', anObject),
        ...problemResponses('401', '403', '422', '429'),
      },
    },
  },
  '/v1/session/password': {
    put: {
      operationId: 'session.changePassword',
      summary: 'Change your password. Ends your other sessions and your keys.',
      requestBody: body({ password, chosen: password }),
      responses: { '204': done, ...problemResponses('401', '403', '409', '422', '429') },
    },
  },
  '/v1/sessions': {
    get: {
      operationId: 'sessions.list',
      summary: 'Where you are signed in.',
      responses: { '200': answer('Your sessions.', anObject), ...problemResponses('401', '403') },
    },
    delete: {
      operationId: 'sessions.endOthers',
      summary: 'Sign out everywhere but here.',
      responses: { '204': done, ...problemResponses('401', '403') },
    },
  },
  '/v1/sessions/{handle}': {
    delete: {
      operationId: 'sessions.end',
      summary: 'End one of your sessions.',
      parameters: [inPath('handle')],
      responses: { '204': done, ...problemResponses('401', '403', '404') },
    },
  },
  '/v1/api-keys': {
    get: {
      operationId: 'apiKeys.list',
      summary: 'Your keys, without what opens.',
      responses: { '200': answer('Your keys.', anObject), ...problemResponses('401', '403') },
    },
    post: {
      operationId: 'apiKeys.create',
      summary: 'A key for a program. It is shown in this answer and never again.',
      requestBody: body(
        {
          name: text,
          scope: { type: 'string', enum: ['read', 'write'] },
          days: { type: 'integer', minimum: 1, maximum: 366, default: 90 },
        },
        ['name', 'scope'],
      ),
      responses: {
        '201': answer('The key.', anObject),
        ...problemResponses('401', '403', '422'),
      },
    },
  },
  '/v1/api-keys/{id}': {
    delete: {
      operationId: 'apiKeys.revoke',
      summary: 'Revoke a key.',
      parameters: [inPath('id')],
      responses: { '204': done, ...problemResponses('401', '403', '404') },
    },
  },
  '/v1/accounts': {
    post: {
      operationId: 'accounts.open',
      summary: 'Open an account, and get the page on which its owner chooses a password.',
      parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: text }],
      requestBody: body({ email: text, name: text, language: text, organisation: text }, [
        'email',
        'name',
      ]),
      responses: {
        '201': answer('Opened.', anObject),
        ...problemResponses('400', '401', '403', '409', '422'),
      },
    },
  },
  '/v1/accounts/{person}/invitation': {
    post: {
      operationId: 'accounts.invite',
      summary: 'Another page on which the owner of an account chooses a password.',
      parameters: [inPath('person')],
      responses: {
        '201': answer('Invited.', anObject),
        ...problemResponses('401', '403', '404'),
      },
    },
  },
  '/v1/password': {
    post: {
      operationId: 'password.choose',
      summary: 'Choose a password by an invitation.',
      ...open,
      requestBody: body({ secret: text, password }),
      responses: { '204': done, ...problemResponses('409', '410', '422') },
    },
  },
  '/v1/setup': {
    get: {
      operationId: 'setup.read',
      summary: 'Whether the house has no administrator yet.',
      ...open,
      responses: { '200': answer('Whether it is fresh.', anObject) },
    },
    post: {
      operationId: 'setup.begin',
      summary: 'Become the first administrator, with the code that the log of the house told.',
      ...open,
      requestBody: body({ code: text, email: text, name: text, password, language: text }, [
        'code',
        'email',
        'name',
        'password',
      ]),
      responses: { '204': done, ...problemResponses('409', '410', '422') },
    },
  },
};
