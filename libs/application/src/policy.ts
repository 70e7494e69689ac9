import type { AnyCommand, Seen } from '@kyket/eventing';
import type { Order } from './order';

/** Who may do what. Denies by default; asked where the fact is appended, for every order. */
export abstract class Policy {
  /** Throws NotFound when the caller may not know of the record, NotAllowed when it may and may not give this order. */
  abstract allow(
    command: AnyCommand,
    order: Order,
    record: Pick<Seen<unknown>, 'state'>,
  ): Promise<void>;
}
