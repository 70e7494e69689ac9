import { Sessions } from '@kyket/identity';
import { OwnerLetters } from '../../apps/api/src/door/owner-letters';
import { Secret, TOTP } from 'otpauth';
import { people as centre } from '../../apps/standalone/src/demo/centre/cast';
import { people } from '../../apps/standalone/src/demo/dien-bien/cast';
import { demoPassword } from '../../apps/standalone/src/demo/member';
import { Authenticator } from '../parts/authenticator';
import type { House } from '../parts/house';
import { Person, type Answer, type Problem } from '../parts/person';
import { authority, secretByLetter } from './a-lost-password';
import { dossierOut, type DossierOut } from './a-dossier-out';
import { peopleOf } from './the-story';

interface Added {
  readonly id: string;
  readonly recoveryCodes?: readonly string[];
}
interface Asked {
  readonly challenge: string;
  readonly user?: { readonly id: string };
  readonly allowCredentials?: readonly { readonly id: string }[];
}

const { email } = people.chairman;

/** The chairman of the province takes a second factor, and decides with it. */
export const asksForTheSecondFactor = (open: () => House): void => {
  describe('Who has a second factor', () => {
    const device = new Authenticator();
    let secret = Secret.fromBase32('');
    let recoveryCodes: readonly string[] = [];
    let chairman: Person;
    let file: DossierOut;

    /** What the device tells now, or in the half minute that follows, which is believed too: so there is no waiting. */
    const told = (which: 'now' | 'next') =>
      TOTP.generate({ secret, timestamp: Date.now() + (which === 'now' ? 0 : 30_000) });
    const asks = <Body = Problem>(person: Person, path: string, body?: object) =>
      person.asks<Body>('POST', `/v1/session${path}`, body && { body });
    const signIn = (more: object = {}) =>
      asks(new Person(open().url), '', { email, password: demoPassword, ...more });
    const answers = (asked: Answer<Asked>, origin = open().url) =>
      device.signs(asked.body, { origin });
    const decides = (outcome: object) =>
      chairman.isRefused('decide', file.place, { hash: file.hash, outcome });
    const recorded = async () => {
      const facts = await open().running.parts.stores.log.read(`clearance-${file.place.id}`);
      return facts.at(-1);
    };

    beforeAll(async () => {
      chairman = await open().signIn(email);
      file = await dossierOut(open());
    });
    // Whoever comes after is not to wait for what was guessed here, from the same address.
    afterAll(async () => {
      const { safe } = open().running.parts.stores;
      for (const { key } of await safe.list('attempt')) await safe.delete('attempt', key);
    });

    it('has it once its first code was told, gets ten codes for the day it is lost, and is then signed in here alone', async () => {
      const elsewhere = await open().signIn(email);
      expect(await chairman.reads('/v1/session/factors')).toEqual({
        ...{ items: [], recoveryCodesLeft: 0, required: false },
      });
      const begun = await asks<Added & { secret: string; uri: string }>(chairman, '/factors/totp', {
        name: 'Điện thoại',
      });
      expect(begun.status).toBe(201);
      expect(begun.body.uri).toContain(encodeURIComponent(email));
      secret = Secret.fromBase32(begun.body.secret);

      const confirm = <Body>(code: string) =>
        asks<Body>(chairman, '/factors/totp/confirmation', { id: begun.body.id, code });
      expect(await confirm('000000')).toMatchObject({ status: 403, body: { code: 'code-wrong' } });
      const confirmed = await confirm<Added>(told('now'));
      expect(confirmed.status).toBe(201);
      recoveryCodes = confirmed.body.recoveryCodes ?? [];
      expect(recoveryCodes).toHaveLength(10);

      chairman = chairman.goesOn(confirmed);
      expect(await chairman.reads('/v1/session/factors')).toMatchObject({
        items: [{ kind: 'totp', name: 'Điện thoại' }],
        recoveryCodesLeft: 10,
      });
      expect((await elsewhere.asks('GET', '/v1/session')).status).toBe(401);
    });

    it('is asked for it behind a password that is right, and behind no other', async () => {
      expect(await signIn()).toMatchObject({
        status: 401,
        body: { code: 'second-factor-asked', ways: ['totp', 'recovery-code'] },
      });
      expect(
        await signIn({ password: 'wrong and long enough', code: recoveryCodes[0] }),
      ).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
      expect(await signIn({ code: '000 000' })).toMatchObject({
        status: 403,
        body: { code: 'code-wrong' },
      });
      const came = await signIn({ code: recoveryCodes[0]?.toUpperCase() });
      expect(came.status).toBe(200);
      chairman = chairman.goesOn(came);
      expect((await signIn({ code: recoveryCodes[0] })).body.code).toBe('code-wrong');
    });

    it('[SE-2] is asked for it again before approving, and no password does in its place; which it was stands beside the decision', async () => {
      const granted = {
        ...{ is: 'granted', document: '12/QĐ-UBND', latitude: 'Câu chữ', conditions: [] },
      };
      const asked = {
        status: 403,
        code: 'proof-needed',
        ways: ['totp', 'recovery-code'],
        means: 'Tôi cho phép ký văn bản này, trong phạm vi đã nêu.',
      };
      expect(await decides(granted)).toMatchObject(asked);
      expect(await asks(chairman, '/proof', { password: demoPassword })).toMatchObject({
        status: 403,
        body: { code: 'proof-needed', ways: ['totp', 'recovery-code'] },
      });
      expect(await decides(granted)).toMatchObject(asked);

      const code = told('next');
      const proven = await asks<{ by: string; provenAt: string }>(chairman, '/proof', { code });
      expect(proven).toMatchObject({ status: 200, body: { by: 'totp' } });
      chairman = chairman.goesOn(proven);
      expect(await asks(chairman, '/proof', { code })).toMatchObject({
        status: 403,
        body: { code: 'code-wrong' },
      });

      await chairman.gives('decide', file.place, { hash: file.hash, outcome: granted });
      expect(await recorded()).toMatchObject({
        type: 'ClearanceGranted',
        metadata: {
          actor: { personId: people.chairman.person, authentication: 'totp' },
          attestation: { hash: file.hash, provenAt: proven.body.provenAt },
        },
      });
    });

    it('changes the password with both, and keeps its factor through a password chosen by invitation', async () => {
      const change = (person: Person, password: string, chosen: string) =>
        person.asks<Problem>('PUT', '/v1/session/password', { body: { password, chosen } });
      const { safe } = open().running.parts.stores;
      const aWhileAgo = () => Date.now() - 6 * 60_000;
      const { id } = await new Sessions(safe, undefined, aWhileAgo).open({
        ...{ personId: people.chairman.person, authentication: 'totp' },
      });
      const earlier = new Person(open().url, `kyket=${id}`);
      expect(await change(earlier, demoPassword, 'demo-2')).toMatchObject({
        status: 403,
        body: { code: 'proof-needed', ways: ['totp', 'recovery-code'] },
      });
      expect(await change(chairman, 'wrong', 'demo-2')).toMatchObject({
        body: { code: 'password-wrong' },
      });
      expect((await change(chairman, demoPassword, 'demo-2')).status).toBe(204);

      const secret = await secretByLetter(open(), people.chairman.person);
      const words = { secret, password: demoPassword };
      const chosen = await new Person(open().url).asks('POST', '/v1/password', { body: words });
      expect(chosen.status).toBe(204);
      expect((await signIn()).body.code).toBe('second-factor-asked');
      const came = await signIn({ code: recoveryCodes[1] });
      expect(came.status).toBe(200);
      chairman = chairman.goesOn(came);
    });

    it('adds a passkey, which lets in without a password', async () => {
      const { body: wanted, status } = await asks<Asked>(chairman, '/factors/passkey');
      expect(status).toBe(200);
      const name = 'Máy tính';
      const foreign = device.makes(wanted, { origin: 'https://evil.example' });
      expect(
        await asks(chairman, '/factors/passkey/confirmation', { name, answer: foreign }),
      ).toMatchObject({ status: 403, body: { code: 'passkey-not-good' } });
      const { body: again } = await asks<Asked>(chairman, '/factors/passkey');
      const answer = device.makes(again, { origin: open().url });
      const added = await asks<Added>(chairman, '/factors/passkey/confirmation', { name, answer });
      expect(added.status).toBe(201);
      expect(added.body.recoveryCodes).toBeUndefined();

      const challenge = await asks<Asked>(new Person(open().url), '/passkey/challenge');
      const signed = answers(challenge);
      const came = await asks(new Person(open().url), '/passkey', { answer: signed });
      expect(came).toMatchObject({ status: 200, body: { personId: people.chairman.person } });
      chairman = chairman.goesOn(came);
      expect(await asks(new Person(open().url), '/passkey', { answer: signed })).toMatchObject({
        status: 403,
        body: { code: 'passkey-not-good' },
      });
    });

    it('[SE-2] decides by it too, unless the answer is replayed, from another page, or to what another was asked', async () => {
      file = await dossierOut(open());
      const returned = { is: 'returned', reasons: 'Thiếu bản tiếng Lào.' };
      expect(await decides(returned)).toMatchObject({
        code: 'proof-needed',
        ways: expect.arrayContaining(['passkey', 'totp', 'recovery-code']) as unknown,
      });

      const director = await peopleOf(open()).director();
      const ask = (person: Person) => asks<Asked>(person, '/proof/challenge');
      const shows = (answer: unknown) => asks(chairman, '/proof', { answer: answer as object });
      for (const wrong of [
        answers(await ask(chairman), 'https://evil.example'),
        answers(await ask(director)),
      ])
        expect(await shows(wrong)).toMatchObject({
          status: 403,
          body: { code: 'passkey-not-good' },
        });

      const asked = await ask(chairman);
      expect(asked.body.allowCredentials).toMatchObject([{ id: device.id }]);
      const good = answers(asked);
      const proven = await shows(good);
      expect(proven).toMatchObject({ status: 200, body: { by: 'passkey' } });
      chairman = chairman.goesOn(proven);
      expect((await shows(good)).status).toBe(403);

      await chairman.gives('decide', file.place, { hash: file.hash, outcome: returned });
      expect(await recorded()).toMatchObject({
        type: 'ReturnedForRevision',
        metadata: { actor: { authentication: 'passkey' } },
      });
    });

    it('gives it up again with a fresh proof, and then comes in by the password alone', async () => {
      const { items } = await chairman.reads<{ items: Added[] }>('/v1/session/factors');
      expect(items).toHaveLength(2);
      const stranger = await peopleOf(open()).director();
      for (const { id } of items) {
        expect((await stranger.asks('DELETE', `/v1/session/factors/${id}`)).status).toBe(404);
        expect((await chairman.asks('DELETE', `/v1/session/factors/${id}`)).status).toBe(204);
      }
      expect((await signIn()).status).toBe(200);
      expect((await signIn({ code: recoveryCodes[2] })).status).toBe(200);
      expect(await chairman.reads('/v1/session/factors')).toMatchObject({ recoveryCodesLeft: 0 });
    });

    it('[SE-2] is let in without it by an administrator once everything is lost: on record, told by letter, and signed out everywhere', async () => {
      const { body: wanted } = await asks<Asked>(chairman, '/factors/passkey');
      const answer = new Authenticator().makes(wanted, { origin: open().url });
      const lost = await asks(chairman, '/factors/passkey/confirmation', { name: 'Mất', answer });
      chairman = chairman.goesOn(lost);
      expect((await signIn()).body.code).toBe('second-factor-asked');

      const administrator = await peopleOf(open()).administrator();
      const order = 'remove-second-factors';
      const reason = 'Mất điện thoại, không còn mã dự phòng';
      const own = { person: centre.administrator.person, reason };
      expect(await administrator.isRefused(order, authority, own)).toMatchObject({
        ...{ status: 403, code: 'factors-of-ones-own' },
      });
      await administrator.gives(order, authority, { person: people.chairman.person, reason });

      expect((await chairman.asks('GET', '/v1/session')).status).toBe(401);
      expect((await signIn()).status).toBe(200);
      const facts = await open().running.parts.stores.log.read('authority');
      expect(facts.at(-1)).toMatchObject({
        ...{ type: 'SecondFactorsRemoved', data: { person: people.chairman.person, reason } },
        metadata: { attestation: { means: { vi: expect.any(String) as unknown } } },
      });
      await open().running.app.get(OwnerLetters, { strict: false }).settled();
      const letters = (await open().letters()).filter(({ to }) => to === people.chairman.person);
      const added = 'Tài khoản của bạn có thêm một lớp xác thực thứ hai';
      expect(letters.filter(({ subject }) => subject === added)).toHaveLength(3);
      expect(letters.map(({ subject }) => subject)).toContain(
        'Lớp xác thực thứ hai của bạn đã được gỡ',
      );
    });
  });
};
