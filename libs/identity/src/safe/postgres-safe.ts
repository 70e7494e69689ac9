import { Safe } from '@kyket/eventing';
import { Pool } from 'pg';
import { afterAnyKey, inOrder, toJson, type Entry, type PutOptions } from './entry';

/** Any number that nobody else locks: the first of several processes makes the table. */
const lock = 0x5afe;

const schema = `
  begin;
  select pg_advisory_xact_lock(${lock});
  create schema if not exists safe;
  create table if not exists safe.entry (
    kind text not null collate "C",
    key text not null collate "C",
    value text not null,
    expires_at timestamptz,
    primary key (kind, key)
  );
  create index if not exists entry_expiry on safe.entry (expires_at) where expires_at is not null;
  commit;
`;

/** The safe in PostgreSQL, in a schema of its own, for several processes. */
export class PostgresSafe extends Safe {
  private constructor(private readonly pool: Pool) {
    super();
  }

  static async open(connectionString: string): Promise<PostgresSafe> {
    const pool = new Pool({
      connectionString,
      max: 4,
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
    });
    // An idle connection that breaks is replaced by the next query; without a listener it ends the process.
    pool.on('error', () => undefined);
    await pool.query(schema).catch(async (error: unknown) => {
      await pool.end();
      throw error;
    });
    return new PostgresSafe(pool);
  }

  async get<T>(kind: string, key: string): Promise<T | undefined> {
    const { rows } = await this.pool.query<Record<string, unknown>>(
      `select key, value from safe.entry
       where kind = $1 and key = $2 and (expires_at is null or expires_at > $3)`,
      [kind, key, new Date()],
    );
    return inOrder<T>(rows)[0]?.value;
  }

  async put(
    kind: string,
    key: string,
    value: unknown,
    { expiresAt }: PutOptions = {},
  ): Promise<void> {
    await this.pool.query(
      `insert into safe.entry (kind, key, value, expires_at) values ($1, $2, $3, $4)
       on conflict (kind, key) do update set value = excluded.value, expires_at = excluded.expires_at`,
      [kind, key, toJson(value), expiresAt ?? null],
    );
  }

  async putNew(
    kind: string,
    key: string,
    value: unknown,
    { expiresAt }: PutOptions = {},
  ): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `insert into safe.entry as held (kind, key, value, expires_at) values ($1, $2, $3, $4)
       on conflict (kind, key) do update set value = excluded.value, expires_at = excluded.expires_at
       where held.expires_at <= $5`,
      [kind, key, toJson(value), expiresAt ?? null, new Date()],
    );
    return rowCount === 1;
  }

  async delete(kind: string, key: string): Promise<void> {
    await this.pool.query('delete from safe.entry where kind = $1 and key = $2', [kind, key]);
  }

  async list<T>(kind: string, prefix = ''): Promise<readonly Entry<T>[]> {
    const now = new Date();
    await this.pool.query('delete from safe.entry where expires_at <= $1', [now]);
    const { rows } = await this.pool.query<Record<string, unknown>>(
      `select key, value from safe.entry
       where kind = $1 and key >= $2 and key < $3 and (expires_at is null or expires_at > $4)
       order by key`,
      [kind, prefix, prefix + afterAnyKey, now],
    );
    return inOrder<T>(rows);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
