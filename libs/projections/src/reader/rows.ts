import { sql, type Kysely, type RawBuilder } from 'kysely';
import { kindOf, mayBeNothing, type AnyView, type Column, type Index, type Kind } from '../view';

const sqlTypes: Readonly<Record<Kind, string>> = {
  uuid: 'uuid',
  text: 'text',
  date: 'date',
  moment: 'timestamptz',
  integer: 'bigint',
  boolean: 'boolean',
  jsonb: 'jsonb',
};

/** The rows of one record in one view, by their keys, each as the values to be stored. */
export type Lines = ReadonlyMap<string, readonly unknown[]>;

/** What has to change in a view so that it shows these records. */
export interface Change {
  /** Streams of which everything that stands in the view goes first. */
  readonly cleared: string[];
  readonly written: (readonly [stream: string, values: readonly unknown[]])[];
}

/** The rows that a record gives a view. */
export const linesOf = (view: AnyView, id: string, state: unknown): Lines => {
  const columns = Object.entries(view.columns);
  const lines = new Map<string, readonly unknown[]>();
  for (const row of view.rows(id, state)) {
    const key = JSON.stringify(view.key.map((column) => row[column]));
    if (lines.has(key)) throw new Error(`${view.name} has two rows ${key} of one record`);
    lines.set(
      key,
      columns.map(([name, column]) => stored(view, name, column, row[name])),
    );
  }
  return lines;
};

/** Notes what it takes to get from the lines that stand to the lines that are right. Of a record read anew, nobody knows what stands. */
export const noteChange = (
  change: Change,
  stream: string,
  stand: Lines | undefined,
  right: Lines,
): void => {
  const isClearing = stand === undefined || [...stand.keys()].some((key) => !right.has(key));
  if (isClearing) change.cleared.push(stream);

  for (const [key, values] of right) {
    if (isClearing || !isSame(stand?.get(key), values)) change.written.push([stream, values]);
  }
};

export const createRows = async (
  db: Kysely<unknown>,
  table: string,
  { columns, key }: AnyView,
): Promise<void> => {
  const defined = Object.entries(columns).map(
    ([name, column]) =>
      sql`${sql.id(name)} ${typeOf(kindOf(column))}${sql.raw(mayBeNothing(column) ? '' : ' not null')}`,
  );
  await sql`create table ${sql.id(table)} (stream text collate "C" not null, ${sql.join(defined)},
    primary key (stream, ${sql.join(key.map((name) => sql.id(name)))}))`.execute(db);
};

/** Once a table is filled: an index that is kept up while it is filled costs ten times as much. */
export const indexRows = async (
  db: Kysely<unknown>,
  table: string,
  indexes: readonly Index[] = [],
): Promise<void> => {
  for (const index of indexes) {
    const over =
      'trigram' in index
        ? sql`using gin (${sql.id(index.trigram)} gin_trgm_ops)`
        : sql`(${sql.join(index.map((name) => sql.id(name)))})`;
    await sql`create index on ${sql.id(table)} ${over}`.execute(db);
  }
};

export const writeRows = async (
  db: Kysely<unknown>,
  table: string,
  { columns, key }: AnyView,
  { cleared, written }: Change,
): Promise<void> => {
  if (cleared.length > 0) {
    await sql`delete from ${sql.id(table)} where stream = any(${cleared}::text[])`.execute(db);
  }
  if (written.length === 0) return;

  const all = Object.entries(columns).map(([name, column]) => ({ name, kind: kindOf(column) }));
  const names = all.map(({ name }) => sql.id(name));
  const lists = all.map(
    ({ kind }, place) =>
      sql`${written.map(([, values]) => values[place])}::${sql.raw(`${wireTypeOf(kind)}[]`)}`,
  );
  const values = all.map(({ name, kind }) =>
    kind === 'jsonb' ? sql`${sql.id(name)}::jsonb` : sql.id(name),
  );
  const rest = all.filter(({ name }) => !key.includes(name));
  const renewed = rest.map(({ name }) => sql`${sql.id(name)} = excluded.${sql.id(name)}`);
  const settled = renewed.length > 0 ? sql`update set ${sql.join(renewed)}` : sql`nothing`;

  await sql`insert into ${sql.id(table)} (stream, ${sql.join(names)})
    select stream, ${sql.join(values)}
    from unnest(${written.map(([stream]) => stream)}::text[], ${sql.join(lists)}) as line(stream, ${sql.join(names)})
    on conflict (stream, ${sql.join(key.map((name) => sql.id(name)))}) do ${settled}`.execute(db);
};

const typeOf = (kind: Kind): RawBuilder<unknown> =>
  sql.raw(kind === 'text' ? 'text collate "C"' : sqlTypes[kind]);

/** Arrays of JSON travel as texts: both engines quote them alike. */
const wireTypeOf = (kind: Kind): string => (kind === 'jsonb' ? 'text' : sqlTypes[kind]);

/** A value as SQL can hold it. Half a letter and the letter nought, which JSON can say, would stop a view for ever. */
const stored = (view: AnyView, name: string, column: Column, value: unknown): unknown => {
  if (value === null || value === undefined) {
    if (mayBeNothing(column)) return null;
    throw new TypeError(`${view.name} has nothing to say of ${name}`);
  }
  const kind = kindOf(column);
  if (kind === 'jsonb') {
    return JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'string' ? legible(inner) : inner,
    );
  }
  if (typeof value !== (heldAs[kind] ?? 'string'))
    throw new TypeError(`${view.name} has something else than ${kind} to say of ${name}`);
  return typeof value === 'string' ? legible(value) : value;
};

/** What columns hold that do not hold words: an engine given anything else breaks off without saying whose fault it is. */
const heldAs: Readonly<Partial<Record<Kind, string>>> = { integer: 'number', boolean: 'boolean' };

const legible = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');

const isSame = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean =>
  a?.length === b.length && a.every((value, index) => value === b[index]);
