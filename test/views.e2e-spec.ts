import { startNode } from '@kyket/embedded-eventstore';
import { EventStoreLog } from '@kyket/event-store';
import {
  type Database,
  FolderInUse,
  openPglite,
  openPostgres,
  Reader,
  Views,
} from '@kyket/projections';
import { sql } from 'kysely';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { emptyViews } from '../apps/standalone/src/empty-views';
import { viewsContract } from './contracts/views.contract';
import { newFolder } from './parts/folder';
import { MemoryLog } from './parts/memory-log';
import { startPostgres, type Postgres } from './parts/postgres';
import { Chronicle, diary, longLog, viewsOf } from './projections/diaries';

const folder = newFolder('views');
const prepared = emptyViews(folder.path);
let postgres: Postgres;
let count = 0;
const next = () => (count += 1);
const openEmbedded = () => openPglite(join(folder.path, `views-${next()}`), { prepared });
/** An engine takes seconds to open on a busy machine, so tests take turns in one, each finding it empty. */
let embedded: Database;
const emptyEmbedded = async (): Promise<Database> => {
  await sql`drop schema views cascade`.execute(embedded.sql);
  await sql`create schema views`.execute(embedded.sql);
  return { ...embedded, close: async () => undefined };
};
const openServer = () => openPostgres(postgres.url, { within: `views_${next()}` });

beforeAll(async () => {
  postgres = await startPostgres();
  embedded = await openEmbedded();
});
afterAll(async () => {
  await embedded.close();
  await postgres.stop();
  folder.remove();
});

describe('Views in the embedded engine', () => viewsContract(emptyEmbedded));

describe('Views on a PostgreSQL server', () => {
  viewsContract(openServer);

  it('[ES-4] lose and repeat nothing when the process is killed, at any moment', async () => {
    const within = `views_${next()}`;
    const keeper = fileURLToPath(new URL('./projections/keep-views.js', import.meta.url));
    for (let kill = 0; kill < 5; kill += 1) {
      const child = spawn(process.execPath, [...process.execArgv, keeper, postgres.url, within], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await pause(kill * 60);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const database = await openPostgres(postgres.url, { within });
    const { all } = viewsOf(diary);
    const { log, telling } = longLog();
    await telling;
    const reader = new Reader({ database, log, views: all, release: 'one' });
    await reader.start();
    await reader.caughtUp;
    const views = new Views(database, all);
    const killed = await Promise.all(all.map((view) => views.hash(view)));
    await reader.rebuild('diaries');
    await reader.rebuild('letters');
    expect(await Promise.all(all.map((view) => views.hash(view)))).toEqual(killed);
    await reader.stop();
    await database.close();
  });

  it('outlive the loss of every connection', async () => {
    const database = await openServer();
    const { all } = viewsOf(diary);
    const log = new MemoryLog(20);
    const chronicle = new Chronicle(log, 3);
    const reader = new Reader({ database, log, views: all, release: 'one' });
    await reader.start();
    await reader.caughtUp;
    const views = new Views(database, all);

    for (let loss = 0; loss < 5; loss += 1) {
      const told = chronicle.tell(100);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()
        and datname = current_database()`.execute(database.sql);
      await told;
    }
    const head = await log.head();
    while (!(await views.waitFor(head, 5_000, all).catch(() => false)));
    const live = await Promise.all(all.map((view) => views.hash(view)));
    await reader.rebuild('diaries');
    await reader.rebuild('letters');
    expect(await Promise.all(all.map((view) => views.hash(view)))).toEqual(live);
    await reader.stop();
    await database.close();
  });
});

it('Views of one log are the same on both engines, to the last letter', async () => {
  const log = new MemoryLog();
  await new Chronicle(log, 11, 40).tell(1_500);
  const { all } = viewsOf(diary);
  const hashes = await Promise.all(
    [openEmbedded, openServer].map(async (open) => {
      const database = await open();
      const reader = new Reader({ database, log, views: all, release: 'one' });
      await reader.start();
      await reader.caughtUp;
      const views = new Views(database, all);
      const found = await Promise.all(all.map((view) => views.hash(view)));
      await reader.stop();
      await database.close();
      return found;
    }),
  );
  expect(hashes[0]).toEqual(hashes[1]);
});

it('Views follow a log on the embedded node, and come to the same rows live and rebuilt', async () => {
  const node = await startNode({ dataFolder: join(folder.path, 'log'), port: 0 });
  const log = new EventStoreLog({ connectionString: node.connectionString });
  const database = await emptyEmbedded();
  const { all } = viewsOf(diary);
  const reader = new Reader({ database, log, views: all, release: 'one' });
  const chronicle = new Chronicle(log, 5);
  const views = new Views(database, all);
  try {
    await reader.start();
    for (let round = 0; round < 5; round += 1) await chronicle.tell(30);
    await reader.caughtUp;
    expect(await views.waitFor(await log.head(), 10_000, all)).toBe(true);
    const live = await Promise.all(all.map((view) => views.hash(view)));
    await reader.rebuild('diaries');
    await reader.rebuild('letters');
    expect(await Promise.all(all.map((view) => views.hash(view)))).toEqual(live);
    expect((await views.list(log)).map(({ lag }) => lag)).toEqual([0n, 0n, 0n]);
  } finally {
    await reader.stop();
    await log.close();
    await node.stop();
  }
});

describe('The folder of the embedded views', () => {
  it('is kept over a clean stop, and taken by one process at a time', async () => {
    const path = join(folder.path, 'kept');
    const first = await openPglite(path, { prepared });
    await sql`create table written as select 7 as n`.execute(first.sql);
    await expect(openPglite(path)).rejects.toThrow(FolderInUse);
    await first.close();

    const again = await openPglite(path, { prepared });
    expect(again.dropped).toBe(false);
    expect((await sql`select n from written`.execute(again.sql)).rows).toEqual([{ n: 7 }]);
    await again.close();
  });

  it('is dropped after an unclean stop: what can be rebuilt is not trusted', async () => {
    const path = join(folder.path, 'killed');
    const holder = fileURLToPath(new URL('./projections/hold-views.js', import.meta.url));
    const child = spawn(process.execPath, [...process.execArgv, holder, path, prepared], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(join(path, 'dirty'))).toBe(true);

    const database = await openPglite(path, { prepared });
    expect(database.dropped).toBe(true);
    await expect(sql`select * from written`.execute(database.sql)).rejects.toThrow(/written/);
    await database.close();
    expect(existsSync(join(path, 'dirty'))).toBe(false);
  });
});
