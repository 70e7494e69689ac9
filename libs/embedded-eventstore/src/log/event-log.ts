import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import {
  decodeRecordedEvent,
  encodeRecordedEvent,
  type ProposedEvent,
} from '../protocol/recorded-event';
import { LARGEST_INT64 } from '../protocol/revisions';
import { describedBy, isMetastream, metastreamOf } from '../protocol/stream-names';
import type { Recorded, Remembered } from './expectations';
import { prepareStatements, type Statements } from './statements';
import {
  metadataOfMetastreams,
  noMetadata,
  parseStreamMetadata,
  type StreamMetadata,
} from './stream-metadata';
import { StreamCache, type Stream } from './stream-cache';

/** The column keeps a tombstone as the largest revision JavaScript can hold; on the wire it is the largest int64. */
export const TOMBSTONE_REVISION = Number.MAX_SAFE_INTEGER;

/** An event as the log gives it to readers of `$all`. */
export interface LoggedEvent {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly wire: Buffer;
}

/** An event as the log gives it to readers of its stream. */
export interface StreamEvent {
  readonly revision: number;
  readonly type: string;
  readonly wire: Buffer;
}

/** A page ends at so many events or bytes, so that no reader holds the thread or the memory for long. */
const PAGE_EVENTS = 512;
const PAGE_BYTES = 1024 * 1024;

/** Events in one order and in their streams. Whoever writes opens a transaction and commits it. */
export class EventLog {
  private readonly sql: Statements;
  private readonly streams = new StreamCache();
  private lastWritten: number;
  private isWriting = false;

  /** The position of the last durable event. */
  head: number;

  constructor(private readonly db: DatabaseSync) {
    this.sql = prepareStatements(db);
    this.head = this.sql.head();
    this.lastWritten = this.head;
  }

  get hasUncommitted(): boolean {
    return this.isWriting;
  }

  stream(name: string): Stream {
    return this.streams.get(name) ?? this.streams.set(name, this.load(name));
  }

  metadataOf(name: string): StreamMetadata {
    return isMetastream(name) ? metadataOfMetastreams : this.stream(name).metadata;
  }

  /** What the stream remembers of the ids it holds. */
  remembered({ id }: Stream): Remembered {
    const { sql } = this;
    return {
      at: (revision) => (id === undefined ? undefined : sql.idAt(id, revision)),
      find: (eventId) => (id === undefined ? undefined : sql.findId(id, eventId)),
    };
  }

  append(name: string, events: readonly ProposedEvent[], createdAt: number): Recorded {
    const stream = this.stream(name);
    let { last } = stream;
    for (const event of events) {
      last += 1;
      this.write(stream, event, { revision: last, column: last, createdAt });
    }
    stream.last = last;
    this.noticeMetadata(stream, events);
    return { revision: last, position: this.lastWritten };
  }

  tombstone(name: string, event: ProposedEvent, createdAt: number): number {
    const stream = this.stream(name);
    this.write(stream, event, {
      revision: LARGEST_INT64,
      column: TOMBSTONE_REVISION,
      createdAt,
    });
    stream.isTombstoned = true;
    return this.lastWritten;
  }

  commit(): void {
    this.db.exec('COMMIT');
    this.isWriting = false;
    this.head = this.lastWritten;
  }

  /** The events of a stream from a revision on, oldest first or newest first, of at least a given age. */
  readStream(
    { id }: Stream,
    from: number,
    to: number,
    options: { readonly backwards: boolean; readonly createdSince: number },
  ): StreamEvent[] {
    if (id === undefined || from > to) return [];
    const rows = options.backwards
      ? this.sql.streamBackwards(id, from, to, options.createdSince)
      : this.sql.streamForwards(id, from, to, options.createdSince);
    return page(rows, ([revision, type, wire]) => ({ revision, type, wire: asBuffer(wire) }));
  }

  /** Forwards, the events after a position; backwards, those before it. */
  readAll(beyond: number, backwards: boolean): LoggedEvent[] {
    const rows = backwards ? this.sql.allBackwards(beyond) : this.sql.allForwards(beyond);
    return page(rows, ([position, stream, type, wire]) => ({
      position,
      stream: asBuffer(stream).toString(),
      type,
      wire: asBuffer(wire),
    }));
  }

  /** The data of the last event of a metastream. */
  lastMetadata(name: string): Uint8Array | undefined {
    const { id } = this.stream(metastreamOf(name));
    const wire = id === undefined ? undefined : this.sql.lastWire(id);
    return wire && decodeRecordedEvent(wire)?.getData_asU8();
  }

  close(): void {
    if (this.db.isOpen) this.db.close();
  }

  private load(name: string): Stream {
    const id = this.sql.streamId(name);
    const newest = id === undefined ? -1 : this.sql.lastRevision(id);
    const isTombstoned = newest === TOMBSTONE_REVISION;
    const metadata = isMetastream(name) ? undefined : this.lastMetadata(name);
    return {
      id,
      name,
      last: isTombstoned && id !== undefined ? this.sql.lastBefore(id, newest) : newest,
      isTombstoned,
      get isSoftDeleted() {
        return this.metadata.isSoftDeleted;
      },
      hasMetadata: metadata !== undefined,
      metadata: metadata ? parseStreamMetadata(metadata) : noMetadata,
    };
  }

  private write(
    stream: Stream,
    event: ProposedEvent,
    at: { readonly revision: number | bigint; readonly column: number; readonly createdAt: number },
  ): void {
    if (!this.isWriting) {
      this.db.exec('BEGIN IMMEDIATE');
      this.isWriting = true;
    }
    stream.id ??= this.sql.addStream(stream.name);
    this.lastWritten += 1;
    const position = this.lastWritten;
    const wire = encodeRecordedEvent(event, {
      stream: stream.name,
      revision: at.revision,
      position,
      createdAt: at.createdAt,
    });
    this.sql.addEvent(
      position,
      stream.id,
      at.column,
      event.id,
      event.type,
      at.createdAt,
      wire,
      crc32(wire),
    );
  }

  private noticeMetadata({ name }: Stream, events: readonly ProposedEvent[]): void {
    const latest = events.at(-1);
    if (!latest || !isMetastream(name)) return;
    const described = this.streams.get(describedBy(name));
    if (!described) return;
    described.hasMetadata = true;
    described.metadata = parseStreamMetadata(latest.data);
  }
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const page = <Row, Event extends { readonly wire: Buffer }>(
  rows: Iterable<Row>,
  read: (row: Row) => Event,
): Event[] => {
  const events: Event[] = [];
  let bytes = 0;
  for (const row of rows) {
    const event = read(row);
    events.push(event);
    bytes += event.wire.length;
    if (events.length >= PAGE_EVENTS || bytes >= PAGE_BYTES) break;
  }
  return events;
};
