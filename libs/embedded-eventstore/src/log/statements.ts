import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Recorded } from './expectations';

type AllRow = [position: number, stream: Uint8Array, type: string, wire: Uint8Array];
type StreamRow = [revision: number, type: string, wire: Uint8Array];

export type Statements = ReturnType<typeof prepareStatements>;

export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

export const idText = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Every statement of the log, prepared once, with the shape of its rows. */
export const prepareStatements = (db: DatabaseSync) => {
  const prepare = (sql: string) => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  };
  // SQLite's rows have the shape the statement asked for; this is the one place that says so.
  const one = <Row extends unknown[]>(sql: string) => {
    const statement = prepare(sql);
    return (...values: SQLInputValue[]) => statement.get(...values) as unknown as Row | undefined;
  };
  const many = <Row extends unknown[]>(sql: string) => {
    const statement = prepare(sql);
    return (...values: SQLInputValue[]) => statement.iterate(...values) as unknown as Iterable<Row>;
  };

  const head = one<[number]>('SELECT position FROM event ORDER BY position DESC LIMIT 1');
  const streamId = one<[number]>('SELECT id FROM stream WHERE name = ?');
  const addStream = prepare('INSERT INTO stream (name) VALUES (?)');
  const addEvent = prepare(
    'INSERT INTO event (position, stream, revision, id, type, created, wire, crc) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const lastRevision = one<[number]>(
    'SELECT revision FROM event WHERE stream = ? ORDER BY revision DESC LIMIT 1',
  );
  const lastBefore = one<[number]>(
    'SELECT revision FROM event WHERE stream = ? AND revision < ? ORDER BY revision DESC LIMIT 1',
  );
  const idAt = one<[Uint8Array, number]>(
    'SELECT id, position FROM event WHERE stream = ? AND revision = ?',
  );
  // Left to itself, the planner would walk the whole stream to spare itself the sorting of a row or two.
  const findId = one<[number, number]>(
    `SELECT revision, position FROM event INDEXED BY event_by_id
     WHERE stream = ? AND id = ? ORDER BY revision DESC LIMIT 1`,
  );
  const lastWire = one<[Uint8Array]>(
    'SELECT wire FROM event WHERE stream = ? ORDER BY revision DESC LIMIT 1',
  );
  const streamRows = (order: string) =>
    many<StreamRow>(
      `SELECT revision, type, wire FROM event
       WHERE stream = ? AND revision BETWEEN ? AND ? AND created >= ? ORDER BY revision ${order}`,
    );
  const allRows = (beyond: string, order: string) =>
    many<AllRow>(
      `SELECT event.position, stream.name, event.type, event.wire
       FROM event CROSS JOIN stream ON stream.id = event.stream
       WHERE event.position ${beyond} ? ORDER BY event.position ${order}`,
    );

  return {
    head: () => head()?.[0] ?? 0,
    streamId: (name: string) => streamId(Buffer.from(name))?.[0],
    addStream: (name: string) => Number(addStream.run(Buffer.from(name)).lastInsertRowid),
    addEvent: (
      position: number,
      stream: number,
      revision: number,
      id: string,
      type: string,
      created: number,
      wire: Buffer,
      crc: number,
    ) => addEvent.run(position, stream, revision, idBytes(id), type, created, wire, crc),
    lastRevision: (stream: number) => lastRevision(stream)?.[0] ?? -1,
    lastBefore: (stream: number, revision: number) => lastBefore(stream, revision)?.[0] ?? -1,
    idAt: (stream: number, revision: number): (Recorded & { id: string }) | undefined => {
      const row = idAt(stream, revision);
      return row && { id: idText(row[0]), position: row[1], revision };
    },
    findId: (stream: number, id: string): Recorded | undefined => {
      const row = findId(stream, idBytes(id));
      return row && { revision: row[0], position: row[1] };
    },
    lastWire: (stream: number) => lastWire(stream)?.[0],
    streamForwards: streamRows('ASC'),
    streamBackwards: streamRows('DESC'),
    allForwards: allRows('>', 'ASC'),
    allBackwards: allRows('<', 'DESC'),
  };
};
