import { createHook } from 'node:async_hooks';
import { argon2Sync } from 'node:crypto';
import { MemorySafe, Refusal } from '@kyket/eventing';
import { Invitees } from '../people/invitees';
import { People } from '../people/people';
import { Accounts } from './accounts';
import { demoPasswords, type NewAccount } from './account';
import { isOutdated, nobodys } from './password';

const alice = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a01';
const bob = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a02';
const nobody = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a03';
const password = 'mưa xuân trên sông Nậm Rốm';

const account: NewAccount & { readonly password: string } = {
  personId: alice,
  email: 'alice@sgddt-dienbien.demo',
  password,
  name: 'Lò Thị Mai',
  language: 'vi',
};

const refused = (code: string): unknown => expect.objectContaining({ constructor: Refusal, code });

describe('A local account', () => {
  let safe: MemorySafe;
  let people: People;
  let accounts: Accounts;

  beforeEach(() => {
    safe = new MemorySafe();
    people = new People(safe);
    accounts = new Accounts(safe, people);
  });

  it('lets its owner in with the e-mail address and the password, however they are typed', async () => {
    await accounts.open(account);
    const expected = { personId: alice, email: account.email };
    expect(await accounts.signIn(account.email, password)).toEqual(expected);
    expect(await accounts.signIn(' Alice@SGDDT-DienBien.demo ', password)).toEqual(expected);
    expect(await accounts.signIn(account.email, password.normalize('NFD'))).toEqual(expected);
  });

  it('lets nobody in with another password, or without an account', async () => {
    await accounts.open(account);
    expect(await accounts.signIn(account.email, `${password} `)).toBeUndefined();
    expect(await accounts.signIn(account.email, '')).toBeUndefined();
    expect(await accounts.signIn('mallory@sgddt-dienbien.demo', password)).toBeUndefined();
    expect(await accounts.signIn('not an address', password)).toBeUndefined();
  });

  it('keeps the person’s name with the people, and never the password itself', async () => {
    await accounts.open(account);
    expect(await people.of(alice)).toEqual({
      personId: alice,
      name: 'Lò Thị Mai',
      email: account.email,
      language: 'vi',
    });
    const kept = JSON.stringify(await safe.list('account'));
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(kept).not.toContain(password);
    expect(kept).not.toContain('Lò Thị Mai');
    expect(JSON.stringify(await accounts.all())).not.toContain('argon2');
  });

  it('takes an address once, whoever spells it how', async () => {
    await accounts.open(account);
    await expect(
      accounts.open({ ...account, personId: bob, email: 'ALICE@sgddt-dienbien.demo' }),
    ).rejects.toEqual(refused('email-taken'));
    await expect(accounts.open({ ...account, email: 'other@x.demo' })).rejects.toEqual(
      refused('account-exists'),
    );
    expect(await accounts.all()).toHaveLength(1);
  });

  it('can be opened after a crash left its address taken', async () => {
    await safe.put('account-email', account.email, alice);
    expect(await accounts.signIn(account.email, password)).toBeUndefined();
    await accounts.open(account);
    expect(await accounts.signIn(account.email, password)).toBeDefined();
  });

  it('asks for a long password, unless it is for a demonstration', async () => {
    await expect(accounts.open({ ...account, password: 'demo' })).rejects.toEqual(
      refused('password-too-short'),
    );
    const demonstration = new Accounts(safe, people, demoPasswords);
    await demonstration.open({ ...account, password: 'demo' });
    expect(await accounts.signIn(account.email, 'demo')).toBeDefined();
  });

  it.each([
    'password1234567',
    'aaaaaaaaaaaaaaaaaaaa',
    'qwertyuiopasdfghjkl',
    'Lò Thị Mai Lò Thị Mai',
    'alice@sgddt-dienbien',
  ])('does not take %s, which a guesser would try early', async (guessable) => {
    await expect(accounts.open({ ...account, password: guessable })).rejects.toEqual(
      refused('password-guessable'),
    );
    expect(await accounts.all()).toEqual([]);
  });

  it('opens to nobody before its owner has chosen a password', async () => {
    const { password: _, ...invited } = account;
    await accounts.open(invited);
    expect(await accounts.signIn(account.email, '')).toBeUndefined();
    expect(await accounts.isPasswordOf(alice, '')).toBe(false);
    await accounts.changePassword(alice, password);
    expect(await accounts.signIn(account.email, password)).toBeDefined();
  });

  it('lets its owner prove once more who they are', async () => {
    await accounts.open(account);
    expect(await accounts.isPasswordOf(alice, password)).toBe(true);
    expect(await accounts.isPasswordOf(alice, `${password}!`)).toBe(false);
    expect(await accounts.isPasswordOf(bob, password)).toBe(false);
  });

  it('is told apart from a malformed one', async () => {
    await expect(accounts.open({ ...account, email: 'alice' })).rejects.toThrow('email');
  });

  it('changes its password', async () => {
    await accounts.open(account);
    await accounts.changePassword(alice, 'nắng vàng trên đồi A1');
    expect(await accounts.signIn(account.email, password)).toBeUndefined();
    expect(await accounts.signIn(account.email, 'nắng vàng trên đồi A1')).toBeDefined();
    await expect(accounts.changePassword(bob, password)).rejects.toEqual(
      refused('no-such-account'),
    );
  });

  it('hashes a password anew that was hashed too cheaply', async () => {
    const opened = await accounts.open(account);
    const nonce = Buffer.alloc(16, 7);
    const cheap = { memory: 4096, passes: 1, parallelism: 1, tagLength: 32, nonce };
    const hash = argon2Sync('argon2id', { ...cheap, message: password });
    const kept = `$argon2id$v=19$m=4096,t=1,p=1$${nonce.toString('base64')}$${hash.toString('base64')}`;
    await safe.put('account', alice, { ...opened, password: kept });

    expect(await accounts.signIn(account.email, 'not the password at all')).toBeUndefined();
    expect(await safe.get('account', alice)).toMatchObject({ password: kept });
    expect(await accounts.signIn(account.email, password)).toEqual(opened);
    expect(JSON.stringify(await safe.get('account', alice))).toContain('m=19456,t=2,p=1');
    expect(await accounts.signIn(account.email, password)).toEqual(opened);
  });

  it('is closed for good, and frees its address', async () => {
    await accounts.open(account);
    await accounts.close(alice);
    expect(await accounts.signIn(account.email, password)).toBeUndefined();
    await accounts.open({ ...account, personId: bob });
    expect((await accounts.signIn(account.email, password))?.personId).toBe(bob);
  });

  it('does the same work to refuse a stranger, a wrong password, and for who has chosen none', async () => {
    await accounts.open(account);
    const { password: _, ...invited } = account;
    await accounts.open({ ...invited, personId: bob, email: 'bob@sgddt-dienbien.demo' });

    const wrong = 'a wrong password, and long';
    expect(await hashesIn(() => accounts.signIn(account.email, wrong))).toBe(1);
    expect(await hashesIn(() => accounts.signIn('bob@sgddt-dienbien.demo', wrong))).toBe(1);
    expect(await hashesIn(() => accounts.signIn('stranger@sgddt-dienbien.demo', wrong))).toBe(1);
    expect(await hashesIn(() => accounts.signIn('not an address', wrong))).toBe(1);
    expect(await hashesIn(() => accounts.isPasswordOf(nobody, wrong))).toBe(1);
    expect(await hashesIn(() => accounts.signIn(account.email, password))).toBe(1);
    // What is compared with where there is nobody costs what anybody costs.
    expect(isOutdated(nobodys)).toBe(false);
  });
});

