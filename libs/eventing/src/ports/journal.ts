import type { NewEvent } from './event-log';

/** Facts that rest on nothing before them: the one place where a stream is written to without looking at its end. */
export abstract class Journal {
  /** In best order, and durable when it returns: the revision at which the stream ends. The same facts again are stored once, unless they come mixed with others. Throws LogUnavailable. */
  abstract append(stream: string, events: readonly NewEvent[]): Promise<number>;
}
