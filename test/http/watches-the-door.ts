import { Attempts } from '@kyket/identity';
import { randomUUID } from 'node:crypto';
import { demoPassword } from '../../apps/standalone/src/demo/member';
import { people } from '../../apps/standalone/src/demo/dien-bien/cast';
import type { House } from '../parts/house';
import { pathOf, Person, type Problem } from '../parts/person';
import { aLetter, endOf, memo, peopleOf } from './the-story';

interface Listed {
  readonly items: readonly { readonly handle: string; readonly current: boolean }[];
}

/** Who comes in, as what, and for how long. */
export const watchesTheDoor = (open: () => House): void => {
  describe('The door', () => {
    const session = (person: Person) => person.asks<Problem>('GET', '/v1/session');
    const prove = (person: Person, password: string) =>
      person.asks<Problem>('POST', '/v1/session/proof', { body: { password } });
    const makeKey = async (person: Person, scope: string) => {
      const body = { name: 'Trang thống kê', scope };
      const { status, body: made } = await person.asks<{ key: string; id: string }>(
        'POST',
        '/v1/api-keys',
        { body },
      );
      expect(status).toBe(201);
      return made;
    };
    const program = (key: string, path: string, order?: unknown) =>
      new Person(open().url).asks<Problem>(order === undefined ? 'GET' : 'POST', path, {
        ...(order !== undefined && { body: order }),
        headers: {
          authorization: `Bearer ${key}`,
          ...(order !== undefined && { 'idempotency-key': randomUUID(), 'if-match': '"0"' }),
        },
      });

    const attempts = () => new Attempts(open().running.parts.stores.safe);
    const chosen = 'sương mù trên đèo Pha Đin';
    /** Somebody new, who has chosen a password. */
    const opensAccount = async (administrator: Person): Promise<string> => {
      const email = `${randomUUID()}@sgddt-dienbien.demo`;
      const { body } = await administrator.asks<{ invitation: { page: string } }>(
        ...(['POST', '/v1/accounts'] as const),
        { body: { email, name: 'Lò Văn Pâng' }, headers: { 'idempotency-key': randomUUID() } },
      );
      const secret = body.invitation.page.split('#')[1];
      await new Person(open().url).asks('POST', '/v1/password', {
        body: { secret, password: chosen },
      });
      return email;
    };

    it('gives a new session to who signs in, whatever cookie they came with', async () => {
      const planted = 'kyket=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
      const { status, headers } = await new Person(open().url, planted).asks(
        'POST',
        '/v1/session',
        { body: { email: people.deskOfficer.email, password: demoPassword } },
      );
      const [cookie = ''] = headers.getSetCookie();

      expect(status).toBe(200);
      expect(cookie).not.toContain(planted);
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=Lax/);
      expect((await session(new Person(open().url, planted))).status).toBe(401);
    });

    it('opens to no session that was signed out, forged or cut off', async () => {
      const desk = await peopleOf(open()).deskOfficer();
      expect((await session(desk)).status).toBe(200);
      const [name = '', id = ''] = desk.cookie.split('=');
      for (const forged of ['', id.slice(1), `${id}x`, `${id}.${id}`, '../../etc', '%00'])
        expect((await session(new Person(open().url, `${name}=${forged}`))).status).toBe(401);

      await desk.asks('DELETE', '/v1/session');
      expect(await session(desk)).toMatchObject({ status: 401, body: { code: 'sign-in-needed' } });
    });

    it('says the same of a wrong password and an unknown person', async () => {
      const answers = [];
      for (const email of [people.deskOfficer.email, 'nobody@sgddt-dienbien.demo']) {
        const { status, text } = await new Person(open().url).asks('POST', '/v1/session', {
          body: { email, password: 'wrong and long enough' },
        });
        answers.push(`${status} ${text.replace(/req_[0-9a-f-]{36}/, '')}`);
      }
      expect(answers[0]).toBe(answers[1]);
      expect(answers[0]).toMatch(/^401/);
    });

    it('lets a guesser wait, and tells for how long', async () => {
      const body = { email: 'guessed@sgddt-dienbien.demo', password: 'wrong and long enough' };
      const statuses: number[] = [];
      for (let guess = 0; guess < 7; guess += 1) {
        const { status, headers } = await new Person(open().url).asks('POST', '/v1/session', {
          body,
        });
        statuses.push(status);
        if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(20);
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    });

    it('makes nobody wait at home for what is guessed elsewhere', async () => {
      const email = await opensAccount(await peopleOf(open()).administrator());
      const signsIn = async (cookie: string) => {
        const body = { email, password: chosen };
        const { status, headers } = await new Person(open().url, cookie).asks(
          ...(['POST', '/v1/session', { body }] as const),
        );
        const [, known = ''] = headers.getSetCookie();
        return { status, known, cookie: known.split(';')[0] ?? '' };
      };
      const first = await signsIn('');
      expect(first.known).toMatch(/^kyket-browser=[\w-]{43}; Max-Age=15552000; /);
      expect(first.known).toMatch(/; HttpOnly; SameSite=Strict$/);

      for (let time = 0; time < 40; time += 1)
        await attempts().begin({ account: email, address: `10.0.0.${time}` });
      for (const elsewhere of ['', `kyket-browser=${'A'.repeat(43)}`])
        expect((await signsIn(elsewhere)).status).toBe(429);
      const again = await signsIn(first.cookie);
      expect(again.status).toBe(200);
      expect((await signsIn(first.cookie)).status).toBe(429);
      expect((await signsIn(again.cookie)).status).toBe(200);
    });

    it('tells addresses apart behind a proxy that it was told to believe', async () => {
      const guess = (forwarded: string) =>
        new Person(open().url).asks<Problem>('POST', '/v1/session', {
          body: { email: `${randomUUID()}@sgddt-dienbien.demo`, password: 'wrong and long enough' },
          headers: { 'x-forwarded-for': forwarded },
        });
      for (let time = 0; time < 30; time += 1)
        await attempts().begin({ account: randomUUID(), address: '203.0.113.7' });
      expect((await guess('203.0.113.7')).status).toBe(429);
      // What stands further left, the one behind the proxy may have written.
      expect((await guess('198.51.100.9, 203.0.113.7')).status).toBe(429);
      expect((await guess('203.0.113.7, 198.51.100.9')).status).toBe(401);
    });

    it('shows people where they are signed in, and lets them end each or all others', async () => {
      const [here, there, elsewhere] = await Promise.all([
        peopleOf(open()).focalPoint(),
        peopleOf(open()).focalPoint(),
        peopleOf(open()).focalPoint(),
      ]);
      const stranger = await peopleOf(open()).auditor();
      const { items } = await here.reads<Listed>('/v1/sessions');
      expect(items.filter(({ current }) => current)).toHaveLength(1);

      const others = await there.reads<Listed>('/v1/sessions');
      const handle = others.items.find(({ current }) => current)?.handle ?? '';
      expect((await stranger.asks('DELETE', `/v1/sessions/${handle}`)).status).toBe(404);
      expect((await here.asks('DELETE', `/v1/sessions/${handle}`)).status).toBe(204);
      expect((await session(there)).status).toBe(401);
      expect((await session(elsewhere)).status).toBe(200);

      expect((await here.asks('DELETE', '/v1/sessions')).status).toBe(204);
      expect((await session(elsewhere)).status).toBe(401);
      expect((await session(here)).status).toBe(200);
    });

    it('asks for the password once more, and goes on under a new id', async () => {
      const desk = await peopleOf(open()).deskOfficer();
      expect(await prove(desk, 'wrong and long enough')).toMatchObject({
        status: 403,
        body: { code: 'password-wrong' },
      });
      const { status, headers } = await prove(desk, demoPassword);
      expect(status).toBe(200);
      expect((await session(desk)).status).toBe(401);
      const again = new Person(open().url, headers.getSetCookie()[0]?.split(';')[0]);
      expect((await session(again)).status).toBe(200);
    });

    it('lets a program in with a key, as far as the key goes and as long as it is not revoked', async () => {
      const desk = await peopleOf(open()).deskOfficer();
      const end = await endOf(open());
      const { key, id } = await makeKey(desk, 'read');
      const letter = pathOf('record-dispatch', memo);

      expect((await program(key, `/v1/agreements/${memo.id}`)).status).toBe(200);
      expect(await program(key, letter, aLetter('77/CV'))).toMatchObject({
        status: 403,
        body: { code: 'not-allowed' },
      });
      for (const path of ['/v1/sessions', '/v1/api-keys'])
        expect(await program(key, path)).toMatchObject({
          status: 403,
          body: { code: 'person-needed' },
        });
      for (const wrong of [key.slice(0, -1), `${key}x`, 'kyk_', `${key} `.repeat(2)])
        expect((await program(wrong, `/v1/agreements/${memo.id}`)).status).toBe(401);

      expect((await desk.asks('DELETE', `/v1/api-keys/${id}`)).status).toBe(204);
      expect((await program(key, `/v1/agreements/${memo.id}`)).status).toBe(401);
      expect(await endOf(open())).toBe(end);
    });

    it('lets no program sign or decide, whatever its key', async () => {
      const director = await peopleOf(open()).director();
      const { key } = await makeKey(director, 'write');
      const words = { seat: randomUUID(), hash: 'a'.repeat(64), medium: 'electronic' };
      expect(await program(key, pathOf('sign', memo), words)).toMatchObject({
        status: 403,
        body: { code: 'person-needed' },
      });
    });

    it('lets an administrator open an account, whose owner chooses the password', async () => {
      const administrator = await peopleOf(open()).administrator();
      const director = await peopleOf(open()).director();
      const email = `${randomUUID()}@sgddt-dienbien.demo`;
      const words = { email, name: 'Lò Văn Pâng' };
      const headers = { 'idempotency-key': randomUUID() };
      const ask = (person: Person) =>
        person.asks<{ personId: string; invitation: { page: string } }>('POST', '/v1/accounts', {
          body: words,
          headers,
        });

      expect((await ask(director)).status).toBe(403);
      const first = await ask(administrator);
      const again = await ask(administrator);
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(again.body.personId).toBe(first.body.personId);

      const [before, secret] = [first, again].map(({ body }) => body.invitation.page.split('#')[1]);
      const anyone = new Person(open().url);
      const choose = (password: string, by = secret) =>
        anyone.asks<Problem>('POST', '/v1/password', { body: { secret: by, password } });
      expect(await choose('sương mù trên đèo Pha Đin', before)).toMatchObject({ status: 410 });
      expect(await choose('abc')).toMatchObject({
        status: 409,
        body: { code: 'password-too-short' },
      });
      expect((await choose('sương mù trên đèo Pha Đin')).status).toBe(204);
      expect(await choose('sương mù trên đèo Tằng Quái')).toMatchObject({
        status: 410,
        body: { code: 'secret-not-good' },
      });
      const newcomer = await Person.signIn(open().url, email, 'sương mù trên đèo Pha Đin');
      expect(await newcomer.reads('/v1/session')).toMatchObject({
        name: 'Lò Văn Pâng',
        personId: first.body.personId,
        roles: [],
      });
    });

    it('writes to people in the language they choose', async () => {
      const person = await open().signIn(people.focalPoint.email);
      const speak = (language: string) =>
        person.asks('PUT', '/v1/session/language', { body: { language } });
      expect((await speak('fr')).status).toBe(422);
      expect((await speak('lo')).status).toBe(204);
      expect((await session(person)).body['language']).toBe('lo');
      expect((await speak('vi')).status).toBe(204);
    });

    it('has an administrator already, and makes no second first one', async () => {
      const anyone = new Person(open().url);
      expect(await anyone.reads('/v1/setup')).toEqual({ needed: false });
      const { status } = await anyone.asks('POST', '/v1/setup', {
        body: {
          code: 'A'.repeat(43),
          email: 'mallory@example.demo',
          name: 'Mallory',
          password: 'sương mù trên đèo Pha Đin',
        },
      });
      expect(status).toBe(410);
    });
  });
};
