import { createHash } from 'node:crypto';
import type { Id, Safe } from '@kyket/eventing';
import { OneTimeSecrets } from './one-time-secrets';

interface Issued {
  /** For the owner of the account. */
  readonly secret: string;
  readonly expiresAt: string;
}

const purpose = 'choose-password';
const kindOfLatest = 'password-invitation';

/** How long an invitation to choose a password is good. */
export const daysToChoosePassword = 3;

/** Secrets by which the owner of an account chooses a password. Of each person's, the last one alone is good, and only until a password was chosen. */
export class PasswordInvitations {
  private readonly secrets: OneTimeSecrets;

  constructor(
    private readonly safe: Safe,
    private readonly now: () => number = Date.now,
  ) {
    this.secrets = new OneTimeSecrets(safe, now);
  }

  /** 256 bits, told once, here. What was issued for the person before opens nothing any more. */
  async issue(personId: Id): Promise<Issued> {
    const lifetime = daysToChoosePassword * 24 * 60 * 60_000;
    const expiresAt = new Date(this.now() + lifetime);
    const secret = await this.secrets.issue(purpose, personId, lifetime);
    await this.safe.put(kindOfLatest, personId, hashOf(secret), { expiresAt });
    return { secret, expiresAt: expiresAt.toISOString() };
  }

  /** Whose password it lets choose, and leaves it good for another look. */
  async personOf(secret: string): Promise<Id | undefined> {
    const personId = await this.secrets.look<Id>(purpose, secret);
    if (personId === undefined) return undefined;
    const latest = await this.safe.get<string>(kindOfLatest, personId);
    return latest === hashOf(secret) ? personId : undefined;
  }

  /** Says whether it was this caller who used it up: of two at once, one did. */
  async take(secret: string): Promise<boolean> {
    return (await this.personOf(secret)) !== undefined && this.secrets.take(purpose, secret);
  }

  /** Whatever was issued for the person opens nothing any more. */
  async withdraw(personId: Id): Promise<void> {
    await this.safe.delete(kindOfLatest, personId);
  }
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
