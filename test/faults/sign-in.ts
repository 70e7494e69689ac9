import { MemorySafe } from '@kyket/eventing';
import { Attempts, SecondFactors } from '@kyket/identity';
import { Secret, TOTP } from 'otpauth';
import { people } from '../../apps/standalone/src/demo/dien-bien/cast';
import { openHouse, type House } from '../parts/house';
import { Person } from '../parts/person';

interface SignInRun {
  /** Of how many wrong passwords, and of how many unknown persons, the answer is timed. */
  readonly timings: number;
  readonly guesses: number;
  readonly onProgress?: (done: number) => void;
}

const second = 1_000;
const quarter = 15 * 60 * second;

/** What somebody learns who times the answers of the door, and how far somebody comes who guesses without end. */
export const runSignIn = async ({ timings, guesses, onProgress }: SignInRun): Promise<object> => {
  const began = performance.now();
  const house = await openHouse();
  const timed = await timesOf(house, timings, onProgress);
  await house.stop();
  return {
    timings,
    ...timed,
    ...(await guessed(guesses)),
    ...(await codesShown()),
    seconds: Math.round((performance.now() - began) / second),
  };
};

/** Both kinds by turns, so that what else the machine does falls on both. */
const timesOf = async (house: House, timings: number, onProgress?: (done: number) => void) => {
  const { safe } = house.running.parts.stores;
  const anyone = new Person(house.url);
  const timeOf = async (email: string): Promise<number> => {
    for (const { key } of await safe.list('attempt')) await safe.delete('attempt', key);
    const body = { email, password: 'wrong and long enough' };
    const began = performance.now();
    const { status } = await anyone.asks('POST', '/v1/session', { body });
    if (status !== 401) throw new Error(`A wrong password was answered with ${status}`);
    return performance.now() - began;
  };

  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < timings; round += 1) {
    const stranger = `nobody-${round}@sgddt-dienbien.demo`;
    if (round % 2 === 0) known.push(await timeOf(people.deskOfficer.email));
    unknown.push(await timeOf(stranger));
    if (round % 2 === 1) known.push(await timeOf(people.deskOfficer.email));
    onProgress?.(round + 1);
  }
  const [ofKnown, ofUnknown] = [medianOf(known), medianOf(unknown)];
  return {
    medianMsOfWrongPassword: rounded(ofKnown),
    medianMsOfUnknownPerson: rounded(ofUnknown),
    apartInPercent: rounded((ofUnknown / ofKnown - 1) * 100),
  };
};

/** A guess every ten seconds, each from another address, by a clock of their own. */
const guessed = async (guesses: number) => {
  let now = Date.now();
  const attempts = new Attempts(new MemorySafe(), () => now);
  const account = people.deskOfficer.email;
  const tries = (from: number) => attempts.begin({ account, address: `address-${from}` });

  const letThrough: number[] = [];
  for (let guess = 0; guess < guesses; guess += 1) {
    if ((await tries(guess)).wait === 0) letThrough.push(now);
    now += 10 * second;
  }
  const mostInAQuarter = Math.max(
    ...letThrough.map(
      (from) => letThrough.filter((at) => at >= from && at < from + quarter).length,
    ),
  );
  const ownerWaits = (await tries(guesses)).wait;

  now += 24 * 3_600 * second;
  const atOnce = await Promise.all(Array.from({ length: 1_000 }, (_, from) => tries(from)));
  return {
    guesses,
    guessesLetThrough: letThrough.length,
    mostInAQuarterOfAnHour: mostInAQuarter,
    ownerThenWaitsSeconds: Math.ceil(ownerWaits / second),
    letThroughOf1000AtOnce: atOnce.filter(({ wait }) => wait === 0).length,
  };
};

/** A device that tells codes for four hours: each is shown a hundred times at once, and again half a minute later. */
const codesShown = async () => {
  let now = Date.parse('2026-03-02T00:00:00.000Z');
  const factors = new SecondFactors(new MemorySafe(), () => now);
  const { person, email: account } = people.deskOfficer;
  const { id, secret } = await factors.totp.begin(person, { name: 'a device', account });
  const told = () => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now });
  await factors.confirmTotp(person, id, told());

  let [codes, taken, reused] = [0, 0, 0];
  for (; codes < 480; codes += 1) {
    now += 30 * second;
    const code = told();
    const atOnce = await Promise.all(
      Array.from({ length: 100 }, () => factors.takeCode(person, code)),
    );
    taken += atOnce.filter(Boolean).length;
    now += 29 * second;
    reused += (await factors.takeCode(person, code)) === undefined ? 0 : 1;
    now -= 29 * second;
  }
  return { codesOfADevice: codes, codesTaken: taken, codesTakenAgain: reused };
};

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const rounded = (number: number): number => Math.round(number * 100) / 100;
