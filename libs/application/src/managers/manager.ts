import {
  type AnyCommand,
  type Id,
  type Instant,
  type LocalDate,
  type PartialDate,
  type Role,
  type StoredEvent,
} from '@kyket/eventing';
import type { Records } from '../records';

/** What a manager wants done because of a fact, or because a day has come. */
export interface ManagedOrder {
  readonly command: AnyCommand;
  readonly to: Id;
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the cause does not make the order one of its kind; else it follows from manager, cause, record and command. */
  readonly commandId?: Id;
  readonly occurredOn?: LocalDate | PartialDate;
  /** Asked on the chance: whether it is time, only the record knows. Else a refusal sets the cause aside. */
  readonly mayBeRefused?: true;
  /** The stream of the record it is given for, where that is not the one of the cause. */
  readonly regarding?: string;
}

/** Works out the orders for one record. */
export type Working = () => Promise<readonly ManagedOrder[]>;

export interface ManagerTools {
  readonly records: Records;
  readonly now: Instant;
  /** Works on one record of many: where that fails the record is set aside, and the others go on. */
  readonly apart: (stream: string, work: Working) => Promise<readonly ManagedOrder[]>;
}

/** Reacts to facts with orders. Orders depend on what is on record and nothing else, so that reacting again changes nothing. */
export interface Manager {
  /** Names it for ever: it is part of its checkpoint and of the ids of its orders. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Categories of streams. */
  readonly follows: readonly string[];
  readonly react: (fact: StoredEvent, tools: ManagerTools) => Promise<readonly ManagedOrder[]>;
  /** Facts with the same answer need one reaction, to the last of them; without it, each has its own. */
  readonly about?: (fact: StoredEvent) => string;
  /** What a moment asks for although nothing has been recorded. Asked again, it asks for nothing new. */
  readonly passing?: (tools: ManagerTools) => Promise<readonly ManagedOrder[]>;
}

export const defineManager = (manager: Manager): Manager => manager;
