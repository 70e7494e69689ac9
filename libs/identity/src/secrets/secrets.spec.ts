import { createHash } from 'node:crypto';
import { MemorySafe } from '@kyket/eventing';
import { ApiKeys } from './api-keys';
import { Links } from './links';
import { OneTimeSecrets } from './one-time-secrets';
import { PasswordInvitations } from './password-invitations';

const alice = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a01';
const bob = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a02';
const minute = 60_000;
const start = Date.parse('2026-03-02T08:00:00.000Z');

describe('A secret for one time', () => {
  let safe: MemorySafe;
  let now: number;
  let secrets: OneTimeSecrets;

  beforeEach(() => {
    safe = new MemorySafe();
    now = start;
    secrets = new OneTimeSecrets(safe, () => now);
  });

  it('opens what it is for, once', async () => {
    const secret = await secrets.issue('choose-password', alice, 30 * minute);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(await secrets.look('choose-password', secret)).toBe(alice);
    expect(await secrets.take('choose-password', secret)).toBe(true);
    expect(await secrets.take('choose-password', secret)).toBe(false);
    expect(await secrets.look('choose-password', secret)).toBeUndefined();
  });

  it('is used up by one of several at once', async () => {
    const secret = await secrets.issue('choose-password', alice, 30 * minute);
    const taken = await Promise.all([1, 2, 3].map(() => secrets.take('choose-password', secret)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('opens nothing else, nothing after its time, and nothing in another spelling', async () => {
    const secret = await secrets.issue('choose-password', alice, 30 * minute);
    expect(await secrets.look('first-administrator', secret)).toBeUndefined();
    for (const other of ['', secret.slice(1), `${secret}A`, secret.toLowerCase()])
      expect(await secrets.take('choose-password', other)).toBe(false);
    now += 30 * minute;
    expect(await secrets.look('choose-password', secret)).toBeUndefined();
    expect(await secrets.take('choose-password', secret)).toBe(false);
  });

  it('is not in the safe', async () => {
    const secret = await secrets.issue('choose-password', alice, 30 * minute);
    expect(JSON.stringify(await safe.list('one-time-secret'))).not.toContain(secret);
  });
});

describe('An invitation to choose a password', () => {
  let safe: MemorySafe;
  let now: number;
  let invitations: PasswordInvitations;

  beforeEach(() => {
    safe = new MemorySafe();
    now = start;
    invitations = new PasswordInvitations(safe, () => now);
  });

  it('is used up by one of several at once, within three days', async () => {
    const { secret, expiresAt } = await invitations.issue(alice);
    expect(expiresAt).toBe('2026-03-05T08:00:00.000Z');
    expect(await invitations.personOf(secret)).toBe(alice);
    const taken = await Promise.all([1, 2, 3].map(() => invitations.take(secret)));
    expect(taken.filter(Boolean)).toHaveLength(1);

    const { secret: late } = await invitations.issue(alice);
    now = Date.parse('2026-03-05T08:00:00.000Z');
    expect(await invitations.personOf(late)).toBeUndefined();
    expect(await invitations.take(late)).toBe(false);
  });

  it('is worth nothing once another was made for the same person, and nobody else’s is touched', async () => {
    const { secret: before } = await invitations.issue(alice);
    const { secret: bobs } = await invitations.issue(bob);
    const { secret: after } = await invitations.issue(alice);
    expect(await invitations.personOf(before)).toBeUndefined();
    expect(await invitations.take(before)).toBe(false);
    expect(await invitations.personOf(after)).toBe(alice);
    expect(await invitations.take(bobs)).toBe(true);
  });

  it('is worth nothing once it was withdrawn, and is not in the safe', async () => {
    const { secret } = await invitations.issue(alice);
    const kinds = ['one-time-secret', 'password-invitation'];
    const kept = await Promise.all(kinds.map((kind) => safe.list(kind)));
    expect(kept.flat()).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain(secret);

    await invitations.withdraw(alice);
    expect(await invitations.personOf(secret)).toBeUndefined();
    expect(await invitations.take(secret)).toBe(false);
  });
});

describe('A key for a program', () => {
  let safe: MemorySafe;
  let now: number;
  let keys: ApiKeys;
  const reader = {
    name: 'Trang thống kê',
    scope: 'read',
    lifetime: 90 * 24 * 60 * minute,
  } as const;

  beforeEach(() => {
    safe = new MemorySafe();
    now = start;
    keys = new ApiKeys(safe, () => now);
  });

  it('is shown once, names itself, and is not in the safe', async () => {
    const { key, about } = await keys.create(alice, reader);
    expect(key).toMatch(/^kyk_[\w-]{43}$/);
    expect(await keys.find(key)).toEqual(about);
    expect(about).toMatchObject({
      personId: alice,
      scope: 'read',
      createdAt: '2026-03-02T08:00:00.000Z',
    });
    const kept = JSON.stringify([await safe.list('api-key'), await safe.list('api-key-hash')]);
    expect(kept).not.toContain(key);
  });

  it('opens nothing once it is revoked or past its time, and only its owner revokes it', async () => {
    const { key, about } = await keys.create(alice, reader);
    const { key: other } = await keys.create(alice, { ...reader, scope: 'write' });
    expect(await keys.revoke(bob, about.id)).toBe(false);
    expect(await keys.find(key)).toBeDefined();
    expect(await keys.revoke(alice, about.id)).toBe(true);
    expect(await keys.find(key)).toBeUndefined();
    expect(await keys.listOf(alice)).toHaveLength(1);

    now += reader.lifetime;
    expect(await keys.find(other)).toBeUndefined();
    expect(await keys.listOf(alice)).toEqual([]);
  });

  it('of a person who leaves opens nothing any more', async () => {
    const { key } = await keys.create(alice, reader);
    const { key: bobs } = await keys.create(bob, reader);
    await keys.revokeAllOf(alice);
    expect(await keys.find(key)).toBeUndefined();
    expect(await keys.find(bobs)).toBeDefined();
    for (const wrong of ['', 'kyk_', `${bobs}x`, bobs.slice(4)])
      expect(await keys.find(wrong)).toBeUndefined();
  });
});

describe('A link for somebody who has no account', () => {
  let safe: MemorySafe;
  let now: number;
  let links: Links;
  const to = { agreement: 'an agreement', invitation: 'an invitation' };
  const asked = { letter: 1, lifetime: 30 * 24 * 60 * minute, withCode: true };

  beforeEach(() => {
    safe = new MemorySafe();
    now = start;
    links = new Links(safe, () => now);
  });

  it('is 256 bits, opens as often as it is shown, and says whether the code was', async () => {
    const { link, code } = await links.issue(to, asked);
    expect(Buffer.from(link, 'base64url')).toHaveLength(32);
    expect(code).toMatch(/^\d{6}$/);
    for (let time = 0; time < 3; time += 1)
      expect(await links.find(link, code)).toEqual({ ...to, confirmedByCode: true });

    const plain = await links.issue(to, { ...asked, withCode: false });
    expect(plain.code).toBeUndefined();
    expect(await links.find(plain.link)).toEqual({ ...to, confirmedByCode: false });
  });

  it('opens nothing without its code, in another spelling, after its time, or once another was sent', async () => {
    const { link, code = '' } = await links.issue(to, asked);
    for (const wrong of [undefined, '', code.slice(1), `${code}0`])
      expect(await links.find(link, wrong)).toBeUndefined();
    for (const other of ['', link.slice(1), `${link}A`, link.toLowerCase()])
      expect(await links.find(other, code)).toBeUndefined();

    now += asked.lifetime - 1;
    expect(await links.find(link, code)).toBeDefined();
    now += 1;
    expect(await links.find(link, code)).toBeUndefined();

    now = start;
    await links.issue(to, asked);
    expect(await links.find(link, code)).toBeUndefined();
  });

  it('[SE-3] is not in the safe, nor is anything from which the code could be guessed', async () => {
    const { link, code = '' } = await links.issue(to, asked);
    const kept = JSON.stringify([await safe.list('link'), await safe.list('link-of-invitation')]);
    expect(kept).not.toContain(link);
    const guessed = createHash('sha256').update(code).digest();
    for (const spelling of ['hex', 'base64', 'base64url'] as const)
      expect(kept).not.toContain(guessed.toString(spelling));
  });

  it('is in the last letter alone', async () => {
    await links.issue(to, asked);
    expect(await links.isIssued(to.invitation, 2)).toBe(false);
    await links.issue(to, { ...asked, letter: 2 });
    expect(await links.isIssued(to.invitation, 2)).toBe(true);
    expect(await links.isIssued(to.invitation, 1)).toBe(false);
  });

  it('of a letter that did not go out is as if it had never been', async () => {
    const { link, code } = await links.issue(to, asked);
    expect(await links.isIssued(to.invitation, 1)).toBe(true);
    await links.withdraw(to.invitation);
    expect(await links.isIssued(to.invitation, 1)).toBe(false);
    expect(await links.find(link, code)).toBeUndefined();
  });
});
