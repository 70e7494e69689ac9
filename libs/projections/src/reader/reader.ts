import {
  comparePositions,
  earliestPosition,
  type EventLog,
  type Position,
  type StoredEvent,
  partsOf,
} from '@kyket/eventing';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database/database';
import type { AnyView } from '../view';
import { Book, type Page } from './book';
import { Build } from './build';
import { categoriesOf, type Category, type Poison } from './category';
import { takeParting } from './parting';
import {
  createRegister,
  FencedOff,
  moveCheckpoint,
  readBuilds,
  readCategories,
  readCheckpoint,
  stopCategory,
  type Progress,
} from './register';
import { readSetAside, type SetAside } from './set-aside';

export interface ReaderOptions {
  readonly database: Database;
  readonly log: EventLog;
  readonly views: readonly AnyView[];
  /** Names the code that reads: when it changes, everything is built anew beside what stands. */
  readonly release: string;
  /** A record is set aside: its rows stand still, and say so. */
  readonly onSetAside?: (aside: SetAside) => void;
  /** The reader broke off, and begins again after a while. */
  readonly onBroken?: (error: unknown) => void;
  /** How long another reader may stand still before this one takes over, in milliseconds. */
  readonly patience?: number;
}

const longestWait = 10_000;

/** Reads the log, once per process, and keeps the views. What is written together is committed together: rows, states and checkpoint. */
export class Reader {
  private readonly categories: readonly Category[];
  private readonly stopping = new AbortController();
  private books = new Map<string, Book>();
  private position: Position = earliestPosition;
  private building = new Map<string, Promise<void>>();
  private round = new AbortController();
  private turns: Promise<unknown> = Promise.resolve();
  private running: Promise<void> = Promise.resolve();
  private readonly first = Promise.withResolvers<void>();

  constructor(private readonly options: ReaderOptions) {
    this.categories = categoriesOf(options.views, options.release);
    this.first.promise.catch(() => undefined);
  }

  /** Returns when the views' own tables are there; reading goes on in the background. */
  async start(): Promise<void> {
    const { sql: db } = this.options.database;
    await db.transaction().execute(createRegister);
    this.running = this.run();
  }

  /** All views have been built and have come to where the log then ended. */
  get caughtUp(): Promise<void> {
    return this.first.promise;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.round.abort();
    this.first.reject(new Error('The reader was stopped.'));
    await this.running;
  }

  /** Builds a view, and those that are worked out of the same records, anew beside what stands, and puts it in its place. */
  async rebuild(name: string, onProgress?: (progress: Progress) => void): Promise<void> {
    const category = this.categories.find(({ views }) => views.some((view) => view.name === name));
    if (category === undefined) throw new RangeError(`There is no view ${name}.`);
    const under = this.building.get(category.name);
    if (under) return under;
    return this.build([category], this.round.signal, onProgress);
  }

  /** Reads records that are set aside from their beginning, all of them or one; says which are still set aside. */
  async retry(stream?: string): Promise<readonly SetAside[]> {
    const asked = (each: SetAside) => stream === undefined || each.stream === stream;
    for (const book of [...this.books.values()]) {
      const all = await readSetAside(this.options.database.sql, book.category.name);
      for (const aside of all.filter(asked)) await this.inTurn(() => this.retryOne(aside));
    }
    return (await this.setAside()).filter(asked);
  }

  private async run(): Promise<void> {
    for (let wait = 100; !this.isStopped; wait = Math.min(wait * 2, longestWait)) {
      this.round = new AbortController();
      try {
        await this.read(this.round.signal, () => (wait = 100));
      } catch (error) {
        this.round.abort();
        await Promise.allSettled(this.building.values());
        if (this.isStopped) return;
        this.options.onBroken?.(error);
        if (error instanceof FencedOff) await this.standBy().catch(() => undefined);
        else await this.rest(wait);
      }
    }
  }

  /** One round, from the checkpoint on; ends with an error, or when stopped. */
  private async read(signal: AbortSignal, goesWell: () => void): Promise<void> {
    const toBuild = await this.begin();
    await this.retry();
    const built = toBuild.length > 0 ? this.build(toBuild, signal) : Promise.resolve();
    if (this.books.size === 0) await built;

    const work = [built, this.follow(signal, goesWell)];
    try {
      await Promise.all(work);
    } catch (error) {
      this.round.abort();
      await Promise.allSettled(work);
      throw error;
    }
  }

  /** Finds what is there, and what has to be built. */
  private async begin(): Promise<readonly Category[]> {
    const { sql: db } = this.options.database;
    this.position = await readCheckpoint(db);
    const entries = new Map((await readCategories(db)).map((entry) => [entry.name, entry]));
    const builds = new Set((await readBuilds(db)).map(({ name }) => name));

    this.books = new Map();
    const toBuild: Category[] = [];
    for (const category of this.categories) {
      const entry = entries.get(category.name);
      const isKept = entry?.edition === category.edition && entry.stopped_at === null;
      if (isKept) this.books.set(category.name, new Book(category, this.options.log, ''));
      if (!isKept || builds.has(category.name)) toBuild.push(category);
      if (!isKept && entry) await stopCategory(db, category.name, this.position);
    }
    return toBuild;
  }

