import { actingAs, bodyAs, problemResponses, type Json } from '../openapi-parts';
import {
  DeviceConfirmation,
  FirstPerson,
  NewDevice,
  Newcomer,
  NewKey,
  NewPasskey,
  PasskeySignIn,
  PasswordChange,
  PasswordChoice,
  Proof,
  SignIn,
  Spoken,
} from './bodies';

const text: Json = { type: 'string' };
const anObject: Json = { type: 'object', additionalProperties: true };

const answer = (description: string, schema: Json): Json => ({
  description,
  content: { 'application/json': { schema } },
});
const done: Json = { description: 'Done.' };

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

const factors: Json = {
  type: 'object',
  required: ['items', 'recoveryCodesLeft', 'required'],
  properties: {
    items: listOf({
      id: text,
      kind: { type: 'string', enum: ['passkey', 'totp'] },
      name: text,
      addedAt: text,
      usedAt: { type: ['string', 'null'] },
    }),
    recoveryCodesLeft: { type: 'integer' },
    required: {
      type: 'boolean',
      description: 'Whether an act one may be held to takes a second factor here.',
    },
  },
};
const codes: Json = { type: 'array', items: text };
const device: Json = {
  type: 'object',
  required: ['id', 'secret', 'uri'],
  properties: { id: text, secret: text, uri: text },
};
const added: Json = {
  type: 'object',
  required: ['id'],
  properties: { id: text, recoveryCodes: codes },
};
const renewed: Json = {
  type: 'object',
  required: ['recoveryCodes'],
  properties: { recoveryCodes: codes },
};

/** Coming in, and what one may do about it oneself. */
export const theDoor: Readonly<Record<string, Json>> = {
  '/v1/session': {
    get: {
      operationId: 'session.read',
      summary: 'Who the caller is.',
      parameters: actingAs,
      responses: { '200': answer('The caller.', anObject), ...problemResponses('400', '401') },
    },
    post: {
      operationId: 'session.begin',
      summary:
        'Sign in. Sets the session cookie. Who has a second factor gives its code, too, or comes in by a passkey.',
      ...open,
      requestBody: bodyAs(SignIn),
      responses: {
        '200': answer('Signed in.', anObject),
        ...problemResponses('401', '403', '422', '429'),
      },
    },
    delete: {
      operationId: 'session.end',
      summary: 'Sign out.',
      responses: { '204': { description: 'Signed out.' } },
    },
  },
  '/v1/session/passkey/challenge': {
    post: {
      operationId: 'session.askPasskey',
      summary: 'What the browser is to ask of a passkey, to sign in. Good for five minutes, once.',
      ...open,
      responses: { '200': answer('PublicKeyCredentialRequestOptionsJSON of WebAuthn.', anObject) },
    },
  },
  '/v1/session/passkey': {
    post: {
      operationId: 'session.beginByPasskey',
      summary: 'Sign in by a passkey, without a password. Sets the session cookie.',
      ...open,
      requestBody: bodyAs(PasskeySignIn),
      responses: {
        '200': answer('Signed in.', anObject),
        ...problemResponses('403', '422', '429'),
      },
    },
  },
  '/v1/session/factors': {
    get: {
      operationId: 'factors.list',
      summary: 'Your second factors, without what opens, and how many recovery codes are left.',
      responses: { '200': answer('Your factors.', factors), ...problemResponses('401', '403') },
    },
  },
  '/v1/session/factors/totp': {
    post: {
      operationId: 'factors.beginTotp',
      summary:
        'A secret for an app that tells codes (RFC 6238). It is no factor before a code of it was told.',
      requestBody: bodyAs(NewDevice),
      responses: {
        '201': answer('For the app, and shown this once.', device),
        ...problemResponses('401', '403', '422'),
      },
    },
  },
  '/v1/session/factors/totp/confirmation': {
    post: {
      operationId: 'factors.confirmTotp',
      summary:
        'Tell the first code. With your first factor come recovery codes, and your other sessions end. Renews the cookie.',
      requestBody: bodyAs(DeviceConfirmation),
      responses: {
        '201': answer('Added.', added),
        ...problemResponses('401', '403', '404', '422', '429'),
      },
    },
  },
  '/v1/session/factors/passkey': {
    post: {
      operationId: 'factors.offerPasskey',
      summary: 'What the browser is to ask for, to make a passkey. Good for five minutes, once.',
      responses: {
        '200': answer('PublicKeyCredentialCreationOptionsJSON of WebAuthn.', anObject),
        ...problemResponses('401', '403'),
      },
    },
  },
  '/v1/session/factors/passkey/confirmation': {
    post: {
      operationId: 'factors.addPasskey',
      summary:
        'The passkey that was made. With your first factor come recovery codes, and your other sessions end. Renews the cookie.',
      requestBody: bodyAs(NewPasskey),
      responses: { '201': answer('Added.', added), ...problemResponses('401', '403', '422') },
    },
  },
  '/v1/session/factors/{id}': {
    delete: {
      operationId: 'factors.remove',
      summary: 'Remove one of your factors. With the last one the recovery codes are void.',
      parameters: [inPath('id')],
      responses: { '204': done, ...problemResponses('401', '403', '404') },
    },
  },
  '/v1/session/recovery-codes': {
    post: {
      operationId: 'factors.renewRecoveryCodes',
      summary: 'Ten new recovery codes, shown this once. Those before are void.',
      responses: { '201': answer('The codes.', renewed), ...problemResponses('401', '403') },
    },
  },
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
        'Show once more that it is you, before an act you may be held to: your second factor, or the password if you have none. Renews the cookie.',
      requestBody: bodyAs(Proof),
      responses: {
        '200': answer('Proven.', anObject),
        ...problemResponses('401', '403', '422', '429'),
      },
    },
  },
  '/v1/session/proof/challenge': {
    post: {
      operationId: 'session.askOwnPasskey',
      summary: 'What the browser is to ask of your own passkeys, to prove that it is you.',
      responses: {
        '200': answer('PublicKeyCredentialRequestOptionsJSON of WebAuthn.', anObject),
        ...problemResponses('401', '403'),
      },
    },
  },
  '/v1/session/password': {
    put: {
      operationId: 'session.changePassword',
      summary: 'Change your password. Ends your other sessions and your keys.',
      requestBody: bodyAs(PasswordChange),
      responses: { '204': done, ...problemResponses('401', '403', '409', '422', '429') },
    },
  },
  '/v1/session/language': {
    put: {
      operationId: 'session.speak',
      summary:
        'In which language you are written to, and pages speak where nothing else was chosen.',
      requestBody: bodyAs(Spoken),
      responses: { '204': done, ...problemResponses('401', '403', '422') },
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
      requestBody: bodyAs(NewKey),
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
      summary:
        'Open an account, and get the page on which its owner chooses a password, until they have.',
      parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: text }],
      requestBody: bodyAs(Newcomer),
      responses: {
        '201': answer('Opened.', anObject),
        ...problemResponses('400', '401', '403', '409', '422'),
      },
    },
  },
  '/v1/password': {
    post: {
      operationId: 'password.choose',
      summary: 'Choose a password by an invitation.',
      ...open,
      requestBody: bodyAs(PasswordChoice),
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
      requestBody: bodyAs(FirstPerson),
      responses: { '204': done, ...problemResponses('409', '410', '422') },
    },
  },
};
