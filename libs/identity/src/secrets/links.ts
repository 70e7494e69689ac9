import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Id, Safe } from '@kyket/eventing';

/** What a link leads to. */
export interface LinkedTo {
  readonly agreement: Id;
  readonly invitation: Id;
}

interface Kept extends LinkedTo {
  /** Of the code together with the link, so that neither can be guessed from what is kept. */
  readonly code?: string | undefined;
  readonly letter: number;
  readonly expiresAt: string;
}

interface Letter {
  /** Which of the letters of an invitation it is for. */
  readonly letter: number;
  /** In milliseconds. */
  readonly lifetime: number;
  readonly withCode: boolean;
}

interface Issued {
  /** For the letter, and for nobody else. */
  readonly link: string;
  /** To be told by telephone: six digits that open nothing without the link. */
  readonly code?: string;
}

const kind = 'link';
const kindOfLatest = 'link-of-invitation';

/** Links by which somebody without an account comes in, as often as they like until their time is over. The safe keeps hashes. */
export class Links {
  constructor(
    private readonly safe: Safe,
    private readonly now: () => number = Date.now,
  ) {}

  /** 256 bits, told once, here. What was issued for the invitation before opens nothing any more. */
  async issue(to: LinkedTo, { letter, lifetime, withCode }: Letter): Promise<Issued> {
    const link = randomBytes(32).toString('base64url');
    const code = withCode ? String(randomInt(1_000_000)).padStart(6, '0') : undefined;
    const expiresAt = new Date(this.now() + lifetime);
    const kept: Kept = {
      ...{ agreement: to.agreement, invitation: to.invitation },
      ...(code !== undefined && { code: hashOf(link, code) }),
      letter,
      expiresAt: expiresAt.toISOString(),
    };

    await this.withdraw(to.invitation);
    await this.safe.put(kind, hashOf(link), kept, { expiresAt });
    await this.safe.put(kindOfLatest, to.invitation, hashOf(link), { expiresAt });
    return { link, ...(code !== undefined && { code }) };
  }

  /** What the link leads to. Nothing for one that is not good, and nothing for a code that is missing or wrong. */
  async find(
    link: string,
    code?: string,
  ): Promise<(LinkedTo & { readonly confirmedByCode: boolean }) | undefined> {
    const kept = await this.safe.get<Kept>(kind, hashOf(link));
    if (kept === undefined || Date.parse(kept.expiresAt) <= this.now()) return undefined;

    const { agreement, invitation, code: expected } = kept;
    if (expected !== undefined && !isSame(expected, hashOf(link, code ?? ''))) return undefined;
    return { agreement, invitation, confirmedByCode: expected !== undefined };
  }

  /** Nobody got it. */
  async withdraw(invitation: Id): Promise<void> {
    const latest = await this.safe.get<string>(kindOfLatest, invitation);
    if (latest !== undefined) await this.safe.delete(kind, latest);
    await this.safe.delete(kindOfLatest, invitation);
  }

  /** Whether the link that is good today went into that letter. */
  async isIssued(invitation: Id, letter: number): Promise<boolean> {
    const latest = await this.safe.get<string>(kindOfLatest, invitation);
    const kept = latest === undefined ? undefined : await this.safe.get<Kept>(kind, latest);
    return kept?.letter === letter;
  }
}

const hashOf = (...secrets: readonly string[]): string =>
  createHash('sha256').update(secrets.join('/')).digest('base64url');

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));