  private follow(signal: AbortSignal, goesWell: () => void): Promise<void> {
    const { log } = this.options;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const after =
      comparePositions(this.position, earliestPosition) === 0 ? undefined : this.position;
    const following = log.follow(
      { after },
      {
        take: async (facts) => {
          await this.inTurn(() => this.take(facts, signal));
          goesWell();
        },
        caughtUp: () => this.sayCaughtUp(),
        failed: reject,
      },
    );
    const stop = () => void following.stop().then(resolve, reject);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    return promise.finally(() => following.stop());
  }

  private async take(facts: readonly StoredEvent[], signal: AbortSignal): Promise<void> {
    const news = facts.filter(({ position }) => comparePositions(position, this.position) > 0);
    if (news.length === 0 || signal.aborted) return;
    try {
      await takeParting(
        news,
        (some) => this.write(some),
        (poison) => this.write([poison.fact], poison),
      );
    } catch (error) {
      for (const book of this.books.values()) book.forget();
      throw error;
    }
  }

  private async write(facts: readonly StoredEvent[], poison?: Poison): Promise<void> {
    const { sql: db } = this.options.database;
    const pages: { readonly book: Book; readonly page: Page }[] = [];
    for (const [name, news] of Map.groupBy(facts, ({ stream }) => partsOf(stream).name)) {
      const book = this.books.get(name);
      if (book === undefined) continue;
      const page = await (poison ? book.setAside(db, poison) : book.turn(db, news));
      pages.push({ book, page });
    }
    await this.commit(pages, facts.at(-1)!.position);
  }

  private async commit(
    pages: readonly { readonly book: Book; readonly page: Page }[],
    end: Position,
  ): Promise<void> {
    await this.options.database.sql.transaction().execute(async (tx) => {
      await moveCheckpoint(tx, this.position, end);
      for (const { book, page } of pages) await book.write(tx, page);
    });
    for (const { book, page } of pages) {
      book.settle(page);
      for (const aside of page.setAside) this.options.onSetAside?.(aside);
    }
    this.moveTo(end);
  }

  /** What lies beyond the checkpoint is left to be followed. */
  private async retryOne({ category, stream }: SetAside): Promise<void> {
    const { log, database } = this.options;
    const book = this.books.get(category);
    const record = (await log.read(stream)).filter(
      ({ position }) => comparePositions(position, this.position) <= 0,
    );
    const last = record.at(-1);
    if (book === undefined || last === undefined) return;

    const retry = async () => {
      const page = await book.retry(database.sql, record);
      await this.commit([{ book, page }], this.position);
    };
    await takeParting([last], retry, async (poison) => {
      const page = await book.setAside(database.sql, poison);
      await this.commit([{ book, page }], this.position);
    });
  }

  private async setAside(): Promise<readonly SetAside[]> {
    const { sql: db } = this.options.database;
    const all = [...this.books.keys()].map((name) => readSetAside(db, name));
    return (await Promise.all(all)).flat();
  }

  private build(
    categories: readonly Category[],
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<void> {
    const { log, database } = this.options;
    const build = new Build(categories, database.sql, log, onProgress);
    const done = this.built(build, signal).finally(() => {
      for (const { name } of categories) this.building.delete(name);
    });
    for (const { name } of categories) this.building.set(name, done);
    return done;
  }

  private async built(build: Build, signal: AbortSignal): Promise<void> {
    await build.run(signal);
    while (!(await this.inTurn(() => this.join(build, signal))))
      await pause(20, undefined, { signal });
    for (const aside of build.setAside) this.options.onSetAside?.(aside);
  }

  /** Between two pages of the log, what was built is read on to where the others are, and takes its place among them. */
  private async join(build: Build, signal: AbortSignal): Promise<boolean> {
    const { sql: db } = this.options.database;
    await build.catchUp(this.position, signal);
    const end = build.position;
    const isAhead = comparePositions(end, this.position) > 0;
    if (isAhead && this.books.size > 0) return false;

    await db.transaction().execute(async (tx) => {
      await moveCheckpoint(tx, this.position, end);
      await build.replace(tx);
    });
    this.moveTo(end);
    for (const book of build.books) {
      book.replaced();
      this.books.set(book.category.name, book);
    }
    return true;
  }

  private moveTo(position: Position): void {
    this.position = position;
    this.options.database.movement.tell();
  }

  /** Lets one piece of work after another at the tables. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.turns.then(work);
    this.turns = turn.catch(() => undefined);
    return turn;
  }

  /** Someone else reads. Takes over when they stand still although there is news. */
  private async standBy(): Promise<void> {
    const { database, log, patience = longestWait } = this.options;
    for (let seen = await readCheckpoint(database.sql); !this.isStopped;) {
      await this.rest(patience);
      const now = await readCheckpoint(database.sql);
      const hasNews = comparePositions(await log.head(), now) > 0;
      if (hasNews && comparePositions(now, seen) === 0) return;
      seen = now;
    }
  }

  private sayCaughtUp(): void {
    void Promise.allSettled(this.building.values()).then(() => this.first.resolve());
  }

  private rest(ms: number): Promise<void> {
    return pause(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }

  private get isStopped(): boolean {
    return this.stopping.signal.aborted;
  }
}
