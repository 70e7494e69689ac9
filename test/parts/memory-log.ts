import {
  type Appended,
  comparePositions,
  earliestPosition,
  EventLog,
  type ExpectedRevision,
  type Follower,
  type Following,
  type FollowOptions,
  idFrom,
  type Metadata,
  type NewEvent,
  type Position,
  RevisionConflict,
  type StoredEvent,
} from '@kyket/eventing';

/** A log in memory, for tests of those who read logs. What it keeps has been through JSON, as in a real one. */
export class MemoryLog extends EventLog {
  private readonly facts: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private wake = Promise.withResolvers<void>();

  /** How many facts a follower is handed at most at a time. */
  constructor(private readonly handful = 512) {
    super();
  }

  async read(stream: string, { from = 0, to = Infinity } = {}): Promise<readonly StoredEvent[]> {
    return (this.streams.get(stream) ?? []).slice(from, to + 1);
  }

  async end(stream: string): Promise<number> {
    return (this.streams.get(stream)?.length ?? 0) - 1;
  }

  async append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<Appended> {
    const facts = this.streams.get(stream) ?? [];
    if (facts.length - 1 !== (expected === 'no-stream' ? -1 : expected)) {
      throw new RevisionConflict(stream, expected);
    }
    for (const event of events) {
      const place = BigInt(this.facts.length + 1) * 10n;
      const stored: StoredEvent = {
        ...(JSON.parse(JSON.stringify(event)) as NewEvent),
        stream,
        revision: facts.length,
        position: { commit: place, prepare: place },
      };
      facts.push(stored);
      this.facts.push(stored);
    }
    this.streams.set(stream, facts);
    this.wakeAll();
    return { revision: facts.length - 1, position: this.facts.at(-1)!.position };
  }

  async *readAll({
    after,
    limit = Infinity,
  }: { after?: Position | undefined; limit?: number } = {}): AsyncIterable<StoredEvent> {
    let left = limit;
    for (const fact of this.after(after)) {
      if (left-- <= 0) return;
      yield fact;
    }
  }

  async head(): Promise<Position> {
    return this.facts.at(-1)?.position ?? earliestPosition;
  }

  follow({ after, categories }: FollowOptions, follower: Follower): Following {
    let isStopped = false;
    const belongs = ({ stream }: StoredEvent) =>
      !categories || categories.some((name) => stream.startsWith(`${name}-`));

    const follow = async () => {
      for (let last = after; !isStopped;) {
        const { promise } = this.wake;
        const facts = this.after(last).slice(0, this.handful);
        if (facts.length === 0) {
          follower.caughtUp?.();
          await promise;
          continue;
        }
        last = facts.at(-1)!.position;
        const news = facts.filter(belongs);
        if (news.length > 0) await follower.take(news);
        else await follower.pass?.(last);
      }
    };
    const done = follow().catch((error: unknown) => {
      if (!isStopped) follower.failed?.(error);
    });
    return {
      stop: async () => {
        isStopped = true;
        this.wakeAll();
        await done;
      },
    };
  }

  private wakeAll(): void {
    this.wake.resolve();
    this.wake = Promise.withResolvers<void>();
  }

  private after(position: Position | undefined): readonly StoredEvent[] {
    if (position === undefined) return this.facts;
    const next = this.facts.findIndex((fact) => comparePositions(fact.position, position) > 0);
    return next < 0 ? [] : this.facts.slice(next);
  }
}

/** What stands beside a fact of a test, told on a day. */
export const metadataOf = (on: string, recordedAt: string, seed: string | number): Metadata => ({
  schemaVersion: 1,
  recordedAt,
  occurredOn: { date: { is: 'day', on }, zone: 'Asia/Ho_Chi_Minh' },
  actor: { personId: idFrom('person', 'someone'), authentication: 'system' },
  evidence: [],
  commandId: idFrom('command', seed),
  correlationId: idFrom('command', seed),
  causationId: idFrom('command', seed),
});
