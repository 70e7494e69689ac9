import { randomUUID } from 'node:crypto';
import type { House } from '../parts/house';
import { pathOf, type Answer, type Person, type Place, type Problem } from '../parts/person';
import { aLetter, clearance, endOf, memo, nowhere, peopleOf } from './the-story';

const key = () => ({ 'idempotency-key': randomUUID() });

/** Every way in which an order is not taken: its status, its stable code, and nothing appended. */
export const saysNo = (open: () => House): void => {
  describe('An order that is not taken', () => {
    let desk: Person;
    let director: Person;
    let end: string;
    const letters = pathOf('record-dispatch', memo);

    const post = (person: Person, path: string, body: unknown, headers: object) =>
      person.asks<Problem>('POST', path, { body, headers: { ...headers } });
    const current = async (place: Place = memo) => ({
      'if-match': (await desk.revisionOf(place)) ?? '',
    });

    beforeAll(async () => {
      desk = await peopleOf(open()).deskOfficer();
      director = await peopleOf(open()).director();
    });
    beforeEach(async () => {
      end = await endOf(open());
    });
    afterEach(async () => {
      expect(await endOf(open())).toBe(end);
    });

    const isProblem = ({ status, headers, body, text }: Answer<Problem>, as: object) => {
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(body).toMatchObject({ status, ...as });
      expect(body).toMatchObject({ title: /\S/, requestId: headers.get('x-request-id') });
      expect(text).not.toMatch(/\.ts|\.js|node_modules|select |at [A-Z]\w+\./);
    };

    it.each([
      ['is not JSON', '{"to": ', key(), 'not-json'],
      ['is no object', [1, 2], key(), 'bad-request'],
      ['carries no key', aLetter('1'), {}, 'idempotency-key-missing'],
      [
        'names its revision in another way',
        aLetter('1'),
        { ...key(), 'if-match': '7' },
        'bad-request',
      ],
    ])('is 400 when it %s', async (_, body, headers, code) => {
      const answer = await post(desk, letters, body, headers);
      expect(answer.status).toBe(400);
      isProblem(answer, { code });
    });

    it('is 401 from someone who has not signed in, and from one who has signed out', async () => {
      const stranger = await desk.asks<Problem>('POST', letters, {
        body: aLetter('1'),
        headers: { ...key(), cookie: '' },
      });
      expect(stranger.status).toBe(401);
      isProblem(stranger, { code: 'sign-in-needed' });

      const leaving = await peopleOf(open()).deskOfficer();
      await leaving.asks('DELETE', '/v1/session');
      expect((await leaving.asks('GET', '/v1/agreements')).status).toBe(401);
    });

    it('is 403 in a role that may see the record and not give this order', async () => {
      const outcome = { is: 'refused', document: 'Quyết định', reason: 'Không đồng ý.' };
      const answer = await post(
        desk,
        pathOf('decide', clearance),
        { hash: 'a'.repeat(64), outcome },
        { ...key(), ...(await current(clearance)) },
      );
      expect(answer.status).toBe(403);
      isProblem(answer, { code: 'not-allowed', neededRoles: ['deciding-authority'] });
    });

    it('is 403 when another site sends it with our cookie', async () => {
      const answer = await post(desk, letters, aLetter('1'), {
        ...key(),
        ...(await current()),
        'sec-fetch-site': 'cross-site',
      });
      expect(answer.status).toBe(403);
      isProblem(answer, { code: 'foreign-origin' });
    });

    it('is 404 about nothing, and where there is no such order', async () => {
      const about = { ...memo, id: nowhere };
      for (const path of [pathOf('record-dispatch', about), pathOf('burn', memo), '/v1/nothing'])
        isProblem(await post(desk, path, aLetter('1'), key()), { status: 404, code: 'not-found' });
    });

    it('is 409 when the record refuses it, with what may be done instead', async () => {
      const { agreement } = await director.sees(memo);
      const [seat] = Object.keys(agreement.seats);
      const answer = await post(
        director,
        pathOf('sign', memo),
        { seat, hash: 'a'.repeat(64), medium: 'electronic' },
        { ...key(), ...(await current()) },
      );
      expect(answer.status).toBe(409);
      isProblem(answer, { code: 'already-signed' });
      expect(answer.body['allowedCommands']).toContain('give-notice');
      expect(answer.body['allowedCommands']).not.toContain('sign');
    });

    it('is 412 when the record has changed since, with every change as a sentence', async () => {
      const answer = await post(desk.in('en'), letters, aLetter('1'), {
        ...key(),
        'if-match': '"11"',
      });
      expect(answer.status).toBe(412);
      isProblem(answer, { code: 'stale-revision', expectedRevision: 11, currentRevision: 14 });
      expect(answer.body['changesSince']).toEqual([
        expect.objectContaining({
          revision: 12,
          type: 'SignatureAffixed',
          sentence:
            'Department of Education and Sports of Luang Prabang signed (medium: electronic)',
          by: 'Vông Phết U-Đôm-Lit',
        }),
        expect.objectContaining({ revision: 13, type: 'AgreementSigned' }),
        expect.objectContaining({ revision: 14, type: 'EnteredIntoForce' }),
      ]);
    });

    it('is 415 when it is not sent as JSON', async () => {
      const answer = await post(desk, letters, 'number=1', {
        ...key(),
        'content-type': 'text/plain',
      });
      expect(answer.status).toBe(415);
      isProblem(answer, { code: 'unsupported-media-type' });
    });

    it('is 413 when it is larger than any order', async () => {
      const answer = await post(desk, letters, aLetter('x'.repeat(1_100_000)), key());
      expect(answer.status).toBe(413);
      isProblem(answer, { code: 'payload-too-large' });
    });

    it('is 422 when its words are wrong, with a pointer to each, in the language of the caller', async () => {
      const wrong = { to: '', number: 7, colour: 'red', occurredOn: '2023-02-30' };
      const answer = await post(desk, letters, wrong, { ...key(), ...(await current()) });
      expect(answer.status).toBe(422);
      isProblem(answer, { code: 'not-valid', title: 'Một số thông tin chưa đúng.' });
      const errors = answer.body['errors'] as { pointer: string; detail: string }[];
      expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
        '#/colour',
        '#/number',
        '#/occurredOn',
        '#/purpose',
        '#/to',
      ]);
      expect(errors.every(({ detail }) => detail.length > 0)).toBe(true);
    });

    it('is 428 when it does not say which revision it is about', async () => {
      const answer = await post(desk, letters, aLetter('1'), key());
      expect(answer.status).toBe(428);
      isProblem(answer, { code: 'if-match-missing' });
    });

    it.each(['"__proto__"', '"constructor"'])('is 400 when it reaches for %s', async (name) => {
      const answer = await post(desk, letters, `{${name}: {"prototype": {"polluted": 1}}}`, key());
      expect(answer.status).toBe(400);
      isProblem(answer, { status: 400 });
    });

    it('is refused in the future, whoever gives it', async () => {
      const answer = await post(
        desk,
        letters,
        { ...aLetter('1'), occurredOn: '2030-01-01' },
        { ...key(), ...(await current()) },
      );
      isProblem(answer, { status: 409, code: 'day-in-the-future' });
    });
  });
};
