import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Accounts, type NewAccount, People, Sessions } from '@kyket/identity';
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
