import { earliestPosition, partsOf, type Position, type StoredEvent } from '../index';
import {
  EventLog,
  RevisionConflict,
  type Appended,
  type ExpectedRevision,
  type Follower,
  type Following,
  type FollowOptions,
  type NewEvent,
} from '../ports/event-log';

/** The log in memory: for specs of those who follow it. */
export class MemoryLog extends EventLog {
  /** A fact's position is its place in here, counted from one. */
  private readonly facts: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly followers = new Set<() => void>();

  async read(stream: string, { from = 0, to = Infinity } = {}): Promise<readonly StoredEvent[]> {
    return this.of(stream).filter(({ revision }) => from <= revision && revision <= to);
  }

  async end(stream: string): Promise<number> {
    return this.of(stream).length - 1;
  }

  async append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<Appended> {
    const end = this.of(stream).length - 1;
    if ((expected === 'no-stream' ? -1 : expected) !== end)
      throw new RevisionConflict(stream, expected);

    for (const [index, event] of events.entries()) {
      const commit = BigInt(this.facts.length + 1);
      const position = { commit, prepare: commit };
      const fact = { ...event, stream, revision: end + 1 + index, position };
      this.facts.push(fact);
      this.streams.set(stream, [...this.of(stream), fact]);
    }
    for (const follower of this.followers) follower();
    return { revision: end + events.length, position: await this.head() };
  }

  async *readAll({
    after = earliestPosition,
    limit = Infinity,
  }: {
    readonly after?: Position | undefined;
    readonly limit?: number;
  } = {}): AsyncIterable<StoredEvent> {
    let left = limit;
    for (const fact of this.after(after)) {
      if (left === 0) return;
      left -= 1;
      yield fact;
    }
  }

  async head(): Promise<Position> {
    return this.facts.at(-1)?.position ?? earliestPosition;
  }

  follow({ after, categories }: FollowOptions, follower: Follower): Following {
    let passed = after ?? earliestPosition;
    let stopped = false;
    const next = () =>
      this.after(passed).filter(({ stream }) => categories?.includes(partsOf(stream).name) ?? true);
    const run = async () => {
      for (let news = next(); news.length > 0 && !stopped; news = next()) {
        await follower.take(news);
        passed = news.at(-1)?.position ?? passed;
      }
      if (!stopped) follower.caughtUp?.();
    };
    let work = Promise.resolve();
    const wake = () => {
      work = work.then(run).catch((error: unknown) => {
        if (!stopped) follower.failed?.(error);
        stopped = true;
      });
    };
    this.followers.add(wake);
    wake();

    return {
      stop: async () => {
        stopped = true;
        this.followers.delete(wake);
        await work;
      },
    };
  }

  private after({ commit }: Position): readonly StoredEvent[] {
    return this.facts.slice(Number(commit));
  }

  private of(stream: string): readonly StoredEvent[] {
    return this.streams.get(stream) ?? [];
  }
}
