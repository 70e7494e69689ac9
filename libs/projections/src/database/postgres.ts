import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { schema, type Database } from './database';
import { Movement } from './movement';
import { parsers } from './parsing';

/** The server cannot be used as it is; the message says what to do. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

const getTypeParser = ((oid: number, format?: 'text' | 'binary'): unknown =>
  parsers[oid] ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser;

/** Opens the views on a PostgreSQL server. A commit need not wait for the disk: rows and checkpoint are lost together, and read again. */
export const openPostgres = async (
  url: string,
  { max = 10, within = schema }: { readonly max?: number; readonly within?: string } = {},
): Promise<Database> => {
  const pool = new Pool({
    connectionString: url,
    max,
    types: { getTypeParser },
    connectionTimeoutMillis: 5_000,
    options: `-c search_path=${within},public -c timezone=UTC -c synchronous_commit=off`,
  });
  // A connection that dies, at rest or between two queries of a transaction, fails the next query; without listeners it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });

  try {
    await sql`create schema if not exists ${sql.id(within)}`.execute(db);
    await sql`create extension if not exists pg_trgm with schema public`.execute(db);
  } catch (error) {
    await db.destroy();
    throw new DatabaseUnusable(
      `PostgreSQL at DATABASE_URL cannot hold the views: ${messageOf(error)}. It must be reachable, and the user must own the database.`,
      { cause: error },
    );
  }
  return {
    engine: 'postgres',
    sql: db,
    movement: new Movement(),
    close: () => db.destroy(),
  };
};

const messageOf = (error: unknown): string =>
  error instanceof AggregateError
    ? error.errors.map(messageOf).join('; ')
    : error instanceof Error
      ? error.message
      : String(error);
