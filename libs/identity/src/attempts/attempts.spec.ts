import { MemorySafe } from '@kyket/eventing';
import { Attempts } from './attempts';

const minute = 60_000;
const alice = 'alice@sgddt-dienbien.demo';
const bob = 'bob@sgddt-dienbien.demo';

describe('Guessing', () => {
  let safe: MemorySafe;
  let now: number;
  let attempts: Attempts;
  const tries = (account: string, address = '10.0.0.7') => attempts.begin({ account, address });

  beforeEach(() => {
    safe = new MemorySafe();
    now = Date.parse('2026-03-02T08:00:00.000Z');
    attempts = new Attempts(safe, () => now);
  });

  it('is free five times, and then has to wait longer each time', async () => {
    for (let time = 0; time < 5; time += 1) expect((await tries(alice)).wait).toBe(0);
    const waits: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const { wait } = await tries(alice);
      waits.push(wait / 1_000);
      now += wait;
      expect((await tries(alice)).wait).toBe(0);
    }
    expect(waits).toEqual([30, 60, 120, 240, 300]);
  });

  it('gets at most ten guesses at an account in a quarter of an hour, from however many addresses', async () => {
    const until = now + 15 * minute;
    let guesses = 0;
    for (let time = 0; now < until; time += 1) {
      if ((await tries(alice, `10.0.0.${time}`)).wait === 0) guesses += 1;
      now += 500;
    }
    expect(guesses).toBeLessThanOrEqual(10);
    expect(guesses).toBeGreaterThan(5);
  });

  it('at many accounts from one address has to wait too', async () => {
    for (let time = 0; time < 30; time += 1) expect((await tries(`person-${time}`)).wait).toBe(0);
    expect((await tries('person-30')).wait).toBe(30_000);
    expect((await tries('person-30', '10.0.0.8')).wait).toBe(0);
  });

  it('lets no more through when many guess at once', async () => {
    const addresses = Array.from({ length: 40 }, (_, index) => `10.0.0.${index}`);
    const all = await Promise.all(addresses.map((address) => tries(alice, address)));
    expect(all.filter(({ wait }) => wait === 0)).toHaveLength(5);

    now += 30_000;
    const later = await Promise.all(addresses.map((address) => tries(alice, address)));
    expect(later.filter(({ wait }) => wait === 0)).toHaveLength(1);
  });

  it('at an account from an address that has to wait counts for the address alone', async () => {
    for (let time = 0; time < 30; time += 1) await tries(`person-${time}`);
    for (let time = 0; time < 10; time += 1) expect((await tries(alice)).wait).toBeGreaterThan(0);
    expect((await tries(alice, '10.0.0.8')).wait).toBe(0);
  });

  it('goes on as long as it likes, and makes nobody wait in a browser that the owner knows', async () => {
    for (let time = 0; time < 60; time += 1) await tries(alice, `10.0.0.${time % 40}`);
    const atHome = () => attempts.begin({ account: alice, address: '10.0.0.7', browser: 'hers' });
    expect((await tries(alice, '10.9.9.9')).wait).toBeGreaterThan(0);
    expect((await atHome()).wait).toBe(0);
    const { succeeded } = await atHome();
    await succeeded();
    // Nor are those elsewhere let off because she came in.
    expect((await tries(alice, '10.9.9.9')).wait).toBeGreaterThan(0);

    for (let time = 0; time < 5; time += 1) expect((await atHome()).wait).toBe(0);
    expect((await atHome()).wait).toBe(30_000);
    expect((await tries(bob, '10.9.9.9')).wait).toBe(0);
  });

  it('lets the owner in within five minutes of the last of a hundred guesses', async () => {
    let guesses = 0;
    for (let time = 0; guesses < 100; time += 1) {
      if ((await tries(alice, `10.0.${time >> 8}.${time & 255}`)).wait === 0) guesses += 1;
      now += 5_000;
    }
    now += 5 * minute;
    const owner = await tries(alice, '10.9.9.9');
    expect(owner.wait).toBe(0);
    await owner.succeeded();
    expect((await tries(alice, '10.9.9.9')).wait).toBe(0);
  });

  it('is forgotten when the owner comes in, and costs nobody else anything', async () => {
    for (let time = 0; time < 4; time += 1) await tries(alice);
    const { succeeded } = await tries(alice);
    await succeeded();
    for (let time = 0; time < 5; time += 1) expect((await tries(alice)).wait).toBe(0);
    expect((await tries(alice)).wait).toBeGreaterThan(0);
    expect((await tries(bob)).wait).toBe(0);
  });

  it('is not what was withdrawn, for the account or the address; what failed before it still counts', async () => {
    for (let time = 0; time < 4; time += 1) await tries(alice);
    for (let time = 0; time < 40; time += 1) await (await tries(alice)).withdraw();
    expect((await tries(alice)).wait).toBe(0);
    expect((await tries(alice)).wait).toBeGreaterThan(0);
  });

  it('is forgotten by itself after an hour', async () => {
    for (let time = 0; time < 5; time += 1) await tries(alice);
    now += 60 * minute;
    for (let time = 0; time < 5; time += 1) expect((await tries(alice)).wait).toBe(0);
  });

  it('leaves no name and no address behind', async () => {
    await tries(alice);
    const kept = JSON.stringify(await safe.list('attempt'));
    expect(kept).not.toContain(alice);
    expect(kept).not.toContain('10.0.0.7');
  });
});
