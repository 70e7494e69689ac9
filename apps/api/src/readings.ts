import { Country } from '@kyket/calendar';
import { z } from 'zod';
import { CalendarNotice } from './calendar-notices';
import { parameter, problemResponses, type Json } from './openapi-parts';
import { RenewalsGiven } from './renewals-given';

const text: Json = { type: 'string' };
const id = parameter('id', 'path', text);
const country = parameter('country', 'path', { type: 'string', enum: Country.options });
const viewpoint = [
  parameter('asOf', 'query', { type: 'string', description: 'What was true on this day.' }),
  parameter('knownAt', 'query', {
    type: 'string',
    description: 'What was known at this moment; a day means its 24:00.',
  }),
  parameter('atRevision', 'query', {
    type: 'integer',
    minimum: 0,
    description: 'As the record stood at this revision.',
  }),
];
const paging = [
  parameter('limit', 'query', { type: 'integer', minimum: 1, maximum: 200 }),
  parameter('after', 'query', { ...text, description: 'page.next of the page before.' }),
  parameter('minPosition', 'query', {
    ...text,
    description: 'The position of a receipt that this list must have seen.',
  }),
];

const answer = (description: string, schema: Json): Json => ({
  description,
  content: { 'application/json': { schema } },
});

const get = (
  operationId: string,
  summary: string,
  parameters: readonly Json[],
  schema: Json,
  ...errors: string[]
): Json => ({
  get: {
    operationId,
    summary,
    parameters,
    responses: { '200': answer(summary, schema), ...problemResponses('401', ...errors) },
  },
});

const body = (schema: Json): Json => ({
  required: true,
  content: { 'application/json': { schema } },
});

const anObject: Json = { type: 'object', additionalProperties: true };
const record: Json = {
  type: 'object',
  required: ['id', 'revision'],
  properties: { id: text, revision: { type: 'integer' } },
  additionalProperties: true,
};
const list = (items: Json): Json => ({
  type: 'object',
  required: ['items'],
  properties: {
    items: { type: 'array', items },
    page: { type: 'object', properties: { next: { type: ['string', 'null'] } } },
    position: { type: 'string' },
  },
});
const registerEntry: Json = {
  type: 'object',
  required: ['id', 'title', 'status', 'parties'],
  properties: {
    id: text,
    title: text,
    status: text,
    parties: { type: 'array', items: { type: 'object', properties: { id: text, name: text } } },
  },
  additionalProperties: true,
};

/** What can be read, and how it is asked for. */
const campaignOutcome: Json = {
  type: 'object',
  required: ['agreement', 'status'],
  properties: {
    agreement: text,
    status: {
      type: 'integer',
      description: 'What the same order by itself would be answered with.',
    },
    receipt: { $ref: '#/components/schemas/Receipt' },
    problem: { type: 'object', required: ['code', 'title'], additionalProperties: true },
  },
};

