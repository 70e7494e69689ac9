import { earliestPosition, positionFrom, positionText, type Position } from '@kyket/eventing';
import { sql, type Kysely } from 'kysely';
import { tableOf } from '../view';
import type { Category } from './category';

/** Raised when the tables below change: everything derived is then dropped and read again. */
const layout = 2;

/** Someone else writes these views now. What we had begun was not written. */
export class FencedOff extends Error {
  override readonly name = 'FencedOff';
}

export interface CategoryEntry {
  readonly name: string;
  readonly edition: string;
  /** The tables that are kept up. */
  readonly tables: readonly string[];
  /** Where its views stand still until they are built anew; without it, they follow. */
  readonly stopped_at: string | null;
}

export interface BuildEntry {
  readonly name: string;
  readonly edition: string;
  readonly position: string;
  readonly facts: number;
  /** How much of the log has been read, from 0 to 1. */
  readonly share: number;
  readonly seconds_left: number | null;
}

export const createRegister = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table if not exists layout (version integer not null)`.execute(db);
  const { rows } = await sql<{ version: number }>`select version from layout`.execute(db);
  if (rows.some(({ version }) => version !== layout)) await dropEverything(db);
  if (rows[0]?.version === layout) return;

  for (const statement of [
    sql`create table if not exists layout (version integer not null)`,
    sql`create table if not exists checkpoint (one boolean primary key default true check (one), position text not null)`,
    sql`create table if not exists categories (name text primary key, edition text not null,
      tables jsonb not null, stopped_at text)`,
    sql`create table if not exists builds (name text primary key, edition text not null, position text not null,
      facts bigint not null, share double precision not null, seconds_left double precision)`,
    sql`insert into checkpoint (position) values (${positionText(earliestPosition)}) on conflict do nothing`,
    sql`insert into layout select ${layout}::integer where not exists (select from layout)`,
  ]) {
    await statement.execute(db);
  }
};

const dropEverything = async (db: Kysely<unknown>): Promise<void> => {
  const { rows } = await sql<{ table: string }>`select tablename as table from pg_tables
    where schemaname = current_schema()`.execute(db);
  for (const { table } of rows) await sql`drop table ${sql.id(table)} cascade`.execute(db);
};

export const readCheckpoint = async (db: Kysely<unknown>): Promise<Position> => {
  const { rows } = await sql<{ position: string }>`select position from checkpoint`.execute(db);
  return positionFrom(rows[0]?.position ?? '');
};

/** How far the views have come, and what is kept up, in one look. */
export const readStanding = async (
  db: Kysely<unknown>,
): Promise<{ readonly position: Position; readonly categories: readonly CategoryEntry[] }> => {
  const { rows } = await sql<
    CategoryEntry & { readonly position: string }
  >`select position, categories.*
    from checkpoint left join categories on true`.execute(db);
  return {
    position: positionFrom(rows[0]?.position ?? ''),
    categories: rows.filter(({ name }) => name !== null),
  };
};

/** Moves the checkpoint, unless someone else has. Inside the transaction that writes what it stands for. */
export const moveCheckpoint = async (
  tx: Kysely<unknown>,
  from: Position,
  to: Position,
): Promise<void> => {
  const { numAffectedRows } = await sql`update checkpoint set position = ${positionText(to)}
    where position = ${positionText(from)}`.execute(tx);
  if (numAffectedRows !== 1n) throw new FencedOff('Another reader has moved the checkpoint.');
};

export const readCategories = async (db: Kysely<unknown>): Promise<readonly CategoryEntry[]> =>
  (await sql<CategoryEntry>`select * from categories order by name`.execute(db)).rows;

export const keepCategory = async (
  tx: Kysely<unknown>,
  { name, edition, views }: Category,
): Promise<void> => {
  await sql`insert into categories (name, edition, tables)
    values (${name}, ${edition}, ${JSON.stringify(views.map(tableOf))}::jsonb)
    on conflict (name) do update set edition = excluded.edition, tables = excluded.tables,
      stopped_at = null`.execute(tx);
};

/** Its views stay as they are, and say so, until they are built anew. */
export const stopCategory = async (
  tx: Kysely<unknown>,
  name: string,
  at: Position,
): Promise<void> => {
  await sql`update categories set stopped_at = coalesce(stopped_at, ${positionText(at)})
    where name = ${name}`.execute(tx);
};

export const readBuilds = async (db: Kysely<unknown>): Promise<readonly BuildEntry[]> =>
  (await sql<BuildEntry>`select * from builds order by name`.execute(db)).rows;

export const beginBuild = async (
  tx: Kysely<unknown>,
  { name, edition }: Category,
): Promise<void> => {
  await sql`insert into builds (name, edition, position, facts, share)
    values (${name}, ${edition}, ${positionText(earliestPosition)}, 0, 0)
    on conflict (name) do update set edition = excluded.edition, position = excluded.position,
      facts = 0, share = 0, seconds_left = null`.execute(tx);
};

export const moveBuild = async (
  tx: Kysely<unknown>,
  { name, edition }: Category,
  from: Position,
  to: Position,
  { facts, share, secondsLeft }: Progress,
): Promise<void> => {
  const { numAffectedRows } =
    await sql`update builds set position = ${positionText(to)}, facts = ${facts},
    share = ${share}, seconds_left = ${secondsLeft}
    where name = ${name} and edition = ${edition} and position = ${positionText(from)}`.execute(tx);
  if (numAffectedRows !== 1n) throw new FencedOff('Another reader builds these views.');
};

export const endBuild = async (tx: Kysely<unknown>, name: string): Promise<void> => {
  await sql`delete from builds where name = ${name}`.execute(tx);
};

/** How far a rebuild has come. */
export interface Progress {
  readonly facts: number;
  readonly share: number;
  readonly secondsLeft: number | null;
}
