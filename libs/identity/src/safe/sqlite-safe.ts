import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Safe } from '@kyket/eventing';
import { afterAnyKey, inOrder, toJson, type Entry, type PutOptions } from './entry';

/** Raised when the file is no longer what an older release would understand. */
const version = 1;

const schema = `
  create table if not exists entry (
    kind text not null,
    key text not null,
    value text not null,
    expires_at integer,
    primary key (kind, key)
  ) strict, without rowid;
  create index if not exists entry_expiry on entry (expires_at) where expires_at is not null;
  pragma user_version = ${version};
`;

/** The safe in one file, for the embedded profile. What is put is on disk when `put` returns. */
export class SqliteSafe extends Safe {
  private readonly database: DatabaseSync;
  private readonly statements: Readonly<Record<keyof typeof queries, StatementSync>>;

  constructor(path: string) {
    super();
    onlyForUs(path);
    this.database = new DatabaseSync(path, { timeout: 5_000 });
    this.database.exec('pragma journal_mode = wal; pragma synchronous = full;');
    this.prepareFile(path);
    this.statements = {
      get: this.database.prepare(queries.get),
      put: this.database.prepare(queries.put),
      putNew: this.database.prepare(queries.putNew),
      delete: this.database.prepare(queries.delete),
      list: this.database.prepare(queries.list),
      purge: this.database.prepare(queries.purge),
    };
    this.statements.purge.run(Date.now());
  }

  async get<T>(kind: string, key: string): Promise<T | undefined> {
    const found = this.statements.get.get(kind, key, Date.now());
    return found && (JSON.parse(String(found['value'])) as T);
  }

  async put(kind: string, key: string, value: unknown, options: PutOptions = {}): Promise<void> {
    const { expiresAt } = options;
    this.statements.put.run(kind, key, toJson(value), expiresAt?.getTime() ?? null);
  }

  async putNew(
    kind: string,
    key: string,
    value: unknown,
    { expiresAt }: PutOptions = {},
  ): Promise<boolean> {
    const expiry = expiresAt?.getTime() ?? null;
    const { changes } = this.statements.putNew.run(kind, key, toJson(value), expiry, Date.now());
    return Number(changes) === 1;
  }

  async delete(kind: string, key: string): Promise<void> {
    this.statements.delete.run(kind, key);
  }

  async list<T>(kind: string, prefix = ''): Promise<readonly Entry<T>[]> {
    const now = Date.now();
    this.statements.purge.run(now);
    return inOrder<T>(this.statements.list.all(kind, prefix, prefix + afterAnyKey, now));
  }

  close(): void {
    this.database.close();
  }

  private prepareFile(path: string): void {
    const found = Number(this.database.prepare('pragma user_version').get()?.['user_version']);
    if (found > version) {
      this.database.close();
      throw new Error(
        `${path} was written by a newer Kyket (format ${found}; this one knows ${version}). Install that release again.`,
      );
    }
    this.database.exec(schema);
  }
}

const queries = {
  get: `select value from entry
        where kind = ? and key = ? and (expires_at is null or expires_at > ?)`,
  put: `insert into entry (kind, key, value, expires_at) values (?, ?, ?, ?)
        on conflict do update set value = excluded.value, expires_at = excluded.expires_at`,
  putNew: `insert into entry (kind, key, value, expires_at) values (?, ?, ?, ?)
           on conflict do update set value = excluded.value, expires_at = excluded.expires_at
           where entry.expires_at <= ?`,
  delete: 'delete from entry where kind = ? and key = ?',
  list: `select key, value from entry
         where kind = ? and key >= ? and key < ? and (expires_at is null or expires_at > ?)
         order by key`,
  purge: 'delete from entry where expires_at <= ?',
};

/** Credentials lie in it: no other user of the machine may look. The side files of SQLite inherit this. */
const onlyForUs = (path: string): void => closeSync(openSync(path, 'a', 0o600));
