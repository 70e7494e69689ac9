import type {
  Actor,
  Evidence,
  Id,
  Instant,
  LocalDate,
  PartialDate,
  Role,
  Zone,
} from '@kyket/eventing';
import type { Recorded } from '@kyket/eventing';
import type { Obstacle, PolicyRule } from './policy/rules';

/** Who gives an order, as what, and about which day. */
export interface Cause {
  /** The same for the same order given again; the ids of its facts follow from it. */
  readonly commandId: Id;
  /** Of the order's content: a key used again for something else is noticed. */
  readonly commandHash?: string;
  readonly correlationId: Id;
  readonly causationId: Id;
  readonly actor: Actor;
  readonly roles: readonly Role[];
  /** What closed every order to its giver when they asked. */
  readonly obstacle?: Obstacle | undefined;
  /** The day of the act; today where it is absent. */
  readonly occurredOn?: LocalDate | PartialDate | undefined;
  /** Where the act was done; where the record is at home, when absent. */
  readonly zone?: Zone | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
  /** When the person last proved who they are, in real time. */
  readonly provenAt?: Instant | undefined;
}

/** An order, ready to be decided upon. */
export interface Order<Data = Readonly<Record<string, unknown>>> {
  readonly id: Id;
  readonly data: Data;
  readonly cause: Cause;
  /** The revision the caller looked at. Named, a conflict is theirs to see; not named, the order is decided anew. */
  readonly ifMatch?: number | undefined;
  /** A person's order about a record that exists has to name the revision. */
  readonly mustMatch?: boolean;
}

/** What came of an order. The same order again gets the same receipt. */
export interface Receipt {
  readonly id: Id;
  readonly revision: number;
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly revision: number;
  }[];
  /** Where the log stood after these facts; a list asked for with it has seen them. Absent when nothing was recorded. */
  readonly position?: string;
  readonly replayed: boolean;
}

/** The caller looked at an older revision than the one that stands. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';

  constructor(
    readonly expected: number,
    readonly current: number,
    readonly since: readonly Recorded[],
  ) {
    super(`Revision ${current} stands, not ${expected}`);
  }
}

/** The order had to name the revision it looked at, and did not. */
export class MatchMissing extends Error {
  override readonly name = 'MatchMissing';
}

/** The key of an earlier order came with another content. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

/** There is nothing of that name that this caller may know of. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** The caller may see the record, and may not give this order. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';

  constructor(
    /** The rule that refused it. */
    readonly rule: PolicyRule,
    /** In which roles it may be given. */
    readonly needed: readonly Role[],
  ) {
    super(`${rule}; may be given by: ${needed.join(', ')}`);
  }
}
