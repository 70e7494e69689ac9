import { createHash, randomBytes } from 'node:crypto';
import type { Safe } from '@kyket/eventing';

/** What a secret is good for: it opens nothing else. */
export type Purpose = 'first-administrator' | 'choose-password';

const kind = 'one-time-secret';
const kindOfTaken = 'one-time-secret-taken';

/** Secrets that open one thing once, within their time. The safe keeps a hash; real time counts. */
export class OneTimeSecrets {
  constructor(
    private readonly safe: Safe,
    private readonly now: () => number = Date.now,
  ) {}

  /** 256 bits, told once, here. */
  async issue(purpose: Purpose, value: unknown, lifetime: number): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.now() + lifetime);
    await this.safe.put(kind, keyOf(purpose, secret), { value, expiresAt }, { expiresAt });
    return secret;
  }

  /** What the secret stands for, and leaves it good for another look. */
  async look<T>(purpose: Purpose, secret: string): Promise<T | undefined> {
    const kept = await this.safe.get<{ value: T; expiresAt: string }>(kind, keyOf(purpose, secret));
    return kept && Date.parse(kept.expiresAt) > this.now() ? kept.value : undefined;
  }

  /** Says whether it was this caller who used it up: of two at once, one did. */
  async take(purpose: Purpose, secret: string): Promise<boolean> {
    const key = keyOf(purpose, secret);
    const kept = await this.safe.get<{ expiresAt: string }>(kind, key);
    if (!kept || Date.parse(kept.expiresAt) <= this.now()) return false;

    const expiresAt = new Date(kept.expiresAt);
    const isFirst = await this.safe.putNew(kindOfTaken, key, true, { expiresAt });
    await this.safe.delete(kind, key);
    return isFirst;
  }
}

const keyOf = (purpose: Purpose, secret: string): string =>
  `${purpose}/${createHash('sha256').update(secret).digest('base64url')}`;
