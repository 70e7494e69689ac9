import type { Id } from '@kyket/eventing';

/** What no stream tells by itself: people's names, which lie in the safe, and which records belong together. */
export abstract class Directory {
  /** As the person is called; nothing for a person unknown or erased. */
  abstract personName(person: Id): Promise<string | undefined>;

  /** Every party on record. Unlike the rest it does not do with less while the views are rebuilt. */
  abstract parties(): Promise<readonly Id[]>;

  /** Agreements that say how they stand to this one. */
  abstract linkedTo(agreement: Id): Promise<readonly Id[]>;

  /** The talks that an agreement founded. */
  abstract talksFoundedBy(agreement: Id): Promise<readonly Id[]>;

  /** Days from dossier to decision of a party's last dossiers, the latest first. */
  abstract approvalDays(party: Id): Promise<readonly number[]>;

  /** The deadlines of a record. */
  abstract obligationsOf(subject: Id): Promise<readonly Id[]>;

  /** The reminders that were sent, or tried, of some deadlines. */
  abstract remindersOf(obligations: readonly Id[]): Promise<readonly Id[]>;
}
