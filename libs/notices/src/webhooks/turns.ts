import type { Id, Safe } from '@kyket/eventing';

const kind = 'webhook-turn';
/** Longer than any request may take; a process that died holds nobody up for more. */
const aWhile = 60_000;

/** Whose turn it is to deliver: of several processes, one at a time for each endpoint. */
export class Turns {
  constructor(
    private readonly safe: Safe,
    private readonly claimant: Id,
  ) {}

  take(endpoint: Id): Promise<boolean> {
    return this.safe.putNew(kind, endpoint, this.claimant, { expiresAt: soon() });
  }

  /** Before each request, so that it cannot run out while one is under way. */
  prolong(endpoint: Id): Promise<void> {
    return this.safe.put(kind, endpoint, this.claimant, { expiresAt: soon() });
  }

  async release(endpoint: Id): Promise<void> {
    const holder = await this.safe.get<Id>(kind, endpoint);
    if (holder === this.claimant) await this.safe.delete(kind, endpoint);
  }
}

const soon = () => new Date(Date.now() + aWhile);
