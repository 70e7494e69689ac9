import type { Id } from '@kyket/eventing';

/** Finds agreements by whom they seat and what they are linked to. Each answer shows everything that was on record when it was asked; what they say is then read from their own streams. */
export abstract class AgreementsOnRecord {
  /** In which this party holds a seat. */
  abstract seating(party: Id): Promise<readonly Id[]>;

  /** That say how they stand to this one. */
  abstract linkedTo(agreement: Id): Promise<readonly Id[]>;
}