export const readings: Readonly<Record<string, Json>> = {
  '/v1/agreements': get(
    'agreements.list',
    'The register: what the caller may know of, found without regard to accents.',
    [
      parameter('q', 'query', text),
      parameter('status', 'query', text),
      parameter('party', 'query', text),
      parameter('signedIn', 'query', { type: 'integer' }),
      ...paging,
    ],
    list(registerEntry),
    '422',
    '503',
  ),
  '/v1/overlaps': get(
    'agreements.overlaps',
    'What already stands between two parties, before another text is proposed. It warns, and refuses nothing.',
    [
      parameter('party', 'query', text, true),
      parameter('with', 'query', text, true),
      parameter('field', 'query', {
        ...text,
        description: 'Words of the field, found in titles without regard to accents.',
      }),
      parameter('besides', 'query', { ...text, description: 'Leave this agreement out.' }),
      parameter('minPosition', 'query', text),
    ],
    list(registerEntry),
    '422',
    '503',
  ),
  '/v1/agreements/{id}': get(
    'agreements.read',
    'The case file of an agreement, now or at any moment before.',
    [id, ...viewpoint],
    record,
    '404',
    '422',
  ),
  '/v1/agreements/{id}/history': get(
    'agreements.history',
    'Every step as a sentence, and as a fact.',
    [id, ...viewpoint],
    list(anObject),
    '404',
    '422',
  ),
  '/v1/accesses': get(
    'accesses.list',
    'Who saw what, and which orders were refused to whom, the last first: of an agreement, or of a person. For whoever audits or administers; asking is itself written down.',
    [
      parameter('agreement', 'query', { ...text, description: 'This or `person` is needed.' }),
      parameter('person', 'query', text),
      parameter('from', 'query', { ...text, format: 'date', description: 'The first day.' }),
      parameter('to', 'query', { ...text, format: 'date', description: 'The last day.' }),
      parameter('refused', 'query', {
        type: 'boolean',
        description: 'Only the orders that were refused.',
      }),
      ...paging,
    ],
    list(anObject),
    '403',
    '404',
    '422',
    '503',
  ),
  '/v1/accesses/people': get(
    'accesses.people',
    'Whom the caller may ask about, by name: for whoever audits or administers.',
    [],
    list(anObject),
    '403',
  ),
  '/v1/renewals': {
    ...get(
      'renewals.ending',
      'Agreements of the caller’s own side that run out before a day, the first to end first, and whether the caller may decide about each. Records nothing.',
      [
        parameter('endingBefore', 'query', { ...text, format: 'date' }, true),
        ...paging.filter(({ name }) => name !== 'minPosition'),
      ],
      list(anObject),
      '422',
      '503',
    ),
    post: {
      operationId: 'renewals.decide',
      summary:
        'One decision on the renewal of many agreements: each an order by itself, with a receipt or a problem of its own. Sent again under the same key it goes on where it stood.',
      parameters: [
        parameter('Idempotency-Key', 'header', { ...text, minLength: 1, maxLength: 255 }),
      ],
      requestBody: body(
        z.toJSONSchema(RenewalsGiven, {
          io: 'input',
          target: 'draft-2020-12',
          unrepresentable: 'any',
        }),
      ),
      responses: {
        '200': answer('What came of each.', list(campaignOutcome)),
        ...problemResponses('400', '401', '422', '503'),
      },
    },
  },
  '/v1/agreements/{id}/renewal-plan': get(
    'agreements.renewalPlan',
    'A plan drawn backwards from the end, by the clocks of the procedure and the office’s own past; for the own side.',
    [id],
    anObject,
    '404',
  ),
  '/v1/agreements/{id}/evidence-pack': get(
    'agreements.evidencePack',
    'What was undertaken, done, disputed and left; every figure names the facts it comes from.',
    [id],
    anObject,
    '404',
  ),
  '/v1/agreements/{id}/successor': get(
    'agreements.successor',
    'With what a renewal begins: an order to propose the successor, with the parties as they are today and a link to what it renews, and the commitments still open. Records nothing.',
    [id],
    anObject,
    '404',
  ),
  '/v1/agreements/{id}/press-note': get(
    'agreements.pressNote',
    'What is to be said of a signing: which sides signed what, when and where, and before whom, as the record of its ceremony has it.',
    [id],
    anObject,
    '404',
  ),
  '/v1/signings': get(
    'agreements.signings',
    'What was signed in a year, each with what its press note tells: the signings of the annual report.',
    [
      parameter('year', 'query', { type: 'integer' }, true),
      ...paging.filter(({ name }) => name !== 'minPosition'),
    ],
    list(anObject),
    '422',
    '503',
  ),
  '/v1/talks/{id}/agenda': get(
    'talks.agenda',
    'The agenda of the next meeting, drawn up from what is open: each item with owner and age.',
    [id],
    anObject,
    '404',
  ),
  '/v1/talks/{id}/meetings/{meeting}/minutes': get(
    'talks.minutes',
    'What was said at a meeting and what was decided; each decision with what it became, and whether the minutes are adopted.',
    [id, parameter('meeting', 'path', text)],
    anObject,
    '404',
  ),
  '/v1/talks/{id}/meetings/{meeting}/delegations': get(
    'talks.delegations',
    'Who took part, venue by venue, in the order of protocol of those who named them.',
    [id, parameter('meeting', 'path', text)],
    anObject,
    '404',
  ),
  '/v1/talks/{id}/meetings/{meeting}/delegations.csv': {
    get: {
      operationId: 'talks.delegationsCsv',
      summary: 'The same for a spreadsheet.',
      parameters: [id, parameter('meeting', 'path', text)],
      responses: {
        '200': { description: 'A list.', content: { 'text/csv': { schema: text } } },
        ...problemResponses('401', '404'),
      },
    },
  },
  '/v1/agreements/{id}/family': get(
    'agreements.family',
    'What the agreement belongs to, what belongs to it, and whose text governs that day.',
    [id, ...viewpoint.slice(0, 2)],
    anObject,
    '404',
    '422',
  ),
  '/v1/clearances/{id}': get('clearances.read', 'A clearance.', [id, ...viewpoint], record, '404'),
  '/v1/ledgers/{id}': get(
    'ledgers.read',
    'The commitments of an agreement.',
    [id, ...viewpoint],
    record,
    '404',
  ),
  '/v1/talks/{id}': get('talks.read', 'A mechanism of talks.', [id, ...viewpoint], record, '404'),
  '/v1/parties': get(
    'parties.list',
    'The parties there are.',
    [parameter('q', 'query', text), ...paging],
    list(anObject),
    '503',
  ),
  '/v1/parties/{id}': get(
    'parties.read',
    'A party, its names and offices.',
    [id, ...viewpoint],
    record,
    '404',
  ),
  '/v1/procedures': get(
    'procedures.list',
    'The procedures there are, each as it reads today.',
    paging,
    list(anObject),
    '503',
  ),
  '/v1/calendars/{country}/due': get(
    'calendars.due',
    'The day on which a term ends, explained day by day.',
    [
      country,
      parameter('from', 'query', { ...text, description: 'It is not counted.' }, true),
      ...['days', 'workingDays', 'months', 'years'].map((unit) =>
        parameter(unit, 'query', { type: 'integer', description: 'Negative counts back.' }),
      ),
      parameter('knownAt', 'query', text),
    ],
    anObject,
    '404',
    '422',
  ),
  '/v1/calendars/{country}/holidays': get(
    'calendars.holidays',
    'Days off and make-up workdays of a year, with their source.',
    [
      country,
      parameter('year', 'query', { type: 'integer' }, true),
      parameter('knownAt', 'query', text),
    ],
    anObject,
    '404',
    '422',
  ),
  '/v1/calendars/{country}/preview': {
    post: {
      operationId: 'calendars.preview',
      summary:
        'What a notice would change, which open deadlines it would move, and the order that publishes it.',
      parameters: [country],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: z.toJSONSchema(CalendarNotice, { io: 'input', unrepresentable: 'any' }),
          },
        },
      },
      responses: {
        '200': answer('The preview; nothing is recorded.', anObject),
        ...problemResponses('401', '403', '404', '422'),
      },
    },
  },
  '/v1/obligations': get(
    'obligations.list',
    'Deadlines the caller may know of, by due day.',
    [
      parameter('subject', 'query', text),
      parameter('party', 'query', { ...text, description: 'The party that must act.' }),
      parameter('outcome', 'query', text),
      parameter('overdue', 'query', { type: 'boolean', description: 'Open, and past.' }),
      parameter('dueBy', 'query', { ...text, description: 'Due no later than this day.' }),
      ...paging,
    ],
    list(anObject),
    '503',
  ),
  '/v1/obligations/{id}': get('obligations.read', 'A deadline.', [id, ...viewpoint], record, '404'),
  '/v1/obligations/{id}/reminders': get(
    'obligations.reminders',
    'Every reminder of a deadline that was told or should have been: by which rule, to whom, and what happened.',
    [id],
    list(anObject),
    '404',
    '503',
  ),
  '/v1/lead-times': get(
    'leadTimes.list',
    'How early people are told of each kind of deadline, with the source.',
    [],
    list(anObject),
  ),
  '/v1/lead-times/preview': {
    post: {
      operationId: 'leadTimes.preview',
      summary:
        'Which open deadlines and reminders would move under other lead times. Records nothing.',
      requestBody: { required: true, content: { 'application/json': { schema: anObject } } },
      responses: {
        '200': answer('What would move.', list(anObject)),
        ...problemResponses('401', '403', '409', '422'),
      },
    },
  },
  '/v1/inbox': get(
    'inbox.list',
    'What waits for the caller, the most urgent first.',
    [
      parameter('agreement', 'query', text),
      parameter('command', 'query', text),
      parameter('role', 'query', text),
      parameter('dueBy', 'query', { ...text, description: 'Due no later than this day.' }),
      ...paging,
    ],
    list(anObject),
    '422',
    '503',
  ),
  '/v1/notices': get(
    'notices.list',
    'What the caller was told in the house, the last first, and how much of it is unread.',
    paging.slice(0, 2),
    list(anObject),
    '422',
    '503',
  ),
  '/v1/notices/{id}/read': {
    put: {
      operationId: 'notices.read',
      summary: 'Mark a notice as read.',
      parameters: [id],
      responses: { '204': { description: 'Marked.' }, ...problemResponses('401', '404', '503') },
    },
  },
  '/v1/preferences': {
    ...get('preferences.read', 'How the caller wants to be told.', [], anObject),
    put: {
      operationId: 'preferences.keep',
      summary: 'Set quiet hours: letters that fall into them wait until they end.',
      requestBody: body({
        type: 'object',
        required: ['quietHours'],
        properties: {
          quietHours: {
            type: ['object', 'null'],
            required: ['from', 'to'],
            properties: {
              from: { type: 'string', examples: ['21:00'] },
              to: { type: 'string', examples: ['07:00'] },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      }),
      responses: { '200': answer('Kept.', anObject), ...problemResponses('401', '422') },
    },
  },
  '/v1/calendar-feeds': {
    ...get('calendarFeeds.list', 'The calendars the caller has opened.', [], list(anObject)),
    post: {
      operationId: 'calendarFeeds.open',
      summary: 'Open a calendar, of everything or of one agreement. Its address is told once.',
      requestBody: body({
        type: 'object',
        properties: { agreement: text },
        additionalProperties: false,
      }),
      responses: { '201': answer('Opened.', anObject), ...problemResponses('401', '404', '422') },
    },
  },
  '/v1/calendar-feeds/{handle}': {
    delete: {
      operationId: 'calendarFeeds.revoke',
      summary: 'Close a calendar: its address opens nothing from now on.',
      parameters: [parameter('handle', 'path', text)],
      responses: { '204': { description: 'Closed.' }, ...problemResponses('401', '404') },
    },
  },
  '/v1/calendar/{token}.ics': {
    get: {
      operationId: 'calendar.read',
      summary: 'Deadlines and meetings as RFC 5545, for calendar programs.',
      security: [],
      parameters: [parameter('token', 'path', text)],
      responses: {
        '200': { description: 'A calendar.', content: { 'text/calendar': { schema: text } } },
        ...problemResponses('404', '503'),
      },
    },
  },
  '/v1/words': get(
    'words.list',
    'What every code is called, in Vietnamese, English, Chinese and Lao.',
    [],
    anObject,
  ),
  '/health': {
    get: {
      operationId: 'health',
      summary: 'The process is up.',
      security: [],
      responses: { '200': answer('Up.', anObject) },
    },
  },
  '/metrics': {
    get: {
      operationId: 'metrics',
      summary:
        'Numbers for a monitoring system, in the format of Prometheus; from this machine or with a token.',
      security: [],
      responses: {
        '200': { description: 'Numbers.', content: { 'text/plain': { schema: text } } },
        ...problemResponses('404'),
      },
    },
  },
  '/ready': {
    get: {
      operationId: 'ready',
      summary: 'Whether it can do its work, part by part.',
      security: [],
      responses: {
        '200': answer('Ready.', anObject),
        '503': answer('A part is not well.', anObject),
      },
    },
  },
};
