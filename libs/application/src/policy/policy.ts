import type { AnyCommand, Seen } from '@kyket/eventing';
import type { Cause, Order } from '../order';
import type { Principal } from '../principal';

/** As what somebody gives an order. */
export type Giver = Omit<Principal, 'provenAt'>;

/** Who may do what. Denies by default; asked where the fact is appended, for every order. */
export abstract class Policy {
  /** As what the giver of an order stands at this moment: what they could do when they asked may be over. */
  async giver(cause: Cause): Promise<Giver> {
    return giverNamed(cause);
  }

  /** The same giver as they stand to this record: what they do under an emergency access bears its mark. */
  async standing(
    giver: Giver,
    _command: AnyCommand,
    _order: Pick<Order, 'id'>,
    _record: Pick<Seen<unknown>, 'state'>,
  ): Promise<Giver> {
    return giver;
  }

  /** Throws NotFound when the record that the order founds would be another's alone. */
  abstract mayFound(command: AnyCommand, giver: Giver, order: Pick<Order, 'data'>): Promise<void>;

  /** Throws NotFound when the giver may not know of the record, NotAllowed when they may and may not give this order. */
  abstract allow(
    command: AnyCommand,
    giver: Giver,
    order: Pick<Order, 'id' | 'data'>,
    record: Pick<Seen<unknown>, 'state'>,
  ): Promise<void>;
}

/** The giver as the order names them, with nothing looked up. */
export const giverNamed = ({ actor, roles }: Cause): Giver => ({
  personId: actor.personId,
  organisation: actor.organisation,
  actor,
  roles,
  persons: [actor.personId, ...(actor.onBehalfOf === undefined ? [] : [actor.onBehalfOf])],
});
