import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** The peer of an append: the same rows, one sync per group, and an answer to each caller; nothing else. */
const { file } = workerData as { readonly file: string };
const db = new DatabaseSync(file);
db.exec(`
  PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  CREATE TABLE event (position INTEGER PRIMARY KEY, stream INTEGER, revision INTEGER, id BLOB, type TEXT, created INTEGER, wire BLOB, crc INTEGER);
  CREATE UNIQUE INDEX event_by_revision ON event (stream, revision);
  CREATE INDEX event_by_id ON event (stream, id);
`);
const insert = db.prepare('INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)');

interface Row {
  readonly caller: number;
  readonly revision: number;
  readonly id: Uint8Array;
  readonly wire: Uint8Array;
}
let waiting: Row[] = [];

parentPort?.on('message', (row: Row) => {
  waiting.push(row);
  if (waiting.length > 1) return;
  setImmediate(() => {
    const group = waiting;
    waiting = [];
    db.exec('BEGIN');
    for (const { caller, revision, id, wire } of group)
      insert.run(caller, revision, id, 'FactNoted', 0, wire, 0);
    db.exec('COMMIT');
    for (const { caller } of group) parentPort?.postMessage(caller);
  });
});
parentPort?.postMessage('ready');
