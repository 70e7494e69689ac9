import {
  comparePositions,
  earliestPosition,
  partsOf,
  positionFrom,
  type EventLog,
  type Position,
  type StoredEvent,
} from '@kyket/eventing';
import type { Kysely } from 'kysely';
import { Book } from './book';
import type { Category, Poison } from './category';
import { takeParting } from './parting';
import {
  beginBuild,
  endBuild,
  keepCategory,
  moveBuild,
  readBuilds,
  type Progress,
} from './register';
import type { SetAside } from './set-aside';

/** A category that is being built, and how far it has come. */
interface Site {
  readonly category: Category;
  readonly book: Book;
  position: Position;
  facts: number;
}

const factsAtATime = 2_000;

/** Builds categories beside what stands, in one pass over the log. Can be broken off at any point and taken up again. */
export class Build {
  /** The records that it came upon and had to set aside. */
  readonly setAside: SetAside[] = [];
  private sites: readonly Site[] = [];
  private readonly begun = performance.now();
  private beganAt: number | undefined;

  constructor(
    private readonly categories: readonly Category[],
    private readonly db: Kysely<unknown>,
    private readonly log: EventLog,
    private readonly onProgress: (progress: Progress) => void = () => undefined,
  ) {}

  /** How far all of it has come. */
  get position(): Position {
    return this.sites.map(({ position }) => position).sort(comparePositions)[0]!;
  }

  get books(): readonly Book[] {
    return this.sites.map(({ book }) => book);
  }

  /** Reads the log to its end, and sets the indexes. */
  async run(signal: AbortSignal): Promise<void> {
    await this.open();
    for (let head = await this.log.head(); this.isBefore(head); head = await this.log.head()) {
      await this.pages(head, signal);
    }
    for (const book of this.books) await this.db.transaction().execute((tx) => book.index(tx));
  }

  /** Reads on to a position, and not beyond. */
  async catchUp(to: Position, signal: AbortSignal): Promise<void> {
    if (this.isBefore(to)) await this.pages(to, signal);
  }

  private isBefore(position: Position): boolean {
    return comparePositions(this.position, position) < 0;
  }

  /** Puts what was built in the place of what stood. */
  async replace(tx: Kysely<unknown>): Promise<void> {
    for (const { category, book } of this.sites) {
      await book.replace(tx);
      await keepCategory(tx, category);
      await endBuild(tx, category.name);
    }
  }

  private async open(): Promise<void> {
    const begun = new Map((await readBuilds(this.db)).map((entry) => [entry.name, entry]));
    const sites: Site[] = [];
    for (const category of this.categories) {
      const book = new Book(category, this.log, '__next');
      const before = begun.get(category.name);
      if (before?.edition === category.edition) {
        sites.push({
          category,
          book,
          position: positionFrom(before.position),
          facts: before.facts,
        });
        continue;
      }
      await this.db.transaction().execute(async (tx) => {
        await beginBuild(tx, category);
        await book.create(tx);
      });
      sites.push({ category, book, position: earliestPosition, facts: 0 });
    }
    this.sites = sites;
  }

  private async pages(to: Position, signal: AbortSignal): Promise<void> {
    let page: StoredEvent[] = [];
    for await (const fact of this.log.readAll({ after: this.position })) {
      if (comparePositions(fact.position, to) > 0) break;
      page.push(fact);
      if (page.length < factsAtATime) continue;
      signal.throwIfAborted();
      await this.takePage(page, page.at(-1)!.position, to);
      page = [];
    }
    signal.throwIfAborted();
    await this.takePage(page, to, to);
  }

  private async takePage(
    facts: readonly StoredEvent[],
    end: Position,
    to: Position,
  ): Promise<void> {
    const progress = this.progressAt(end, to);
    for (const site of this.sites) {
      const news = facts.filter(
        ({ stream, position }) =>
          partsOf(stream).name === site.category.name &&
          comparePositions(position, site.position) > 0,
      );
      const last = news.at(-1);
      const endOf = (some: readonly StoredEvent[]) => {
        const until = some.at(-1);
        return until && until !== last ? until.position : end;
      };
      await takeParting(
        news,
        (some) => this.write(site, some, endOf(some), progress),
        (poison) => this.write(site, [poison.fact], endOf([poison.fact]), progress, poison),
      );
    }
    this.onProgress({ ...progress, facts: this.sites.reduce((sum, { facts: n }) => sum + n, 0) });
  }

  private async write(
    site: Site,
    news: readonly StoredEvent[],
    end: Position,
    progress: Progress,
    poison?: Poison,
  ): Promise<void> {
    const { book } = site;
    const facts = site.facts + news.length;
    const page = await (poison ? book.setAside(this.db, poison) : book.turn(this.db, news));
    await this.db.transaction().execute(async (tx) => {
      await moveBuild(tx, site.category, site.position, end, { ...progress, facts });
      await book.write(tx, page);
    });
    book.settle(page);
    this.setAside.push(...page.setAside);
    site.position = end;
    site.facts = facts;
  }

  private progressAt(end: Position, to: Position): Progress {
    const share = to.commit === 0n ? 1 : Math.min(1, Number(end.commit) / Number(to.commit));
    this.beganAt ??= share;
    const done = share - this.beganAt;
    const seconds = (performance.now() - this.begun) / 1_000;
    return {
      facts: 0,
      share,
      secondsLeft: done > 0 ? Math.round((seconds / done) * (1 - share)) : null,
    };
  }
}
