import { MemorySafe } from '@kyket/eventing';
import { knownFor, KnownBrowsers } from './known-browsers';

const alice = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a01';
const bob = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a02';

describe('A browser in which somebody has signed in', () => {
  let safe: MemorySafe;
  let now: number;
  let browsers: KnownBrowsers;

  beforeEach(() => {
    safe = new MemorySafe();
    now = Date.parse('2026-03-02T08:00:00.000Z');
    browsers = new KnownBrowsers(safe, () => now);
  });

  it('holds a secret of 256 bits that the safe does not know, and is known by it to that person alone', async () => {
    const secrets = await browsers.remember(alice, []);
    expect(secrets).toHaveLength(1);
    expect(Buffer.from(secrets[0] ?? '', 'base64url')).toHaveLength(32);
    expect(JSON.stringify(await safe.list('known-browser'))).not.toContain(secrets[0]);

    expect(await browsers.nameOf(alice, secrets)).toBeDefined();
    expect(await browsers.nameOf(bob, secrets)).toBeUndefined();
    expect(await browsers.nameOf(alice, ['A'.repeat(43)])).toBeUndefined();
    expect(await browsers.nameOf(alice, [])).toBeUndefined();
  });

  it('is known to each of those who share it, and to five at most', async () => {
    const people = [alice, bob, 'c', 'd', 'e', 'f'];
    let secrets: readonly string[] = [];
    for (const person of people) secrets = await browsers.remember(person, secrets);
    expect(secrets).toHaveLength(5);
    expect(await browsers.nameOf(alice, secrets)).toBeUndefined();
    for (const person of people.slice(1))
      expect(await browsers.nameOf(person, secrets)).toBeDefined();
  });

  it('takes a new secret with every sign-in: one that was planted in it, or copied from it, is worth nothing', async () => {
    const planted = await browsers.remember(bob, []);
    const hers = await browsers.remember(alice, planted);
    expect(await browsers.nameOf(alice, planted)).toBeUndefined();

    const again = await browsers.remember(alice, hers);
    expect(await browsers.nameOf(alice, hers)).toBeUndefined();
    expect(await browsers.nameOf(alice, again)).toBeDefined();
    expect(await browsers.nameOf(bob, again)).toBeDefined();
  });

  it('is forgotten after half a year, with the password, and behind twenty others', async () => {
    const secrets = await browsers.remember(alice, []);
    now += knownFor;
    expect(await browsers.nameOf(alice, secrets)).toBeUndefined();

    const first = await browsers.remember(alice, []);
    const bobs = await browsers.remember(bob, []);
    await browsers.forgetAllOf(alice);
    expect(await browsers.nameOf(alice, first)).toBeUndefined();
    expect(await browsers.nameOf(bob, bobs)).toBeDefined();

    const second = await browsers.remember(alice, []);
    for (let other = 0; other < 20; other += 1) {
      now += 1;
      await browsers.remember(alice, []);
    }
    expect(await browsers.nameOf(alice, second)).toBeUndefined();
    expect(await safe.list('known-browser', `${alice}/`)).toHaveLength(20);
  });
});
