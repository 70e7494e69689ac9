import type { Id, Safe } from '@kyket/eventing';
import { randomUUID } from 'node:crypto';

const kind = 'invitee';

/** Who was invited without an account: an address at one office is one person, however often invited, and also once they have an account. */
export class Invitees {
  constructor(private readonly safe: Safe) {}

  /** The person at that address, known from now on. */
  async at(party: Id, email: string): Promise<{ readonly personId: Id; readonly isNew: boolean }> {
    const personId = randomUUID();
    if (await this.safe.putNew(kind, keyOf(party, email), personId))
      return { personId, isNew: true };
    return { personId: (await this.known(party, email)) ?? personId, isNew: false };
  }

  /** Nothing where nobody at that address was ever invited. */
  async known(party: Id, email: string): Promise<Id | undefined> {
    return this.safe.get<Id>(kind, keyOf(party, email));
  }

  async forget(party: Id, email: string): Promise<void> {
    await this.safe.delete(kind, keyOf(party, email));
  }
}

const keyOf = (party: Id, email: string): string => `${party}/${email}`;
