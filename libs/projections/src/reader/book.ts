import { partsOf, type EventLog, type StoredEvent } from '@kyket/eventing';
import { sql, type Kysely } from 'kysely';
import { tableOf } from '../view';
import { Poison, type Category } from './category';
import { foldNews, poisonedBy, type Folded } from './folding';
import {
  createRows,
  indexRows,
  linesOf,
  noteChange,
  writeRows,
  type Change,
  type Lines,
} from './rows';

/** A record that is held ready, and the lines that its views show of it; unknown when it was read back from SQL. */
interface Held extends Folded {
  readonly lines?: readonly Lines[];
}

interface StoredState {
  readonly stream: string;
  readonly revision: number;
  readonly told: string;
  readonly state: string;
}

/** News, worked out and not yet written. */
export interface Page {
  readonly held: ReadonlyMap<string, Held>;
  readonly changes: readonly Change[];
}

const heldAtMost = 10_000;

/** What has been read of one category: its records as folded, and the tables of its views. The next one is written under other names, beside it. */
export class Book {
  private readonly held = new Map<string, Held>();

  constructor(
    readonly category: Category,
    private readonly log: EventLog,
    private suffix: '' | '__next',
  ) {}

  /** Folds news and works out what the views show. Writes nothing; throws Poison. */
  async turn(db: Kysely<unknown>, news: readonly StoredEvent[]): Promise<Page> {
    const byStream = Map.groupBy(news, ({ stream }) => stream);
    const known = await this.known(db, byStream);
    const held = new Map<string, Held>();
    const changes = this.category.views.map((): Change => ({ cleared: [], written: [] }));

    for (const [stream, facts] of byStream) {
      const before = known.get(stream);
      const fresh = facts.filter(({ revision }) => revision > (before?.revision ?? -1));
      const last = fresh.at(-1);
      if (last === undefined) continue;

      const folded = await foldNews(this.category, before, fresh, (name, to) =>
        this.log.read(name, { to }),
      );
      const { id } = partsOf(stream);
      const lines = poisonedBy(last, () =>
        this.category.views.map((view) => linesOf(view, id, folded.state)),
      );
      const stand = before === undefined ? this.category.views.map(none) : before.lines;
      lines.forEach((right, view) => noteChange(changes[view]!, stream, stand?.[view], right));
      held.set(stream, { ...folded, lines });
    }
    return { held, changes };
  }

  async write(db: Kysely<unknown>, { held, changes }: Page): Promise<void> {
    if (held.size > 0) await this.writeStates(db, held);
    for (const [index, view] of this.category.views.entries()) {
      await writeRows(db, this.table(tableOf(view)), view, changes[index]!);
    }
  }

  /** What was written stands: it may be built upon. */
  settle({ held }: Page): void {
    for (const [stream, record] of held) {
      this.held.delete(stream);
      this.held.set(stream, record);
    }
    for (const stream of this.held.keys()) {
      if (this.held.size <= heldAtMost) return;
      this.held.delete(stream);
    }
  }

  /** What was thought to stand may not: everything is read back. */
  forget(): void {
    this.held.clear();
  }

  async create(db: Kysely<unknown>): Promise<void> {
    await this.drop(db);
    await sql`create table ${sql.id(this.states)} (stream text collate "C" primary key,
      revision bigint not null, told text not null, state text not null)`.execute(db);
    for (const view of this.category.views) await createRows(db, this.table(tableOf(view)), view);
  }

  async index(db: Kysely<unknown>): Promise<void> {
    for (const view of this.category.views) {
      await indexRows(db, this.table(tableOf(view)), view.indexes);
    }
  }

  /** Takes the place of what was there. */
  async replace(db: Kysely<unknown>): Promise<void> {
    for (const name of this.names) {
      await sql`drop table if exists ${sql.id(name)}`.execute(db);
      await sql`alter table ${sql.id(`${name}__next`)} rename to ${sql.id(name)}`.execute(db);
    }
  }

  replaced(): void {
    this.suffix = '';
  }

  async drop(db: Kysely<unknown>): Promise<void> {
    for (const name of this.names) {
      await sql`drop table if exists ${sql.id(this.table(name))}`.execute(db);
    }
  }

  private get names(): readonly string[] {
    return [`states_${this.category.name}`, ...this.category.views.map(tableOf)];
  }

  private get states(): string {
    return this.table(`states_${this.category.name}`);
  }

  private table(name: string): string {
    return `${name}${this.suffix}`;
  }

  private async known(
    db: Kysely<unknown>,
    streams: ReadonlyMap<string, unknown>,
  ): Promise<ReadonlyMap<string, Held>> {
    const missing = [...streams.keys()].filter((stream) => !this.held.has(stream));
    const { rows } =
      missing.length === 0
        ? { rows: [] }
        : await sql<StoredState>`select stream, revision, told, state from ${sql.id(this.states)}
            where stream = any(${missing}::text[])`.execute(db);

    const found = new Map<string, Held>(
      rows.map(({ state, ...row }) => [
        row.stream,
        { ...row, state: JSON.parse(state) as unknown },
      ]),
    );
    for (const stream of streams.keys()) {
      const held = this.held.get(stream);
      if (held) found.set(stream, held);
    }
    return found;
  }

  private async writeStates(db: Kysely<unknown>, held: ReadonlyMap<string, Held>): Promise<void> {
    const all = [...held.values()];
    await sql`insert into ${sql.id(this.states)} (stream, revision, told, state)
      select * from unnest(${[...held.keys()]}::text[], ${all.map(({ revision }) => revision)}::bigint[],
        ${all.map(({ told }) => told)}::text[], ${all.map(({ state }) => JSON.stringify(state))}::text[])
      on conflict (stream) do update
        set revision = excluded.revision, told = excluded.told, state = excluded.state`.execute(db);
  }
}

const none = (): Lines => new Map();

export const isPoison = (error: unknown): error is Poison => error instanceof Poison;
