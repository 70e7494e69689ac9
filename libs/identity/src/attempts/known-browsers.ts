import { createHash, randomBytes } from 'node:crypto';
import type { Id, Safe } from '@kyket/eventing';

const kind = 'known-browser';

/** So long, in milliseconds, a browser is known after somebody last signed in there. */
export const knownFor = 180 * 24 * 3_600_000;

/** How many people's secrets one browser holds, and how many browsers are known to one person: the latest. */
const most = { people: 5, browsers: 20 } as const;

/**
 * In which browsers a person has signed in. A browser holds a secret for each person who did, the safe its hash alone. The secret opens nothing:
 * attempts at an account are counted apart there, so that whoever guesses elsewhere makes nobody wait who is at home.
 */
export class KnownBrowsers {
  constructor(
    private readonly safe: Safe,
    private readonly now: () => number = Date.now,
  ) {}

  /** Names the browser to whoever counts the attempts; nothing where the person has never signed in. */
  async nameOf(person: Id, secrets: readonly string[]): Promise<string | undefined> {
    for (const secret of secrets.slice(0, most.people)) {
      const at = await this.safe.get<number>(kind, keyOf(person, secret));
      if (at !== undefined && this.now() - at < knownFor) return keyOf(person, secret);
    }
    return undefined;
  }

  /** The person signed in. What the browser is to hold from now on: a new secret, never the one that it came with. */
  async remember(person: Id, secrets: readonly string[]): Promise<readonly string[]> {
    const others: string[] = [];
    for (const secret of secrets) {
      if ((await this.safe.get(kind, keyOf(person, secret))) === undefined) others.push(secret);
      else await this.safe.delete(kind, keyOf(person, secret));
    }

    const secret = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.now() + knownFor);
    await this.safe.put(kind, keyOf(person, secret), this.now(), { expiresAt });
    await this.dropOldest(person);
    return [secret, ...others].slice(0, most.people);
  }

  /** Whoever knew the old password signed in somewhere as well. */
  async forgetAllOf(person: Id): Promise<void> {
    for (const { key } of await this.safe.list(kind, `${person}/`))
      await this.safe.delete(kind, key);
  }

  private async dropOldest(person: Id): Promise<void> {
    const known = await this.safe.list<number>(kind, `${person}/`);
    const latestFirst = known.toSorted((a, b) => b.value - a.value);
    for (const { key } of latestFirst.slice(most.browsers)) await this.safe.delete(kind, key);
  }
}

const keyOf = (person: Id, secret: string): string =>
  `${person}/${createHash('sha256').update(secret).digest('base64url')}`;
