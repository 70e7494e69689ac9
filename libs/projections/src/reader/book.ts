import { partsOf, type EventLog, type StoredEvent } from '@kyket/eventing';
import { sql, type Kysely } from 'kysely';
import { tableOf } from '../view';
import { Poison, type Category } from './category';
import { foldNews, poisonedBy, type Folded } from './folding';
import { setAsideBy, statesOf, type SetAside } from './set-aside';
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
  readonly lines?: readonly Lines[] | undefined;
  /** Why it stands still while the log goes on. */
  readonly aside?: SetAside | undefined;
}

interface StoredState {
  readonly stream: string;
  readonly revision: number;
  readonly told: string;
  readonly state: string;
  readonly aside: SetAside | null;
}

/** News, worked out and not yet written. */
export interface Page {
  readonly held: ReadonlyMap<string, Held>;
  readonly changes: readonly Change[];
  /** Records that are newly set aside. */
  readonly setAside: readonly SetAside[];
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

  /** Folds news and works out what the views show. A record that cannot be read on is set aside; nothing is written yet. */
  async turn(db: Kysely<unknown>, news: readonly StoredEvent[]): Promise<Page> {
    return this.page(db, news, (before, facts) => {
      const fresh = facts.filter(({ revision }) => revision > seenOf(before));
      return fresh.length === 0 ? undefined : this.readOn(before, fresh);
    });
  }

  /** Reads a record that was set aside from its beginning, up to the last of these facts. */
  async retry(db: Kysely<unknown>, record: readonly StoredEvent[]): Promise<Page> {
    return this.page(db, record, (before) => before?.aside && this.readAgain(before, record));
  }

  /** Sets a record aside whose rows the tables did not take. */
  async setAside(db: Kysely<unknown>, poison: Poison): Promise<Page> {
    return this.page(db, [poison.fact], async (before) => this.aside(before, poison, poison.fact));
  }

  private async page(
    db: Kysely<unknown>,
    news: readonly StoredEvent[],
    read: (before: Held | undefined, facts: readonly StoredEvent[]) => Promise<Held> | undefined,
  ): Promise<Page> {
    const byStream = Map.groupBy(news, ({ stream }) => stream);
    const known = await this.known(db, byStream);
    const held = new Map<string, Held>();
    const changes = this.category.views.map((): Change => ({ cleared: [], written: [] }));
    const setAside: SetAside[] = [];

    for (const [stream, facts] of byStream) {
      const before = known.get(stream);
      const now = await read(before, facts);
      if (now === undefined) continue;
      const stand = before === undefined ? this.category.views.map(none) : before.lines;
      if (now.lines !== stand)
        now.lines?.forEach((right, view) =>
          noteChange(changes[view]!, stream, stand?.[view], right),
        );
      held.set(stream, now);
      if (now.aside && before?.aside === undefined) setAside.push(now.aside);
    }
    return { held, changes, setAside };
  }

  private async readOn(before: Held | undefined, fresh: readonly StoredEvent[]): Promise<Held> {
    if (before?.aside) return this.readAgain(before, fresh);
    try {
      return await this.advance(before, fresh);
    } catch (error) {
      if (!(error instanceof Poison)) throw error;
      return this.readUntilPoisoned(before, fresh);
    }
  }

  /** What has come since, a correction for one, may let it be read again. */
  private async readAgain(before: Held, facts: readonly StoredEvent[]): Promise<Held> {
    const last = facts.at(-1)!;
    try {
      return await this.advance(undefined, [last]);
    } catch (error) {
      if (!(error instanceof Poison)) throw error;
      return this.aside(before, error, last);
    }
  }

  /** One fact after the other, so that it is known which one it is. */
  private async readUntilPoisoned(
    before: Held | undefined,
    fresh: readonly StoredEvent[],
  ): Promise<Held> {
    let good = before;
    for (const fact of fresh) {
      try {
        good = await this.advance(good, [fact]);
      } catch (error) {
        if (!(error instanceof Poison)) throw error;
        return this.aside(good, error, fresh.at(-1)!);
      }
    }
    return good!;
  }

  private async advance(before: Held | undefined, facts: readonly StoredEvent[]): Promise<Held> {
    const last = facts.at(-1)!;
    const folded = await foldNews(this.category, before, facts, (name, to) =>
      this.log.read(name, { to }),
    );
    const { id } = partsOf(last.stream);
    const lines = poisonedBy(last, () =>
      this.category.views.map((view) => linesOf(view, id, folded.state)),
    );
    return { ...folded, lines };
  }

  private aside(good: Held | undefined, poison: Poison, last: StoredEvent): Held {
    const { initial } = this.category.aggregate;
    const stand = good ?? {
      ...{ revision: -1, told: '', state: initial },
      lines: this.category.views.map(none),
    };
    const aside = good?.aside ?? setAsideBy(this.category.name, poison);
    return { ...stand, aside: { ...aside, seen: last.revision } };
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
      revision bigint not null, told text not null, state text not null, aside jsonb)`.execute(db);
    await sql`create index on ${sql.id(this.states)} (stream) where aside is not null`.execute(db);
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
    return [statesOf(this.category.name), ...this.category.views.map(tableOf)];
  }

  private get states(): string {
    return this.table(statesOf(this.category.name));
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
        : await sql<StoredState>`select stream, revision, told, state, aside from ${sql.id(this.states)}
            where stream = any(${missing}::text[])`.execute(db);

    const found = new Map<string, Held>(
      rows.map(({ stream, state, aside, ...row }) => [
        stream,
        { ...row, state: JSON.parse(state) as unknown, aside: aside ?? undefined },
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
    await sql`insert into ${sql.id(this.states)} (stream, revision, told, state, aside)
      select stream, revision, told, state, aside::jsonb
      from unnest(${[...held.keys()]}::text[], ${all.map(({ revision }) => revision)}::bigint[],
        ${all.map(({ told }) => told)}::text[], ${all.map(({ state }) => JSON.stringify(state))}::text[],
        ${all.map(({ aside }) => (aside ? JSON.stringify(aside) : null))}::text[])
        as line(stream, revision, told, state, aside)
      on conflict (stream) do update
        set revision = excluded.revision, told = excluded.told, state = excluded.state,
          aside = excluded.aside`.execute(db);
  }
}

const none = (): Lines => new Map();

/** Up to where a record has been looked at, whether or not it could be read. */
const seenOf = (record: Held | undefined): number => record?.aside?.seen ?? record?.revision ?? -1;
