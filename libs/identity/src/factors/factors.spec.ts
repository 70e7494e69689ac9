import { MemorySafe } from '@kyket/eventing';
import { generateKeyPairSync } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { Authenticator } from '../../../../test/parts/authenticator';
import { RegistrationAnswer, SignedAnswer } from './answers';
import { SecondFactors } from './second-factors';

const alice = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a01';
const bob = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a02';
const account = 'alice@sgddt-dienbien.demo';
const halfMinute = 30_000;
const minute = 60_000;

let safe: MemorySafe;
let now: number;
let factors: SecondFactors;

beforeEach(() => {
  safe = new MemorySafe();
  now = Date.parse('2026-03-02T08:00:00.000Z');
  factors = new SecondFactors(safe, () => now);
});

const digitsOf = (secret: string, at = now): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at });

/** With its first code used up, and half a minute later. */
const deviceOf = async (personId: string) => {
  const { id, secret } = await factors.totp.begin(personId, { name: 'Điện thoại', account });
  const added = await factors.confirmTotp(personId, id, digitsOf(secret));
  now += halfMinute;
  return { id, secret, recoveryCodes: added?.recoveryCodes ?? [] };
};

describe('A device that tells codes', () => {
  it('tells what RFC 6238 says, to whatever reads its address', async () => {
    const { secret, uri } = await factors.totp.begin(alice, { name: 'Điện thoại', account });
    const read = new URL(uri);
    expect(Buffer.from(Secret.fromBase32(secret).bytes)).toHaveLength(20);
    expect(`${read.protocol}//${read.host}`).toBe('otpauth://totp');
    expect(decodeURIComponent(read.pathname)).toBe(`/Kyket:${account}`);
    expect(Object.fromEntries(read.searchParams)).toMatchObject({
      ...{ secret, issuer: 'Kyket', algorithm: 'SHA1', digits: '6', period: '30' },
    });
  });

  it('is nobody’s factor before it has told a right code, and waits for one a quarter of an hour', async () => {
    const { id, secret } = await factors.totp.begin(alice, { name: 'Điện thoại', account });
    expect(await factors.confirmTotp(alice, id, '000000')).toBeUndefined();
    expect(await factors.confirmTotp(bob, id, digitsOf(secret))).toBeUndefined();
    expect(await factors.listOf(alice)).toEqual([]);
    expect(await factors.waysOf(alice)).toEqual([]);

    now += 15 * minute - 1;
    expect(await factors.totp.isPending(alice, id)).toBe(true);
    expect(await factors.confirmTotp(alice, id, digitsOf(secret))).toMatchObject({ id });
    expect(await factors.totp.isPending(alice, id)).toBe(false);
    expect(await factors.listOf(alice)).toMatchObject([{ id, kind: 'totp', name: 'Điện thoại' }]);

    const late = await factors.totp.begin(alice, { name: 'Máy khác', account });
    now += 15 * minute;
    expect(await factors.confirmTotp(alice, late.id, digitsOf(late.secret))).toBeUndefined();
  });

  it('is believed half a minute early or late, and no more', async () => {
    const { secret } = await deviceOf(alice);
    for (const [apart, isGood] of [
      [-2, false],
      [2, false],
      [1, true],
      [0, true],
    ] as const)
      expect(await factors.takeCode(alice, digitsOf(secret, now + apart * halfMinute))).toBe(
        isGood ? 'totp' : undefined,
      );
  });

  it('[SE-2] is believed once in each half minute, also by two at once, and not again for what confirmed it', async () => {
    const { id, secret } = await factors.totp.begin(alice, { name: 'Điện thoại', account });
    const first = digitsOf(secret);
    await factors.confirmTotp(alice, id, first);
    expect(await factors.takeCode(alice, first)).toBeUndefined();

    now += halfMinute;
    const code = digitsOf(secret);
    const taken = await Promise.all([1, 2, 3].map(() => factors.takeCode(alice, code)));
    expect(taken.filter((kind) => kind === 'totp')).toHaveLength(1);
    expect(await factors.takeCode(alice, code)).toBeUndefined();
    expect(await factors.listOf(alice)).toMatchObject([{ usedAt: '2026-03-02T08:00:30.000Z' }]);
  });

  it('tells nothing for somebody else, and its digits may be typed with a space', async () => {
    const { secret } = await deviceOf(alice);
    await deviceOf(bob);
    const code = digitsOf(secret);
    expect(await factors.takeCode(bob, code)).toBeUndefined();
    expect(await factors.takeCode(alice, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe('totp');
  });
});

describe('Recovery codes', () => {
  it('are ten, told with the first factor alone, and each is good once', async () => {
    const { recoveryCodes } = await deviceOf(alice);
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/);
    expect((await deviceOf(alice)).recoveryCodes).toEqual([]);

    const [code = '', other = ''] = recoveryCodes;
    const taken = await Promise.all([1, 2, 3].map(() => factors.takeCode(alice, code)));
    expect(taken.filter((kind) => kind === 'recovery-code')).toHaveLength(1);
    expect(await factors.takeCode(bob, other)).toBeUndefined();
    expect(await factors.takeCode(alice, ` ${other.toUpperCase().replaceAll('-', ' ')}`)).toBe(
      'recovery-code',
    );
    expect(await factors.recoveryCodesLeft(alice)).toBe(8);
  });

  it('are read as they are copied from paper: an o for a nought, an l or an i for a one', async () => {
    const { recoveryCodes } = await deviceOf(alice);
    for (const code of recoveryCodes)
      expect(await factors.takeCode(alice, code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(
        'recovery-code',
      );
    expect(await factors.waysOf(alice)).toEqual(['totp']);
  });

  it('are void once there are new ones, and with the last factor', async () => {
    const { id, recoveryCodes } = await deviceOf(alice);
    const [used = '', old = ''] = recoveryCodes;
    await factors.takeCode(alice, used);
    const [code = ''] = (await factors.renewRecoveryCodes(alice)) ?? [];
    expect(await factors.recoveryCodesLeft(alice)).toBe(10);
    expect(await factors.takeCode(alice, old)).toBeUndefined();

    expect(await factors.remove(bob, id)).toBe(false);
    expect(await factors.remove(alice, id)).toBe(true);
    expect(await factors.takeCode(alice, code)).toBeUndefined();
    expect(await factors.waysOf(alice)).toEqual([]);
    expect(await factors.renewRecoveryCodes(alice)).toBeUndefined();
  });

  it('are not in the safe, and cost a guesser what passwords cost', async () => {
    const { recoveryCodes } = await deviceOf(alice);
    const kept = JSON.stringify(await safe.list('recovery-codes'));
    for (const code of recoveryCodes) {
      expect(kept).not.toContain(code);
      expect(kept).not.toContain(code.replaceAll('-', ''));
    }
  });
});

describe('A passkey', () => {
  const origin = 'https://kyket.example.gov.vn';
  const site = { id: 'kyket.example.gov.vn', origin };
  const here = { origin };
  const owner = { personId: alice, name: 'Lò Thị Mai', account };
  let device: Authenticator;

  beforeEach(() => {
    device = new Authenticator();
  });

  const add = async (made: Authenticator, of = owner, answering = here) => {
    const answer = made.makes(await factors.passkeys.offer(of, site), answering);
    const read = RegistrationAnswer.parse(answer);
    return factors.addPasskey(of.personId, { name: 'Máy tính', answer: read }, site);
  };
  const take = (answer: unknown, personId?: string) =>
    factors.passkeys.take(SignedAnswer.parse(answer), site, personId);

  it('is asked for with finger, face or PIN, kept on the device, and without its maker’s papers', async () => {
    const options = await factors.passkeys.offer(owner, site);
    expect(options).toMatchObject({
      rp: { id: site.id, name: 'Kyket' },
      user: { name: account, displayName: 'Lò Thị Mai' },
      timeout: 5 * minute,
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [],
    });
    await add(device);
    const again = await factors.passkeys.offer(owner, site);
    expect(again.excludeCredentials).toMatchObject([{ id: device.id, transports: ['internal'] }]);
  });

  it('lets its owner in without a name, and shows once more that it is they', async () => {
    expect((await add(device))?.recoveryCodes).toHaveLength(10);
    const options = await factors.passkeys.ask(site);
    expect(options).toMatchObject({ rpId: site.id, userVerification: 'required' });
    expect(options.allowCredentials).toBeUndefined();
    expect(await take(device.signs(options, here))).toBe(alice);

    now += minute;
    const proof = await factors.passkeys.ask(site, alice);
    expect(proof.allowCredentials).toMatchObject([{ id: device.id }]);
    expect(await take(device.signs(proof, here), alice)).toBe(alice);
    expect(await factors.waysOf(alice)).toEqual(['passkey', 'recovery-code']);
    expect(await factors.listOf(alice)).toMatchObject([
      { kind: 'passkey', name: 'Máy tính', usedAt: '2026-03-02T08:01:00.000Z' },
    ]);
  });

  it('[SE-2] answers a challenge once, also for two at once, and for five minutes', async () => {
    await add(device);
    const answer = device.signs(await factors.passkeys.ask(site, alice), here);
    const taken = await Promise.all([1, 2, 3].map(() => take(answer, alice)));
    expect(taken.filter(Boolean)).toEqual([alice]);
    expect(await take(answer, alice)).toBeUndefined();

    const late = device.signs(await factors.passkeys.ask(site, alice), here);
    now += 5 * minute;
    expect(await take(late, alice)).toBeUndefined();
  });

  it('[SE-2] answers no challenge of another person, of another ceremony, or of its own making', async () => {
    await add(device);
    const ask = (personId?: string) => factors.passkeys.ask(site, personId);
    expect(await take(device.signs(await ask(bob), here), alice)).toBeUndefined();
    expect(await take(device.signs(await ask(), here), alice)).toBeUndefined();
    expect(await take(device.signs(await ask(alice), here))).toBeUndefined();
    const { challenge } = await ask(alice);
    const bytes = Buffer.from(challenge, 'base64url');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    for (const forged of ['AAAA', '', bytes.toString('base64url')])
      expect(await take(device.signs({ challenge: forged }, here), alice)).toBeUndefined();

    const stolen = await factors.passkeys.ask(site, bob);
    expect(await take(device.signs(stolen, here), bob)).toBeUndefined();
  });

  it('[SE-2] is believed on no other page, under no other name, and of nobody who did not show that it is theirs', async () => {
    await add(device);
    for (const wrong of [
      { origin: 'https://kyket.example.gov.vn.evil.example', rpId: site.id },
      { origin: 'http://kyket.example.gov.vn' },
      { origin, rpId: 'evil.example' },
      { origin, unverified: true },
      { origin, key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey },
    ])
      expect(await take(device.signs(await factors.passkeys.ask(site, alice), wrong), alice)).toBe(
        undefined,
      );
    for (const wrong of [{ origin: 'https://evil.example' }, { origin, unverified: true }])
      expect(await add(new Authenticator(), owner, wrong)).toBeUndefined();
    expect(await factors.listOf(alice)).toHaveLength(1);
  });

  it('that signs less often than it did is a copy, and not believed', async () => {
    await add(device);
    const sign = async () => device.signs(await factors.passkeys.ask(site, alice), here);
    expect(await take(await sign(), alice)).toBe(alice);
    expect(await take(await sign(), alice)).toBe(alice);
    device.forgetsItsCounter();
    expect(await take(await sign(), alice)).toBeUndefined();
  });

  it('is one person’s, and nobody’s any more once it is removed', async () => {
    const added = await add(device);
    expect(await add(device)).toBeUndefined();
    expect(await add(device, { ...owner, personId: bob })).toBeUndefined();

    expect(await factors.remove(alice, added?.id ?? '')).toBe(true);
    expect(await take(device.signs(await factors.passkeys.ask(site), here))).toBeUndefined();
    expect(await add(device, { ...owner, personId: bob })).toBeDefined();
    await factors.removeAllOf(bob);
    expect(await factors.listOf(bob)).toEqual([]);
    expect(await add(device)).toBeDefined();
  });
});
