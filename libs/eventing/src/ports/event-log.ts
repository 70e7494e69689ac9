import type { Position, StoredEvent } from '../event';
import type { Metadata } from '../metadata';
import { Unavailable } from '../failing';

/** An event as it is handed over to be stored. */
export interface NewEvent {
  /** Worked out from the command, so that a repeated append is recognised. */
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: Metadata;
}

/** Where a stream is expected to end. There is no “any”: who does not know where it ends has not read it. */
export type ExpectedRevision = 'no-stream' | number;

export interface Appended {
  readonly revision: number;
  readonly position: Position;
}

/** The stream does not end where it was expected to: someone else was first. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
  ) {
    super(`${stream} does not end at ${expected}`);
  }
}

/** The log cannot be reached, or did not answer in time; nothing is known of what was asked. */
export class LogUnavailable extends Unavailable {
  override readonly name = 'LogUnavailable';
}

export interface FollowOptions {
  /** The last position that was dealt with; without it, from the beginning. */
  readonly after?: Position | undefined;
  /** Categories of streams, such as `agreement`; all but the log's own when absent. */
  readonly categories?: readonly string[];
}

export interface Follower {
  /** Called with facts in the order of the log, one call at a time. An error stops this follower: nothing is skipped. */
  readonly take: (facts: readonly StoredEvent[]) => Promise<void>;
  /** There is nothing for this follower up to here. */
  readonly pass?: (position: Position) => Promise<void>;
  /** Everything that was there has been taken; later facts come as they are recorded. */
  readonly caughtUp?: () => void;
  readonly failed?: (error: unknown) => void;
}

export interface Following {
  readonly stop: () => Promise<void>;
}

/** The log: the only truth. */
export abstract class EventLog {
  /** The facts of a stream, oldest first; none when there is no such stream. */
  abstract read(
    stream: string,
    options?: { readonly from?: number; readonly to?: number },
  ): Promise<readonly StoredEvent[]>;

  /** The last revision of a stream, −1 when there is none. One cheap look. */
  abstract end(stream: string): Promise<number>;

  /** All or nothing, durable when it returns. Throws RevisionConflict or LogUnavailable. */
  abstract append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<Appended>;

  /** All facts in the order of the log. */
  abstract readAll(options?: {
    readonly after?: Position | undefined;
    readonly limit?: number;
  }): AsyncIterable<StoredEvent>;

  /** Where the log ends now. */
  abstract head(): Promise<Position>;

  /** Follows the log for ever, through lost connections, until stopped. */
  abstract follow(options: FollowOptions, follower: Follower): Following;
}
