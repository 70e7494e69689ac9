import { LinkOpening } from '../door/bodies';
import { bodyAs, parameter, problemResponses, type Json } from '../openapi-parts';

const anObject: Json = { type: 'object', additionalProperties: true };
const answer = (description: string, schema: Json): Json => ({
  description,
  content: { 'application/json': { schema } },
});

/** Coming in without an account, and who was let in so. To invite and to revoke are orders like any other. */
export const theInvitations: Readonly<Record<string, Json>> = {
  '/v1/agreements/{id}/invitations': {
    get: {
      operationId: 'invitations.list',
      summary: 'Whom our side has invited by a link, until when, and every use of each link.',
      parameters: [parameter('id', 'path', { type: 'string' })],
      responses: {
        '200': answer('The invitations, the last first.', {
          type: 'object',
          required: ['items'],
          properties: { items: { type: 'array', items: anObject } },
        }),
        ...problemResponses('401', '404'),
      },
    },
  },
  '/v1/links/open': {
    post: {
      operationId: 'links.open',
      summary:
        'Come in by a link that was sent to you. The session is limited to one agreement; each use is recorded.',
      security: [],
      requestBody: bodyAs(LinkOpening),
      responses: {
        '200': answer('What it opens, and until when.', anObject),
        ...problemResponses('403', '410', '422', '429'),
      },
    },
  },
};
