import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { CannotOpen, reasonOf } from './cannot-open';

/** Raised with every change that an older node could not read. */
export const FORMAT_VERSION = 1;

/** 'KyEv': tells our files from any other SQLite file. */
const APPLICATION_ID = 0x4b794576;

const tables = `
  CREATE TABLE stream (
    id INTEGER PRIMARY KEY,
    name BLOB NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE event (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES stream,
    revision INTEGER NOT NULL,
    id BLOB NOT NULL,
    type TEXT NOT NULL,
    created INTEGER NOT NULL,
    wire BLOB NOT NULL,
    crc INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX event_by_revision ON event (stream, revision);
  CREATE INDEX event_by_id ON event (stream, id);
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT_VERSION};
`;

const pragma = (db: DatabaseSync, name: string): number =>
  Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);

/** Opens the log, or makes it. What is not a whole log of a version we know is refused, never repaired. */
export const openDatabase = (file: string): DatabaseSync => {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file);
    db.exec('PRAGMA busy_timeout = 2000');
    if (isEmpty(db)) create(db);
    refuseForeign(db, file);
    db.exec(
      'PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA temp_store = MEMORY',
    );
    refuseTruncated(db, file);
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof CannotOpen) throw error;
    throw new CannotOpen(
      `The log ${file} cannot be opened (${reasonOf(error)}). Restore it from a backup, or choose another data folder.`,
    );
  }
};

/** Reads a log beside the node that writes it. */
export const openForReading = (file: string): DatabaseSync => {
  if (!existsSync(file)) throw new CannotOpen(`There is no log at ${file}.`);
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    db.exec('PRAGMA busy_timeout = 2000');
    refuseForeign(db, file);
    return db;
  } catch (error) {
    if (error instanceof CannotOpen) throw error;
    throw new CannotOpen(`The log ${file} cannot be read (${reasonOf(error)}).`);
  }
};

const isEmpty = (db: DatabaseSync): boolean =>
  pragma(db, 'application_id') === 0 &&
  pragma(db, 'user_version') === 0 &&
  db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;

const create = (db: DatabaseSync): void => {
  db.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  db.exec(`BEGIN IMMEDIATE; ${tables} COMMIT`);
};

const refuseForeign = (db: DatabaseSync, file: string): void => {
  if (pragma(db, 'application_id') !== APPLICATION_ID) {
    throw new CannotOpen(`${file} is not a Kyket log. Choose another data folder.`);
  }
  const version = pragma(db, 'user_version');
  if (version > FORMAT_VERSION) {
    throw new CannotOpen(
      `${file} was written by a newer Kyket (format ${version}; this one reads up to ${FORMAT_VERSION}). Upgrade Kyket.`,
    );
  }
};

const refuseTruncated = (db: DatabaseSync, file: string): void => {
  const expected = pragma(db, 'page_count') * pragma(db, 'page_size');
  const actual = statSync(file).size;
  if (actual < expected) {
    throw new CannotOpen(
      `${file} is cut off: ${actual} of ${expected} bytes are there. Restore it from a backup.`,
    );
  }
};
