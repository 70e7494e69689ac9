import { ApiKeys, Sessions } from '@kyket/identity';
import { randomBytes, randomUUID } from 'node:crypto';
import { people } from '../../apps/standalone/src/demo/dien-bien/cast';
import { demoPassword } from '../../apps/standalone/src/demo/member';
import type { House } from '../parts/house';
import { pathOf, Person, type Problem } from '../parts/person';
import { secretByLetter } from './a-lost-password';
import { aLetter, endOf, memo, peopleOf } from './the-story';

const minute = 60_000;

/** What others would come in by, or have others do. */
export const withstandsForgery = (open: () => House): void => {
  describe('The door, when it is tried', () => {
    const letters = pathOf('record-dispatch', memo);
    const order = () => ({ 'idempotency-key': randomUUID(), 'if-match': '"0"' });
    const safe = () => open().running.parts.stores.safe;
    const ago = (time: number) => () => Date.now() - time;
    /** A session as it lies in the safe when it was opened, and last used, so long ago. */
    const sessionOf = async (personId: string, time: number) => {
      const sessions = new Sessions(safe(), undefined, ago(time));
      return (await sessions.open({ personId, authentication: 'password' })).id;
    };
    const keyOf = async (person: Person) => {
      const body = { name: 'Trang thống kê', scope: 'write' };
      return (await person.asks<{ key: string; id: string }>('POST', '/v1/api-keys', { body }))
        .body;
    };

    it('takes orders as JSON from its own pages alone, whatever the method, the origin, the fetch site and the type', async () => {
      const desk = await peopleOf(open()).deskOfficer();
      const end = await endOf(open());
      // Each is let in and then not understood, so that nothing comes of it.
      const doors = [
        { method: 'POST', path: '/v1/session', letIn: 422 },
        { method: 'POST', path: letters, letIn: 422 },
        { method: 'PUT', path: '/v1/session/password', letIn: 422 },
        { method: 'DELETE', path: '/v1/sessions/none', letIn: 404 },
      ];
      const own = new URL(open().url).origin;
      const origins = [undefined, own, 'null', 'http://localhost:1', `${own}.example`];
      const sites = [undefined, 'same-origin', 'none', 'same-site', 'cross-site'];
      const types = [
        'application/json',
        'application/json; charset=utf-8',
        'text/plain; application/json',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ];
      const isOurs = (origin?: string, site?: string) =>
        site === undefined
          ? origin === undefined || origin === own
          : site === 'same-origin' || site === 'none';

      const wrong: string[] = [];
      let combinations = 0;
      for (const { method, path, letIn } of doors)
        for (const origin of origins)
          for (const site of sites)
            for (const type of types) {
              const expected = !type.startsWith('application/json')
                ? 415
                : isOurs(origin, site)
                  ? letIn
                  : 403;
              const { status } = await desk.asks(method, path, {
                body: '{}',
                headers: {
                  ...order(),
                  'content-type': type,
                  ...(origin !== undefined && { origin }),
                  ...(site !== undefined && { 'sec-fetch-site': site }),
                },
              });
              combinations += 1;
              if (status !== expected)
                wrong.push(`${method} ${path} ${origin} ${site} ${type}: ${status}`);
            }
      expect(wrong).toEqual([]);
      expect(combinations).toBe(500);
      expect(await endOf(open())).toBe(end);
      expect((await desk.asks('GET', '/v1/session')).status).toBe(200);
    }, 60_000);

    it('lets no other site read an answer', async () => {
      const desk = await peopleOf(open()).deskOfficer();
      const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
      for (const method of ['GET', 'OPTIONS']) {
        const answer = await desk.asks(method, '/v1/session', { headers });
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      }
    });

    it('answers every cookie and key that is not good alike, and records nothing', async () => {
      const end = await endOf(open());
      const desk = await peopleOf(open()).deskOfficer();
      const { key, id } = await keyOf(desk);
      expect((await desk.asks('DELETE', `/v1/api-keys/${id}`)).status).toBe(204);
      const old = await new ApiKeys(safe(), ago(2 * minute)).create(people.deskOfficer.person, {
        ...{ name: 'Cũ', scope: 'write', lifetime: minute },
      });
      const good = await sessionOf(people.deskOfficer.person, 0);
      const replaced = await peopleOf(open()).deskOfficer();
      const left = await peopleOf(open()).deskOfficer();
      await left.asks('DELETE', '/v1/session');
      const { handle } = (
        await desk.reads<{ items: { handle: string; current: boolean }[] }>('/v1/sessions')
      ).items.find(({ current }) => current) ?? { handle: '' };
      // It goes on under a new id when it signs in from where it is.
      const body = { email: people.deskOfficer.email, password: demoPassword };
      expect((await replaced.asks('POST', '/v1/session', { body })).status).toBe(200);

      const forged = randomBytes(32).toString('base64url');
      const cookies = {
        forged: `kyket=${forged}`,
        'cut off': `kyket=${good.slice(0, -1)}`,
        longer: `kyket=${good}A`,
        empty: 'kyket=',
        'of its handle': `kyket=${handle}`,
        'of another name': `__Host-kyket=${good}`,
        'behind a planted one': `kyket=${forged}; kyket=${good}`,
        'signed out': left.cookie,
        replaced: replaced.cookie,
        'unused for too long': `kyket=${await sessionOf(people.deskOfficer.person, 30 * minute)}`,
        'past its time': `kyket=${await sessionOf(people.deskOfficer.person, 721 * minute)}`,
        'of a key': `kyket=${key}`,
      };
      const keys = {
        forged: `Bearer kyk_${forged}`,
        'cut off': `Bearer ${key.slice(0, -1)}`,
        revoked: `Bearer ${key}`,
        'past its time': `Bearer ${old.key}`,
        'of a session': `Bearer ${good}`,
        'of another kind': `Basic ${key}`,
        empty: '',
      };

      const said = async (headers: Readonly<Record<string, string>>) => {
        const anyone = new Person(open().url);
        const answers = [
          await anyone.asks('GET', '/v1/session', { headers }),
          await anyone.asks('POST', letters, {
            body: aLetter('1'),
            headers: { ...headers, ...order() },
          }),
        ];
        return answers.map(({ status, text }) => [status, text.replace(/req_[0-9a-f-]{36}/, '')]);
      };
      const toNobody = await said({});
      expect(toNobody.map(([status]) => status)).toEqual([401, 401]);
      for (const [which, cookie] of Object.entries(cookies))
        expect([which, await said({ cookie })]).toEqual([which, toNobody]);
      for (const [which, authorization] of Object.entries(keys))
        expect([which, await said({ authorization, cookie: `kyket=${good}` })]).toEqual([
          which,
          toNobody,
        ]);

      expect(
        (await new Person(open().url, `kyket=${good}`).asks('GET', '/v1/session')).status,
      ).toBe(200);
      expect(await endOf(open())).toBe(end);
    });

    it('asks for the password again before a signature when the last time is long ago', async () => {
      const id = await sessionOf(people.director.person, 6 * minute);
      const director = new Person(open().url, `kyket=${id}`);
      const { agreement } = await director.sees(memo);
      const [seat] = Object.keys(agreement.seats);
      const sign = { seat, hash: 'a'.repeat(64), medium: 'electronic' };
      expect(await director.isRefused('sign', memo, sign)).toMatchObject({
        status: 403,
        code: 'proof-needed',
      });

      const { headers } = await director.asks('POST', '/v1/session/proof', {
        body: { password: demoPassword },
      });
      const proven = new Person(open().url, headers.getSetCookie()[0]?.split(';')[0]);
      expect(await proven.isRefused('sign', memo, sign)).toMatchObject({ code: 'already-signed' });
    });

    describe('by an invitation to choose a password', () => {
      let email: string;
      let personId: string;
      let handedOver: string;
      const choose = (secret: string, password: string) =>
        new Person(open().url).asks<Problem>('POST', '/v1/password', {
          body: { secret, password },
        });

      beforeAll(async () => {
        const administrator = await peopleOf(open()).administrator();
        email = `${randomUUID()}@sgddt-dienbien.demo`;
        const { body } = await administrator.asks<{
          readonly personId: string;
          readonly invitation: { readonly page: string };
        }>('POST', '/v1/accounts', {
          body: { email, name: 'Quàng Thị Hoa' },
          headers: { 'idempotency-key': randomUUID() },
        });
        personId = body.personId;
        handedOver = body.invitation.page.split('#')[1] ?? '';
      });

      it('lets one of two choose who open it at once: the other changed the password too', async () => {
        const passwords = ['hoa ban nở trắng Mường Lò', 'hoa ban nở trắng Mường Thanh'];
        const chosen = await Promise.all(passwords.map((password) => choose(handedOver, password)));
        expect(chosen.map(({ status }) => status).sort()).toEqual([204, 410]);

        const first = passwords[chosen.findIndex(({ status }) => status === 204)] ?? '';
        const other = passwords.find((password) => password !== first) ?? '';
        await Person.signIn(open().url, email, first);
        await expect(Person.signIn(open().url, email, other)).rejects.toThrow('cannot sign in');
      });

      it('ends what was open to who had the old password: sessions, and the keys of programs', async () => {
        await choose(await secretByLetter(open(), personId), 'suối Nậm Rốm chảy mãi');
        const intruder = await Person.signIn(open().url, email, 'suối Nậm Rốm chảy mãi');
        const { key } = await keyOf(intruder);
        const program = () =>
          new Person(open().url).asks('GET', '/v1/parties', {
            headers: { authorization: `Bearer ${key}` },
          });
        expect((await program()).status).toBe(200);

        const secret = await secretByLetter(open(), personId);
        expect((await choose(secret, 'đồi A1 chiều lộng gió')).status).toBe(204);
        expect((await program()).status).toBe(401);
        expect((await intruder.asks('GET', '/v1/session')).status).toBe(401);
      });
    });
  });
};
