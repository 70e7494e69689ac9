import {
  comparePositions,
  positionFrom,
  Unavailable,
  type EventLog,
  type Position,
} from '@kyket/eventing';
import { sql, type Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database/database';
import {
  readBuilds,
  readCategories,
  readCheckpoint,
  readStanding,
  type BuildEntry,
  type CategoryEntry,
} from './reader/register';
import { readSetAside, type SetAside } from './reader/set-aside';
import { tableOf, type AnyView } from './view';

/** The views asked for are being built. Try again; the record itself can be read meanwhile. */
export class ViewsRebuilding extends Unavailable {
  override readonly name = 'ViewsRebuilding';

  constructor(
    /** How much of the log has been read, from 0 to 1. */
    readonly share: number,
    readonly secondsLeft: number | null,
  ) {
    super(`The views are being built: ${Math.floor(share * 100)} %`);
  }
}

/** What a view shows, and how far in the log it had come at least. */
export interface Seen<T> {
  readonly result: T;
  readonly position: Position;
}

export interface ViewStatus {
  readonly name: string;
  readonly version: number;
  /** The records it is worked out of: views of the same records are built together. */
  readonly category: string;
  readonly is: 'following' | 'building';
  readonly position: Position;
  /** How far the log has gone beyond it: 0 when it shows everything. */
  readonly lag: bigint;
  readonly building?: { readonly share: number; readonly secondsLeft: number | null };
  /** How many of its records are set aside: their rows stand still. */
  readonly setAside: number;
}

/** How long somebody waits for the views before looking again, in milliseconds, if nobody tells that they have moved. */
const lookAgain = 50;

/** The views as they are read. */
export class Views {
  constructor(
    private readonly database: Database,
    private readonly all: readonly AnyView[],
  ) {}

  /** The kinds of records that the views are worked out of. */
  get categories(): readonly string[] {
    return [...new Set(this.all.map(({ of }) => of.name))];
  }

  /** Asks views a question. Throws ViewsRebuilding while one of them is not there. */
  async ask<T>(
    views: readonly AnyView[],
    question: (db: Kysely<unknown>) => Promise<T>,
  ): Promise<Seen<T>> {
    const { sql: db } = this.database;
    const position = await this.position(views);
    try {
      return { result: await question(db), position };
    } catch (error) {
      // A view may have been replaced between the two looks.
      if (isMissingTable(error)) throw new ViewsRebuilding(0, null);
      throw error;
    }
  }

  /** How far the views have come: everything up to here is shown. */
  async position(views: readonly AnyView[] = []): Promise<Position> {
    const { sql: db } = this.database;
    const { position, categories } = await readStanding(db).catch(unlessMissing);
    const entries = byName(categories);
    for (const view of views) {
      if (!entries.get(view.of.name)?.tables.includes(tableOf(view)))
        throw await this.rebuilding(db);
    }
    const stops = views.flatMap((view) => entries.get(view.of.name)?.stopped_at ?? []);
    return [position, ...stops.map(positionFrom)].sort(comparePositions)[0]!;
  }

  /** Waits until everything up to a position is shown; says whether that came about in time. */
  async waitFor(
    position: Position,
    milliseconds: number,
    views: readonly AnyView[] = [],
  ): Promise<boolean> {
    const until = performance.now() + milliseconds;
    for (;;) {
      const { moved } = this.database.movement;
      const reached = await this.position(views);
      if (comparePositions(reached, position) >= 0) return true;
      if (performance.now() + lookAgain > until) return false;
      await Promise.race([moved, pause(lookAgain)]);
    }
  }

  async list(log: EventLog): Promise<readonly ViewStatus[]> {
    const { sql: db } = this.database;
    const head = await log.head();
    const checkpoint = await readCheckpoint(db).catch(nothingYet);
    const entries = await this.entries(db);
    const builds = new Map((await readBuilds(db).catch(() => [])).map((each) => [each.name, each]));
    const aside = Map.groupBy(await this.setAside(), ({ category }) => category);
    return this.all.map((view) =>
      statusOf(view, {
        head,
        checkpoint,
        entry: entries.get(view.of.name),
        build: builds.get(view.of.name),
        setAside: aside.get(view.of.name)?.length ?? 0,
      }),
    );
  }

  /** The records whose rows stand still, each with the fact it cannot get past. */
  async setAside(): Promise<readonly SetAside[]> {
    const { sql: db } = this.database;
    const entries = await this.entries(db);
    const names = this.categories.filter((name) => entries.has(name));
    return (await Promise.all(names.map((name) => readSetAside(db, name)))).flat();
  }

  /** One hash of everything a view shows: the same on every engine, however it came to be. */
  async hash(view: AnyView): Promise<string> {
    const { result } = await this.ask([view], (db) =>
      sql`select * from ${sql.id(tableOf(view))}
        order by stream, ${sql.join(view.key.map((column) => sql.id(column)))}`.execute(db),
    );
    return createHash('sha256').update(JSON.stringify(result.rows)).digest('hex');
  }

  /** Drops the tables of versions that this release no longer reads; says which. */
  async dropOldVersions(): Promise<readonly string[]> {
    const { sql: db } = this.database;
    const kept = new Map(this.all.map((view) => [view.name.replaceAll('-', '_'), tableOf(view)]));
    const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
      where schemaname = current_schema() and tablename ~ '_v[0-9]+$'`.execute(db);
    const old = rows
      .map(({ name }) => name)
      .filter((name) => (kept.get(name.replace(/_v\d+$/u, '')) ?? name) !== name);
    for (const name of old) await sql`drop table if exists ${sql.id(name)}`.execute(db);
    return old;
  }

  private async entries(db: Kysely<unknown>): Promise<ReadonlyMap<string, CategoryEntry>> {
    return byName(await readCategories(db).catch(unlessMissing));
  }

  private async rebuilding(db: Kysely<unknown>): Promise<ViewsRebuilding> {
    const [least] = [...(await readBuilds(db))].sort((a, b) => a.share - b.share);
    return new ViewsRebuilding(least?.share ?? 0, least?.seconds_left ?? null);
  }
}

interface Standing {
  readonly head: Position;
  readonly checkpoint: Position;
  readonly entry: CategoryEntry | undefined;
  readonly build: BuildEntry | undefined;
  readonly setAside: number;
}

const statusOf = (
  view: AnyView,
  { head, checkpoint, entry, build, setAside }: Standing,
): ViewStatus => {
  const isThere = entry?.tables.includes(tableOf(view)) ?? false;
  const position = !isThere
    ? positionFrom(build?.position ?? '')
    : entry?.stopped_at
      ? positionFrom(entry.stopped_at)
      : checkpoint;
  const lag = head.commit - position.commit;
  return {
    name: view.name,
    version: view.version,
    category: view.of.name,
    is: isThere ? 'following' : 'building',
    position,
    lag: lag > 0n ? lag : 0n,
    ...(build && { building: { share: build.share, secondsLeft: build.seconds_left } }),
    setAside,
  };
};

const nothingYet = (): Position => positionFrom('');

const byName = (entries: readonly CategoryEntry[]): ReadonlyMap<string, CategoryEntry> =>
  new Map(entries.map((entry) => [entry.name, entry]));

/** Before the first reader has begun there are no tables. */
const unlessMissing = (error: unknown): never => {
  if (isMissingTable(error)) throw new ViewsRebuilding(0, null);
  throw error;
};

const isMissingTable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42P01';
