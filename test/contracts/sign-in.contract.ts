import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Accounts,
  type NewAccount,
  People,
  SecondFactors,
  Sessions,
  SignedAnswer,
} from '@kyket/identity';
import { Secret, TOTP } from 'otpauth';
import { Authenticator } from '../parts/authenticator';
import type { SafeUnderTest } from './safe.contract';

/** What a person who signs in relies on, whichever safe keeps it. */
export const signInContract = (name: string, open: () => SafeUnderTest) => {
  describe(`Signing in (${name})`, () => {
    const newcomer = (): NewAccount & { readonly password: string } => ({
      personId: randomUUID(),
      email: `${randomUUID()}@sgddt-dienbien.demo`,
      password: 'mưa xuân trên sông Nậm Rốm',
      name: 'Lò Thị Mai',
      language: 'vi',
    });

    it('is possible in every process and after a restart', async () => {
      const { safe, another } = open();
      const account = newcomer();
      await new Accounts(safe, new People(safe)).open(account);
      const { id } = await new Sessions(safe).open({
        personId: account.personId,
        authentication: 'password',
      });

      const reopened = await another();
      const accounts = new Accounts(reopened, new People(reopened));
      expect(await accounts.signIn(account.email, account.password)).toBeDefined();
      expect((await new Sessions(reopened).find(id))?.personId).toBe(account.personId);

      await new Sessions(reopened).end(id);
      expect(await new Sessions(safe).find(id)).toBeUndefined();
    });

    it('takes an address once, of several who ask for it together', async () => {
      const { safe, another } = open();
      const safes = [safe, await another(), safe];
      const { email } = newcomer();
      const outcomes = await Promise.allSettled(
        safes.map((each) => new Accounts(each, new People(each)).open({ ...newcomer(), email })),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('takes each code and each answer of a passkey once, of several processes that are shown it together', async () => {
      const { safe, another } = open();
      const houses = [safe, await another(), await another()].map(
        (each) => new SecondFactors(each),
      );
      const [first] = houses as [SecondFactors];
      const { personId, email, name } = newcomer();
      const begun = await first.totp.begin(personId, { name: 'Điện thoại', account: email });
      const secret = Secret.fromBase32(begun.secret);
      const told = (timestamp: number) => TOTP.generate({ secret, timestamp });
      const added = await first.confirmTotp(personId, begun.id, told(Date.now()));

      const [recovery = ''] = added?.recoveryCodes ?? [];
      for (const [code, kind] of [
        [told(Date.now() + 30_000), 'totp'],
        [recovery, 'recovery-code'],
      ] as const) {
        const taken = await Promise.all(houses.map((each) => each.takeCode(personId, code)));
        expect(taken.filter(Boolean)).toEqual([kind]);
      }

      const origin = 'https://kyket.example';
      const site = { id: 'kyket.example', origin };
      const device = new Authenticator();
      const offered = await first.passkeys.offer({ personId, name, account: email }, site);
      const made = device.makes(offered, { origin });
      await first.addPasskey(personId, { name: 'Máy tính', answer: made }, site);
      const answer = SignedAnswer.parse(device.signs(await first.passkeys.ask(site), { origin }));
      const came = await Promise.all(houses.map(({ passkeys }) => passkeys.take(answer, site)));
      expect(came.filter(Boolean)).toEqual([personId]);
    });

    it('ends by itself in real time', async () => {
      const { safe } = open();
      const sessions = new Sessions(safe, { idle: 1_000, absolute: 1_500 });
      const { personId } = newcomer();
      const { id } = await sessions.open({ personId, authentication: 'password' });
      const began = performance.now();
      for (; performance.now() - began < 1_100; await pause(50))
        expect(await sessions.find(id)).toBeDefined();
      for (; performance.now() - began < 1_600;) await pause(50);
      expect(await sessions.find(id)).toBeUndefined();
      expect(await sessions.listOf(personId)).toEqual([]);
    });
  });
};
