import { decoded, fold, folded, idFrom, partsOf, timeline, type Recorded } from '@kyket/eventing';
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
  type SetAside,
} from '@kyket/projections';
import { sql } from 'kysely';
import { MemoryLog } from '../parts/memory-log';
import { Chronicle, diary, newerDiary, spoilt, trap, viewsOf } from '../projections/diaries';

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

  /** What the records come to, each as far as its facts are read. */
  const rightRows = async (
    view: AnyView,
    aggregate = diary,
    upTo: ReadonlyMap<string, number> = new Map(),
  ) => {
    const streams = new Set<string>();
    for await (const { stream } of log.readAll())
      if (stream.startsWith('diary-')) streams.add(stream);
    const rows = [];
    for (const stream of [...streams].sort()) {
      const record = await log.read(stream, { to: upTo.get(stream) ?? Infinity });
      const facts = record.map((stored) => decoded(aggregate, stored));
      const state = fold(aggregate, timeline(facts).sure as never);
      rows.push(...view.rows(partsOf(stream).id, state).map((row) => ({ stream, ...row })));
    }
    return rows;
  };
  /** Views of a release in which one place makes the rows of its record impossible, until it is mended. */
  const faulty = () => {
    const release = { mended: false };
    const throwing = (view: AnyView): AnyView => ({
      ...view,
      rows: (id, state) => {
        const { places: seen } = state as typeof diary.initial;
        if (!release.mended && seen.some(({ name }) => name === trap)) throw new Error(trap);
        return view.rows(id, state);
      },
    });
    return { release, views: [throwing(diaries), places, letters] as readonly AnyView[] };
  };

  it('[ES-9] set aside each record with a fact that cannot be taken, name it, and let every other go on', async () => {
    const told: SetAside[] = [];
    const { views } = faulty();
    chronicle = new Chronicle(log, 7, 40);
    await chronicle.tell(300);
    await read({ views, onSetAside: (aside) => told.push(aside) });
    await shown();
    const kinds = Object.keys(spoilt) as (keyof typeof spoilt)[];
    const spoiled: string[] = [];
    for (const [record, kind] of kinds.entries()) {
      spoiled.push(await chronicle.spoil(record * 9 + 1, kind));
      await chronicle.tell(60);
    }
    const seen = await shown();

    const errors = Object.fromEntries(told.map(({ stream, error }) => [stream, error]));
    expect(Object.keys(errors)).toHaveLength(4);
    expect(spoiled.map((stream) => errors[stream])).toEqual([
      expect.stringMatching(/^PageTorn v1 at \d+@diary-.+ is newer than this release$/),
      expect.stringMatching(/^DiaryBegun v2 at \d+@diary-.+ is newer than this release$/),
      expect.stringMatching(/^TypeError at test\/projections\/diaries\.[jt]s:\d+$/),
      expect.stringMatching(/^Error at test\/contracts\/views\.contract\.[jt]s:\d+$/),
    ]);
    expect((await seen.setAside()).map(({ stream }) => stream)).toEqual([...spoiled].sort());
    expect(
      (await seen.list(log)).map(({ name, is, lag, setAside }) => [name, is, lag, setAside]),
    ).toEqual([
      ['diaries', 'following', 0n, 4],
      ['places', 'following', 0n, 4],
      ['letters', 'following', 0n, 0],
    ]);

    const lastGood = new Map(told.map(({ stream, revision }) => [stream, revision - 1]));
    expect(await rowsOf(diaries)).toEqual(await rightRows(diaries, diary, lastGood));

    await readers[0]!.stop();
    const newer = viewsOf(newerDiary).all;
    await read({ views: newer });
    await readers[1]!.caughtUp;
    const healed = await shown(newer);
    expect(await healed.setAside()).toEqual([]);
    expect(await rowsOf(diaries)).toEqual(await rightRows(diaries, newerDiary));
  });

  it('[ES-9] try a record that is set aside again at start and when asked, and come to what a rebuild comes to', async () => {
    const { release, views } = faulty();
    await chronicle.tell(60);
    await read({ views });
    const stream = await chronicle.spoil(1, 'that makes the view throw');
    await chronicle.tell(60);
    const seen = await shown();
    const [aside] = await seen.setAside();
    expect(await readers[0]!.retry(stream)).toEqual([aside]);
    await readers[0]!.rebuild('diaries');
    expect(await seen.setAside()).toMatchObject([{ stream, revision: aside!.revision }]);

    release.mended = true;
    expect(await readers[0]!.retry(`diary-${idFrom('another')}`)).toEqual([]);
    expect(await seen.setAside()).toHaveLength(1);
    expect(await readers[0]!.retry(stream)).toEqual([]);
    expect(await rowsOf(diaries)).toEqual(await rightRows(diaries));

    release.mended = false;
    await chronicle.spoil(2, 'that makes the view throw');
    await chronicle.tell(20);
    expect(await (await shown()).setAside()).toHaveLength(2);
    await readers[0]!.stop();
    release.mended = true;
    await read({ views });
    await chronicle.tell(1);
    expect(await (await shown()).setAside()).toEqual([]);
    const live = await hashes(seen);
    await readers[1]!.rebuild('diaries');
    expect(await hashes(seen)).toEqual(live);
  });

  it('[ES-9] set aside a record with a value that a table cannot hold, live and rebuilt', async () => {
    const overflowing: AnyView = {
      ...places,
      rows: (id, state) =>
        places
          .rows(id, state)
          .map((row) => ({ ...row, people: row.people === 1 ? 1e30 : row.people })),
    };
    await read({ views: [diaries, overflowing, letters] });
    await chronicle.tell(60);
    const stream = await chronicle.spoil(3, 'that makes the view throw');
    await chronicle.tell(20);
    const seen = await shown();

    const named = [
      { stream, type: 'PlaceSeen', error: expect.stringMatching(/^\w+ 22\w{3} /) as string },
    ];
    expect(await seen.setAside()).toMatchObject(named);
    await readers[0]!.rebuild('places');
    expect(await seen.setAside()).toMatchObject(named);
    const rows = (await rowsOf(diaries)) as { stream: string }[];
    const right = (await rightRows(diaries)).filter((row) => row.stream !== stream);
    expect(rows.filter((row) => row.stream !== stream)).toEqual(right);
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
