import { AccessJournal, type Receipt } from '@kyket/application';
import { randomUUID } from 'node:crypto';
import { people as centre } from '../../apps/standalone/src/demo/centre/cast';
import { OwnerLetters } from '../../apps/api/src/door/owner-letters';
import { people } from '../../apps/standalone/src/demo/dien-bien/cast';
import type { House } from '../parts/house';
import { pathOf, Person, type Problem } from '../parts/person';
import { authority, invitation, secretsSentTo } from './a-lost-password';
import { peopleOf } from './the-story';

interface Opened {
  readonly personId: string;
  readonly invitation?: { readonly page: string };
}

const { order, reason } = invitation;
const passwords = ['hoa ban nở trắng Mường Lò', 'suối Nậm Rốm chảy mãi', 'đồi A1 chiều lộng gió'];

/** Who opens accounts and invites to choose a password does not come to have one that is not theirs. */
export const letsChooseAPassword = (open: () => House): void => {
  describe('Who has lost their password', () => {
    const email = `${randomUUID()}@sgddt-dienbien.demo`;
    const key = randomUUID();
    let administrator: Person;
    let person: string;

    const opens = () =>
      administrator.asks<Opened>('POST', '/v1/accounts', {
        body: { email, name: 'Quàng Thị Hoa' },
        headers: { 'idempotency-key': key },
      });
    const invites = (by: Person, named: string, match: string, once = randomUUID()) =>
      by.asks<Receipt & Problem>('POST', pathOf(order, authority), {
        body: { person: named, reason },
        headers: { 'idempotency-key': once, 'if-match': match },
      });
    const choose = (secret: string, password: string | undefined) =>
      new Person(open().url).asks<Problem>('POST', '/v1/password', { body: { secret, password } });
    const signsIn = (password = '') => Person.signIn(open().url, email, password);
    const secrets = () => secretsSentTo(open(), person);
    const facts = () => open().running.parts.stores.log.read('authority');

    beforeAll(async () => {
      administrator = await peopleOf(open()).administrator();
      const { body } = await opens();
      person = body.personId;
      const secret = body.invitation?.page.split('#')[1] ?? '';
      expect((await choose(secret, passwords[0])).status).toBe(204);
    });

    it('was at the mercy of who had opened the account, and was handed the page again with the same key', async () => {
      const again = await opens();
      expect(again).toMatchObject({ status: 201, body: { personId: person } });
      expect(again.text).not.toContain('welcome');
    });

    it('is invited on record by an administrator, who hears no secret: the way is in the letter to its owner', async () => {
      const match = (await administrator.revisionOf(authority)) ?? '';
      const answer = await invites(administrator, person, match);
      expect(answer).toMatchObject({ status: 200, body: { letter: { delivered: true } } });
      const [secret = ''] = await secrets();
      expect(secret).not.toBe('');
      expect(`${answer.text}${JSON.stringify([...answer.headers])}`).not.toContain(secret);
      const fact = (await facts()).at(-1);
      expect(fact).toMatchObject({
        ...{ type: 'InvitedToChoosePassword', data: { person, reason } },
        metadata: {
          actor: { personId: centre.administrator.person },
          attestation: { means: { vi: expect.any(String) as unknown } },
        },
      });
      expect(JSON.stringify([fact?.data, fact?.metadata])).not.toContain(secret);

      await signsIn(passwords[0]);
      expect((await choose(secret, passwords[1])).status).toBe(204);
      await signsIn(passwords[1]);
      await expect(signsIn(passwords[0])).rejects.toThrow('sign-in-failed');
      await open().running.app.get(OwnerLetters, { strict: false }).settled();
      const told = (await open().letters()).filter(({ to }) => to === person);
      expect(told.at(-1)?.subject).toBe('Tài khoản của bạn vừa có mật khẩu mới');
    });

    it('is invited once by one order given twice, and the way in the first letter opens nothing any more', async () => {
      const match = (await administrator.revisionOf(authority)) ?? '';
      const once = randomUUID();
      const before = (await facts()).length;
      const first = await invites(administrator, person, match, once);
      const second = await invites(administrator, person, match, once);
      expect([first.status, second.status]).toEqual([200, 200]);
      expect(second.headers.get('idempotent-replayed')).toBe('true');
      expect(await facts()).toHaveLength(before + 1);

      const [lost = '', found = ''] = (await secrets()).slice(-2);
      expect(await choose(lost, passwords[2])).toMatchObject({
        ...{ status: 410, body: { code: 'secret-not-good' } },
      });
      expect((await choose(found, passwords[2])).status).toBe(204);
      await signsIn(passwords[2]);
    });

    it('loses the way that was sent when they change the password themselves', async () => {
      const match = (await administrator.revisionOf(authority)) ?? '';
      await invites(administrator, person, match);
      const owner = await signsIn(passwords[2]);
      const body = { password: passwords[2], chosen: passwords[0] };
      expect((await owner.asks('PUT', '/v1/session/password', { body })).status).toBe(204);
      expect((await choose((await secrets()).at(-1) ?? '', passwords[1])).status).toBe(410);
    });

    it('is invited by nobody else, and nobody invites themselves; both are in the journal', async () => {
      const match = (await administrator.revisionOf(authority)) ?? '';
      const sent = (await open().letters()).length;
      const director = await peopleOf(open()).director();
      expect(await invites(director, person, match)).toMatchObject({
        ...{ status: 403, body: { code: 'not-allowed', rule: 'role-missing' } },
      });
      expect(await invites(administrator, centre.administrator.person, match)).toMatchObject({
        ...{ status: 403, body: { code: 'password-of-ones-own' } },
      });
      expect(await open().letters()).toHaveLength(sent);

      await open().running.app.get(AccessJournal, { strict: false }).flush();
      await open().settled();
      const auditor = (await peopleOf(open()).auditor()).in('en');
      for (const by of [people.director.person, centre.administrator.person]) {
        const { items } = await auditor.reads<{ items: { sentence: string }[] }>(
          `/v1/accesses?limit=200&person=${by}`,
        );
        const refused = 'The order “Invite a person to choose another password” was refused:';
        expect(items.filter(({ sentence }) => sentence.startsWith(refused))).toHaveLength(1);
      }
    });
  });
};
