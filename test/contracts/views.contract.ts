import { comparePositions, fold, folded, idFrom, timeline, type Recorded } from '@kyket/eventing';
import {
  containing,
  FencedOff,
  Reader,
  tableOf,
  Views,
  ViewsRebuilding,
  type AnyView,
  type Database,
  type ReaderOptions,
  type Trouble,
} from '@kyket/projections';
import { sql } from 'kysely';
import { MemoryLog } from '../parts/memory-log';
import { Chronicle, diary, newerDiary, viewsOf } from '../projections/diaries';

/** Views that are kept on a database, whatever its engine. */
export const viewsContract = (open: () => Promise<Database>) => {
  let database: Database;
  let log: MemoryLog;
  let chronicle: Chronicle;
  let readers: Reader[] = [];
  const { diaries, places, letters, all } = viewsOf(diary);

  beforeEach(async () => {
    database = await open();
    log = new MemoryLog(7);
    chronicle = new Chronicle(log, 42);
  });
  afterEach(async () => {
    await Promise.all(readers.map((reader) => reader.stop()));
    readers = [];
    await database.close();
  });

  const read = async (options: Partial<ReaderOptions> = {}): Promise<Reader> => {
    const reader = new Reader({
      database,
      log,
      views: all,
      release: 'one',
      patience: 100,
      ...options,
    });
    readers.push(reader);
    await reader.start();
    return reader;
  };
  const shown = async (views: readonly AnyView[] = all, milliseconds = 10_000): Promise<Views> => {
    const seen = new Views(database, views);
    const head = await log.head();
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      const reached = await seen.waitFor(head, 1_000, views).catch(waiting);
      if (reached) return seen;
    }
    throw new Error('The views did not get there.');
  };
  const waiting = async (error: unknown) => {
    if (!(error instanceof ViewsRebuilding)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return false;
  };
  const hashes = async (views: Views) => Promise.all(all.map((view) => views.hash(view)));
  const rowsOf = async (view: AnyView) =>
    (await sql`select * from ${sql.table(tableOf(view))} order by 1, 2`.execute(database.sql)).rows;

  it('show what the fold of each record says, with facts backdated and corrected', async () => {
    await chronicle.tell(100);
    await read();
    await shown();
    await chronicle.tell(200);
    await shown();

    const rows = await rowsOf(diaries);
    expect(rows).toHaveLength(6);
    for (const row of rows as { id: string; stream: string }[]) {
      const record = (await log.read(row.stream)) as readonly Recorded[];
      const state = fold(diary, timeline(record as Parameters<typeof timeline>[0]).sure as never);
      expect([{ ...row }]).toEqual(
        diaries.rows(row.id, state).map((right) => ({ stream: row.stream, ...right })),
      );
    }
  });

  it('come to the same rows live, built at once, and rebuilt', async () => {
    await read();
    for (let round = 0; round < 10; round += 1) await chronicle.tell(20);
    const views = await shown();
    const live = await hashes(views);
    expect(new Set(live).size).toBe(3);

    const seen: number[] = [];
    await readers[0]!.rebuild('places', ({ share }) => seen.push(share));
    expect(await hashes(views)).toEqual(live);
    expect(seen.at(-1)).toBe(1);

    await readers[0]!.stop();
    await read({ release: 'two' });
    await chronicle.tell(0);
    await readers[1]!.caughtUp;
    expect(await hashes(await shown())).toEqual(live);
  });

  it('go on from the checkpoint when the reader was stopped anywhere', async () => {
    await chronicle.tell(150);
    for (let stop = 0; stop < 8; stop += 1) {
      const reader = await read();
      await new Promise((resolve) => setTimeout(resolve, stop * 7));
      await reader.stop();
      await chronicle.tell(10);
    }
    await read();
    const stopped = await hashes(await shown());
    await readers.at(-1)!.rebuild('diaries');
    await readers.at(-1)!.rebuild('letters');
    expect(await hashes(await shown())).toEqual(stopped);
  });

  it('are written by one reader: of two, one is fenced off', async () => {
    const broken: unknown[] = [];
    const onBroken = (error: unknown) => broken.push(error);
    await read({ onBroken });
    await shown();
    await read({ onBroken });
    await chronicle.tell(60);
    const views = await shown();
    await chronicle.tell(60);
    await shown();

    expect(broken.filter((error) => error instanceof FencedOff).length).toBeGreaterThan(0);
    expect(broken.filter((error) => !(error instanceof FencedOff))).toEqual([]);
    const both = await hashes(views);
    await Promise.all(readers.map((reader) => reader.stop()));
    await read({ release: 'two' });
    expect(await hashes(await shown())).toEqual(both);
  });

  it('stop at a fact this release does not know, name it, and let the others go on', async () => {
    const troubles: Trouble[] = [];
    await chronicle.tell(50);
    await read({ onTrouble: (trouble) => troubles.push(trouble) });
    await shown();
    const before = await rowsOf(diaries);
    const stood = await log.head();
    await chronicle.tear(1);
    await chronicle.tell(50);
    const views = await shown([letters]);

    expect(troubles).toMatchObject([
      {
        category: 'diary',
        stream: `diary-${idFrom('diary', 1)}`,
        type: 'PageTorn',
        error: expect.stringMatching(/^PageTorn v1 at .+ is newer than this release$/) as string,
      },
    ]);
    expect(await rowsOf(diaries)).toEqual(before);
    const list = await new Views(database, all).list(log);
    expect(list.map(({ name, is }) => [name, is])).toEqual([
      ['diaries', 'stopped'],
      ['places', 'stopped'],
      ['letters', 'following'],
    ]);
    expect(list[0]!.position).toEqual(stood);
    expect(comparePositions(await views.position(), stood)).toBeGreaterThan(0);

    await readers[0]!.stop();
    const newer = viewsOf(newerDiary).all;
    await read({ views: newer });
    const healed = await shown(newer);
    expect((await healed.list(log)).map(({ is }) => is)).toEqual(Array(3).fill('following'));
    const right = await hashes(healed);
    await readers[1]!.rebuild('diaries');
    expect(await hashes(healed)).toEqual(right);
  });

  it('stop at a value that a table cannot hold, and let the others go on', async () => {
    const overflowing: AnyView = {
      ...places,
      rows: (id, state) =>
        places
          .rows(id, state)
          .map((row) => ({ ...row, people: row.people > 20 ? 1e30 : row.people })),
    };
    const views = [diaries, overflowing, letters];
    const troubles: Trouble[] = [];
    await read({ views, onTrouble: (trouble) => troubles.push(trouble) });
    await chronicle.tell(60);
    await shown([letters]);

    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatchObject({ category: 'diary', type: 'PlaceSeen' });
  });

  it('are built anew beside the old ones when their version is raised, and swapped', async () => {
    await chronicle.tell(40);
    const reader = await read();
    await shown();
    const old = await rowsOf(diaries);
    await reader.stop();

    const raised = viewsOf(diary, 2);
    const views = new Views(database, raised.all);
    await expect(views.position([raised.diaries])).rejects.toThrow(ViewsRebuilding);
    expect((await views.list(log))[0]).toMatchObject({
      name: 'diaries',
      version: 2,
      is: 'building',
    });
    await read({ views: raised.all });
    await shown(raised.all);

    expect(await rowsOf(raised.diaries)).toEqual(old);
    expect(await rowsOf(diaries)).toEqual(old);
    expect(await views.dropOldVersions()).toEqual(['diaries_v1']);
    await expect(rowsOf(diaries)).rejects.toThrow();
    expect(await views.dropOldVersions()).toEqual([]);
  });

  it('[OP-2] answer from what stands while they are rebuilt, and lose nothing told meanwhile', async () => {
    await chronicle.tell(200);
    await read();
    const views = await shown();
    const rebuilt = readers[0]!.rebuild('diaries');
    for (let count = 0; count < 10; count += 1) {
      await chronicle.tell(5);
      const { result } = await views.ask([diaries], (db) =>
        sql`select * from ${sql.table(tableOf(diaries))}`.execute(db),
      );
      expect(result.rows).toHaveLength(6);
    }
    await rebuilt;
    const live = await hashes(await shown());
    await readers[0]!.rebuild('diaries');
    expect(await hashes(views)).toEqual(live);
  });

  it('take a broken-off build up where it was', async () => {
    await new Chronicle(log, 7, 300).tell(5_000);
    const shares: number[] = [];
    const first = await read();
    for (let tries = 0; tries < 200 && !(shares.at(-1)! > 0); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const [build] = (await sql<{ share: number }>`select share from builds`.execute(database.sql))
        .rows;
      if (build) shares.push(build.share);
      else if (shares.length > 0) break;
    }
    await first.stop();
    const left = (await sql<{ facts: number }>`select facts from builds`.execute(database.sql))
      .rows;
    await read();
    const resumed = await hashes(await shown());
    await readers.at(-1)!.rebuild('diaries');
    await readers.at(-1)!.rebuild('letters');
    expect(await hashes(await shown())).toEqual(resumed);
    expect(left.some(({ facts }) => facts > 0)).toBe(true);
  });

  it('say how far they have come, and can be waited for', async () => {
    await read();
    const views = await shown();
    const reached = views.waitFor({ commit: 100n, prepare: 100n }, 5_000, all);
    await chronicle.tell(9);
    expect(await views.waitFor({ commit: 100n, prepare: 100n }, 50)).toBe(false);
    await chronicle.tell(1);
    expect(await reached).toBe(true);
  });

  it('are searched without diacritics, and by letters that mean something to SQL', async () => {
    await chronicle.tell(100);
    await read();
    await shown();
    const found = async (question: string) =>
      (
        await sql<{ title: string }>`select title from ${sql.table(tableOf(diaries))}
          where search like ${containing(folded(question))}`.execute(database.sql)
      ).rows.map(({ title }) => title);

    for (const { title } of (await rowsOf(diaries)) as { title: string }[]) {
      expect(await found(title)).toContain(title);
      expect(await found(folded(title).toUpperCase())).toContain(title);
    }
    expect(await found('%')).toEqual([]);
  });

  it('hand values over as words and numbers, never as what the engine makes of them', async () => {
    const { rows } =
      await sql`select 5::int8 as whole, sum(2)::numeric as total, date '2023-12-19' as day,
      timestamptz '2023-12-19 15:30:00+07' as moment, timestamptz '2023-12-19 15:30:00.25+07' as instant,
      '{"a":[1,"đ"]}'::jsonb as json, true as yes, null::date as nothing`.execute(database.sql);

    expect(rows.map((row) => ({ ...(row as object) }))).toEqual([
      {
        whole: 5,
        total: 2,
        day: '2023-12-19',
        moment: '2023-12-19T08:30:00.000Z',
        instant: '2023-12-19T08:30:00.250Z',
        json: { a: [1, 'đ'] },
        yes: true,
        nothing: null,
      },
    ]);
  });

  it('are not held up by half a letter, or by a letter that SQL does not have', async () => {
    await read();
    const strange = 'a\0b\ud800c';
    const id = idFrom('diary', 'strange');
    const first = (await log.end(`diary-${id}`)) < 0;
    expect(first).toBe(true);
    await chronicle.say(`diary-${id}`, strange);
    await shown();
    expect(await rowsOf(diaries)).toMatchObject([{ title: 'a\uFFFDb\uFFFDc' }]);
  });
};