/** How often argon2 was really asked for. */
const hashesIn = async (act: () => Promise<unknown>): Promise<number> => {
  let hashes = 0;
  const watch = createHook({ init: (_, type) => (hashes += type === 'ARGON2REQUEST' ? 1 : 0) });
  watch.enable();
  await act();
  watch.disable();
  return hashes;
};

describe('A person', () => {
  it('is known by name until forgotten', async () => {
    const people = new People(new MemorySafe());
    await people.keep({ personId: alice, name: 'Lò Thị Mai', language: 'vi' });
    await people.keep({ personId: bob, name: 'ບຸນມີ', language: 'lo' });
    expect(await people.namesOf([alice, bob, alice, nobody])).toEqual(
      new Map([
        [alice, 'Lò Thị Mai'],
        [bob, 'ບຸນມີ'],
      ]),
    );
    await people.forget(alice);
    expect(await people.of(alice)).toBeUndefined();
    expect((await people.all()).map(({ personId }) => personId)).toEqual([bob]);
  });

  it('is written to in the language they chose last, and nobody comes to be by choosing', async () => {
    const people = new People(new MemorySafe());
    await people.keep({ personId: bob, name: 'ບຸນມີ', language: 'vi' });
    await people.speaks(bob, 'lo');
    await people.speaks(nobody, 'lo');
    expect(await people.all()).toEqual([{ personId: bob, name: 'ບຸນມີ', language: 'lo' }]);
  });
});

describe('Somebody who was invited without an account', () => {
  const office = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9b01';
  const other = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9b02';

  it('is one person at their office, however often invited', async () => {
    const invitees = new Invitees(new MemorySafe());
    expect(await invitees.known(office, account.email)).toBeUndefined();
    const { personId, isNew } = await invitees.at(office, account.email);
    expect(isNew).toBe(true);
    expect(await invitees.at(office, account.email)).toEqual({ personId, isNew: false });
    expect(await invitees.known(office, account.email)).toBe(personId);
    expect(await invitees.known(other, account.email)).toBeUndefined();

    await invitees.forget(office, account.email);
    expect(await invitees.known(office, account.email)).toBeUndefined();
  });
});
