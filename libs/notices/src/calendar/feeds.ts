import type { Id, Safe } from '@kyket/eventing';
import { createHash, randomBytes } from 'node:crypto';

/** A calendar that a program may read without signing in: as a person sees it, of everything or of one agreement. */
export interface Feed {
  /** Names the feed to its owner; opens nothing. */
  readonly handle: string;
  readonly person: Id;
  readonly agreement?: Id | undefined;
  readonly openedAt: string;
}

const kind = 'calendar-feed';

/** The feeds there are. The safe keeps the hash of each token, so that who reads the safe opens no calendar. */
export class Feeds {
  constructor(
    private readonly safe: Safe,
    private readonly now: () => number = Date.now,
  ) {}

  /** The token is told once, here. */
  async open(person: Id, agreement?: Id): Promise<{ readonly token: string; readonly feed: Feed }> {
    const token = randomBytes(32).toString('base64url');
    const feed: Feed = {
      handle: handleOf(token),
      person,
      ...(agreement && { agreement }),
      openedAt: new Date(this.now()).toISOString(),
    };
    await this.safe.put(kind, feed.handle, feed);
    return { token, feed };
  }

  find(token: string): Promise<Feed | undefined> {
    return this.safe.get<Feed>(kind, handleOf(token));
  }

  async of(person: Id): Promise<readonly Feed[]> {
    const all = await this.safe.list<Feed>(kind);
    return all.map(({ value }) => value).filter((feed) => feed.person === person);
  }

  /** Ends one of a person's own feeds; says whether there was one. */
  async revoke(person: Id, handle: string): Promise<boolean> {
    const feed = await this.safe.get<Feed>(kind, handle);
    if (feed?.person !== person) return false;
    await this.safe.delete(kind, handle);
    return true;
  }
}

const handleOf = (token: string): string => createHash('sha256').update(token).digest('hex');
