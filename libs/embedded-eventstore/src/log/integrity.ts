import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { decodeRecordedEvent } from '../protocol/recorded-event';
import { reasonOf } from './cannot-open';
import { TOMBSTONE_REVISION } from './event-log';
import { openForReading } from './schema';
import { idText } from './statements';

/** What a look at every byte of a log found. */
export interface Integrity {
  readonly events: number;
  readonly streams: number;
  readonly lastPosition: number;
  /** Empty when the log is whole. At most the first hundred are named. */
  readonly faults: readonly string[];
}

const MOST_FAULTS = 100;

type Row = [
  position: number,
  stream: number,
  name: Uint8Array,
  revision: number,
  id: Uint8Array,
  wire: Uint8Array,
  crc: number,
];

/** Reads the whole log beside whoever writes it, and compares everything that is kept twice. */
export const checkIntegrity = (file: string): Integrity => {
  let db: DatabaseSync | undefined;
  try {
    db = openForReading(file);
    return inspect(db);
  } catch (error) {
    return { events: 0, streams: 0, lastPosition: 0, faults: [reasonOf(error)] };
  } finally {
    db?.close();
  }
};

const inspect = (db: DatabaseSync): Integrity => {
  db.exec('BEGIN');
  const faults = sqliteFaults(db);
  const lastRevisions = new Map<number, number>();
  let events = 0;
  let lastPosition = 0;

  for (const row of rowsOf(db)) {
    const [position, stream, , revision] = row;
    const fault = faultOf(row) ?? gapBefore(revision, lastRevisions.get(stream) ?? -1);
    if (fault && faults.length < MOST_FAULTS) faults.push(`Position ${position}: ${fault}.`);
    lastRevisions.set(stream, revision);
    lastPosition = position;
    events += 1;
  }
  return { events, streams: lastRevisions.size, lastPosition, faults };
};

const sqliteFaults = (db: DatabaseSync): string[] =>
  db
    .prepare(`PRAGMA integrity_check(${MOST_FAULTS})`)
    .all()
    .map(({ integrity_check }) => String(integrity_check))
    .filter((finding) => finding !== 'ok');

const rowsOf = (db: DatabaseSync): Iterable<Row> => {
  const statement = db.prepare(
    `SELECT event.position, event.stream, stream.name, event.revision, event.id, event.wire, event.crc
     FROM event LEFT JOIN stream ON stream.id = event.stream ORDER BY event.position`,
  );
  statement.setReturnArrays(true);
  return statement.iterate() as unknown as Iterable<Row>;
};

const gapBefore = (revision: number, last: number): string | undefined =>
  revision === last + 1 || revision === TOMBSTONE_REVISION
    ? undefined
    : `revision ${revision} follows ${last}`;

const faultOf = ([position, , name, revision, id, wire, crc]: Row): string | undefined => {
  if (crc32(wire) !== crc) return 'the stored bytes have changed';

  const event = decodeRecordedEvent(wire);
  const isSame =
    event?.getId()?.getString() === idText(id) &&
    event.getCommitPosition() === String(position) &&
    Buffer.from(event.getStreamIdentifier()?.getStreamName_asU8() ?? []).equals(name) &&
    (revision === TOMBSTONE_REVISION || event.getStreamRevision() === String(revision));
  return isSame ? undefined : 'the event and its index disagree';
};
