import {
  type AllStreamResolvedEvent,
  BACKWARDS,
  type Direction,
  END,
  type EventStoreDBClient,
  FORWARDS,
  NO_STREAM,
  type ResolvedEvent,
  START,
  type StreamingRead,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import {
  type Appended,
  comparePositions,
  earliestPosition,
  EventLog,
  type ExpectedRevision,
  type Follower,
  type Following,
  type FollowOptions,
  type Journal,
  type NewEvent,
  type Position,
  RevisionConflict,
  type StoredEvent,
} from '@kyket/eventing';
import { collect } from './collect';
import { Connection } from './connection';
import { EventStoreJournal } from './event-store-journal';
import { LogFollowing } from './following';
import { insist, type Patience, within } from './insist';
import { positionOf, toEventData, toStoredEvent } from './stored-event';

export interface EventStoreLogOptions {
  /** `esdb://…`, of a server, a cluster, or the embedded node. */
  readonly connectionString: string;
  readonly patience?: Patience;
}

/** How much of the whole log is asked for at a time. */
const pageSize = 512;

const watchEvery = 5_000;

/** The log on any server that speaks the event store's protocol. One per process. */
export class EventStoreLog extends EventLog {
  private readonly connection: Connection;
  private readonly patience: Patience;
  private readonly followings = new Set<Following>();
  private watch: NodeJS.Timeout | undefined;
  /** What is written beside the log's streams without looking at their ends. */
  readonly journal: Journal;

  constructor({ connectionString, patience }: EventStoreLogOptions) {
    super();
    this.connection = new Connection(connectionString);
    this.patience = patience ?? { attempt: 2_000, total: 4_000 };
    this.journal = new EventStoreJournal(this.connection, this.patience);
  }

  async read(
    stream: string,
    options: { readonly from?: number; readonly to?: number } = {},
  ): Promise<readonly StoredEvent[]> {
    const { from = 0, to = Number.MAX_SAFE_INTEGER - 1 } = options;
    if (to < from) return [];

    const found = await this.collected<ResolvedEvent>((client) =>
      client.readStream(stream, {
        fromRevision: BigInt(from),
        maxCount: to - from + 1,
        requiresLeader: true,
      }),
    );
    return found.flatMap((event) => toStoredEvent(event) ?? []);
  }

  async end(stream: string): Promise<number> {
    const [last] = await this.collected<ResolvedEvent>((client) =>
      client.readStream(stream, {
        direction: BACKWARDS,
        fromRevision: END,
        maxCount: 1,
        requiresLeader: true,
      }),
    );
    return last?.event ? Number(last.event.revision) : -1;
  }

  /**
   * An append whose outcome is unknown is asked for again: the server recognises the ids at the
   * revision, answers with success, and stores nothing twice.
   */
  async append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<Appended> {
    if (events.length === 0) throw new RangeError(`Nothing to append to ${stream}`);

    const data = events.map(toEventData);
    const options = {
      expectedRevision: expected === 'no-stream' ? NO_STREAM : BigInt(expected),
      requiresLeader: true,
    } as const;

    const appended = await insist(this.connection, this.patience, ({ client, cut }) =>
      within(this.patience.attempt, cut, client.appendToStream(stream, data, options)),
    ).catch((error: unknown) => {
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      throw new RevisionConflict(stream, expected);
    });

    const revision = Number(appended.nextExpectedRevision);
    return { revision, position: appended.position ?? (await this.positionAt(stream, revision)) };
  }

  async *readAll(
    options: { readonly after?: Position | undefined; readonly limit?: number } = {},
  ): AsyncIterable<StoredEvent> {
    let { after, limit: left = Infinity } = options;

    for (;;) {
      const page = await this.page(after, pageSize);
      for (const event of page) {
        // A read begins with the position it is given; we were asked for what follows it.
        if (after && comparePositions(positionOf(event), after) <= 0) continue;
        after = positionOf(event);

        const fact = toStoredEvent(event);
        if (!fact) continue;
        if (left-- <= 0) return;
        yield fact;
      }
      if (page.length < pageSize || left <= 0) return;
    }
  }

  /** The position of the last fact; the log's own events after it are nobody's concern. */
  async head(): Promise<Position> {
    let before: Position | typeof END = END;

    for (let size = 8; ; size = pageSize) {
      const page = await this.page(before, size, BACKWARDS);
      const last = page.find((event) => toStoredEvent(event));
      if (last) return positionOf(last);

      const earliest = page.at(-1);
      if (!earliest) return earliestPosition;
      before = positionOf(earliest);
    }
  }

  follow(options: FollowOptions, follower: Follower): Following {
    const following = new LogFollowing(this.connection, options, follower, this.patience.attempt);
    this.followings.add(following);
    this.keepWatch();
    return {
      stop: async () => {
        this.followings.delete(following);
        await following.stop();
      },
    };
  }

  /** Ends what is being followed and closes the connection. */
  async close(): Promise<void> {
    await Promise.all([...this.followings].map((following) => following.stop()));
    this.followings.clear();
    clearInterval(this.watch);
    await this.connection.close();
  }

  /** Who only listens does not notice that the server has fallen silent; asking does, and cuts the dead line. */
  private keepWatch(): void {
    this.watch ??= setInterval(() => {
      if (this.followings.size > 0) this.page(END, 1, BACKWARDS).catch(() => undefined);
    }, watchEvery).unref();
  }

  private page(
    from: Position | typeof END | undefined,
    maxCount: number,
    direction: Direction = FORWARDS,
  ): Promise<readonly AllStreamResolvedEvent[]> {
    return this.collected((client) =>
      client.readAll({
        fromPosition: from === undefined ? START : from === END ? END : { ...from },
        maxCount,
        direction,
        requiresLeader: true,
      }),
    );
  }

  private collected<T>(
    read: (client: EventStoreDBClient) => StreamingRead<T>,
  ): Promise<readonly T[]> {
    return insist(this.connection, this.patience, ({ client, cut }) =>
      collect(read(client), this.patience.attempt, cut),
    ).catch((error: unknown) => {
      if (error instanceof StreamNotFoundError) return [];
      throw error;
    });
  }

  /** A repeated append is not always told where the first one lies. */
  private async positionAt(stream: string, revision: number): Promise<Position> {
    const [event] = await this.read(stream, { from: revision, to: revision });
    return event?.position ?? earliestPosition;
  }
}
