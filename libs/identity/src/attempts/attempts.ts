import { createHash } from 'node:crypto';
import type { Safe } from '@kyket/eventing';

/** How many attempts each may make before the next ones have to wait: an account is one person's, an address may be shared by an office. */
const free = { account: 5, address: 30, browser: 5 } as const;
type Counted = keyof typeof free;

/** Whose attempt it is, by the account that is tried and where it comes from. */
export interface Guesser {
  readonly account: string;
  readonly address: string;
  /** One in which the owner of the account has signed in: it waits for what it tried itself, and for nobody else. */
  readonly browser?: string | undefined;
}

export interface Attempt {
  /** In milliseconds, how long it must still wait; 0: it may be made. */
  readonly wait: number;
  /** It was the owner: what failed before no longer counts against the account. */
  readonly succeeded: () => Promise<void>;
  /** Nothing was guessed, and nobody let in: it counts for nothing, and what failed before still does. */
  readonly withdraw: () => Promise<void>;
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

  /** Counts an attempt before it is made: of many at once each sees those before it. One that must wait does not count. */
  async begin({ account, address, browser }: Guesser): Promise<Attempt> {
    if (browser !== undefined) return this.one('browser', browser);

    const attempt = await this.one('account', account);
    if (attempt.wait > 0) return attempt;
    const byAddress = await this.take('address', keyOf('address', address));
    if (byAddress.wait === 0)
      return {
        wait: 0,
        succeeded: async () => {
          await attempt.succeeded();
          await this.safe.delete(kind, byAddress.place);
        },
        withdraw: async () => {
          await attempt.withdraw();
          await this.safe.delete(kind, byAddress.place);
        },
      };
    await attempt.withdraw();
    return waiting(byAddress.wait);
  }

  private async one(whose: Counted, name: string): Promise<Attempt> {
    const key = keyOf(whose, name);
    const { wait, place } = await this.take(whose, key);
    if (wait > 0) return waiting(wait);
    return {
      wait,
      succeeded: async () => {
        for (const failed of await this.safe.list(kind, `${key}/`))
          await this.safe.delete(kind, failed.key);
      },
      withdraw: async () => this.safe.delete(kind, place),
    };
  }

  /** The place behind the last one, if it may be taken already. Whoever finds it taken meanwhile looks anew at how long to wait. */
  private async take(
    whose: Counted,
    key: string,
  ): Promise<{ readonly wait: number; readonly place: string }> {
    for (;;) {
      const made = await this.madeBy(key);
      const place = `${key}/${String(made.next).padStart(6, '0')}`;
      const wait = this.waitAfter(made.at, free[whose]);
      if (wait > 0) return { wait, place };

      const at = this.now();
      const expiresAt = new Date(at + memory);
      if (await this.safe.putNew(kind, place, at, { expiresAt })) return { wait: 0, place };
    }
  }

  private waitAfter(made: readonly number[], freely: number): number {
    const beyond = made.length - freely;
    if (beyond < 0) return 0;
    const wait = Math.min(firstWait * 2 ** beyond, longestWait);
    return Math.max(0, Math.max(...made) + wait - this.now());
  }

  private async madeBy(key: string): Promise<{ readonly at: number[]; readonly next: number }> {
    const kept = await this.safe.list<number>(kind, `${key}/`);
    const last = kept.at(-1)?.key.slice(key.length + 1);
    return {
      at: kept.map(({ value }) => value).filter((at) => this.now() - at < memory),
      next: last === undefined ? 0 : Number(last) + 1,
    };
  }
}

const waiting = (wait: number): Attempt => ({
  wait,
  succeeded: async () => undefined,
  withdraw: async () => undefined,
});

const keyOf = (whose: Counted, name: string): string =>
  `${whose}/${createHash('sha256').update(name).digest('base64url')}`;
