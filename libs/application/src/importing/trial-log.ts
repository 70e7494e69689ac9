import {
  EventLog,
  RevisionConflict,
  type Appended,
  type ExpectedRevision,
  type Following,
  type NewEvent,
  type Position,
  type StoredEvent,
} from '@kyket/eventing';

/** A log that shows all there is, and keeps to itself what is appended: to see what would come of orders. */
export class TrialLog extends EventLog {
  private readonly news = new Map<string, StoredEvent[]>();

  constructor(private readonly log: EventLog) {
    super();
  }

  async read(
    stream: string,
    { from = 0, to = Infinity }: { readonly from?: number; readonly to?: number } = {},
  ): Promise<readonly StoredEvent[]> {
    const own = this.news.get(stream) ?? [];
    const stored = await this.log.read(stream, { from });
    return [...stored, ...own].filter(({ revision }) => from <= revision && revision <= to);
  }

  async end(stream: string): Promise<number> {
    return this.news.get(stream)?.at(-1)?.revision ?? this.log.end(stream);
  }

  async append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<Appended> {
    const end = await this.end(stream);
    if ((expected === 'no-stream' ? -1 : expected) !== end)
      throw new RevisionConflict(stream, expected);

    const position = await this.head();
    const stored = events.map((event, i) => ({
      ...event,
      stream,
      revision: end + 1 + i,
      position,
    }));
    this.news.set(stream, [...(this.news.get(stream) ?? []), ...stored]);
    return { revision: end + events.length, position };
  }

  readAll(options?: {
    readonly after?: Position | undefined;
    readonly limit?: number;
  }): AsyncIterable<StoredEvent> {
    return this.log.readAll(options);
  }

  head(): Promise<Position> {
    return this.log.head();
  }

  follow(): Following {
    throw new Error('Nobody follows a trial');
  }
}
