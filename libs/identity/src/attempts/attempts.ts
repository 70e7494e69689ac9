import { createHash } from 'node:crypto';
import type { Safe } from '@kyket/eventing';

/** How many attempts each may make before the next ones have to wait: an account is one person's, an address may be shared by an office. */
const free = { account: 5, address: 30 } as const;

/** Whose attempt it is, by the account that is tried and the address it comes from. */
export type Guesser = Readonly<Record<keyof typeof free, string>>;

export interface Attempt {
  /** In milliseconds, how long it must still wait; 0: it may be made. */
  readonly wait: number;
  /** It was the owner: what failed before no longer counts against the account. */
  readonly succeeded: () => Promise<void>;
}

const second = 1_000;
const firstWait = 30 * second;
const longestWait = 300 * second;
/** So long an attempt counts. */
const memory = 3_600 * second;
const kind = 'attempt';

/**
 * Slows down whoever guesses: ten attempts at an account in a quarter of an hour, and nobody is shut out for ever.
 * Counts in real time, and keeps hashes alone: neither names nor addresses.
 */
export class Attempts {
  constructor(
    private readonly safe: Safe,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts an attempt before it is made, so that many at once count too. One that must wait does not count. */
  async begin({ account, address }: Guesser): Promise<Attempt> {
    const keys = { account: keyOf('account', account), address: keyOf('address', address) };
    const waits = [
      await this.waitOf('account', keys.account),
      await this.waitOf('address', keys.address),
    ];
    const wait = Math.max(...waits);
    if (wait > 0) return { wait, succeeded: async () => undefined };

    const places = [await this.count(keys.account), await this.count(keys.address)];
    return {
      wait: 0,
      succeeded: async () => {
        const failed = await this.safe.list(kind, `${keys.account}/`);
        const forgotten = new Set([...failed.map(({ key }) => key), ...places]);
        for (const place of forgotten) await this.safe.delete(kind, place);
      },
    };
  }

  private async waitOf(whose: keyof typeof free, key: string): Promise<number> {
    const made = await this.madeAt(key);
    const beyond = made.length - free[whose];
    if (beyond < 0) return 0;
    const wait = Math.min(firstWait * 2 ** beyond, longestWait);
    return Math.max(0, Math.max(...made) + wait - this.now());
  }

  /** Takes a place of its own: of two who want the same one, the other takes the next. */
  private async count(key: string): Promise<string> {
    const at = this.now();
    const options = { expiresAt: new Date(at + memory) };
    for (let number = (await this.madeAt(key)).length; ; number += 1) {
      const place = `${key}/${String(number).padStart(6, '0')}`;
      if (await this.safe.putNew(kind, place, at, options)) return place;
    }
  }

  private async madeAt(key: string): Promise<readonly number[]> {
    const kept = await this.safe.list<number>(kind, `${key}/`);
    return kept.map(({ value }) => value).filter((at) => this.now() - at < memory);
  }
}

const keyOf = (whose: keyof typeof free, name: string): string =>
  `${whose}/${createHash('sha256').update(name).digest('base64url')}`;
