import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { PostgresSafe, SqliteSafe } from '@kyket/identity';
import { safeContract, type SafeUnderTest } from './contracts/safe.contract';
import { signInContract } from './contracts/sign-in.contract';
import { webhookContract } from './contracts/webhook.contract';
import { newFolder } from './parts/folder';
import { type Postgres, startPostgres } from './parts/postgres';

describe('In a file', () => {
  const folder = newFolder('safe');
  const path = join(folder.path, 'safe.db');
  const opened: SqliteSafe[] = [];
  const open = () => {
    const safe = new SqliteSafe(path);
    opened.push(safe);
    return safe;
  };
  let safe: SqliteSafe;

  beforeAll(() => {
    safe = open();
  });
  afterAll(() => {
    for (const each of opened) each.close();
    folder.remove();
  });

  safeContract('SQLite', () => ({ safe, another: async () => open() }));
  signInContract('SQLite', () => ({ safe, another: async () => open() }));
  webhookContract('SQLite', () => ({ safe, another: async () => open() }));

  it('is closed to other users of the machine', () => {
    for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is not opened by a release that is too old for it', () => {
    const newer = join(folder.path, 'newer.db');
    new SqliteSafe(newer).close();
    const database = new DatabaseSync(newer);
    database.exec('pragma user_version = 99');
    database.close();
    expect(() => new SqliteSafe(newer)).toThrow('newer Kyket');
  });
});

describe('In PostgreSQL', () => {
  let postgres: Postgres;
  const opened: PostgresSafe[] = [];
  const open = async () => {
    const safe = await PostgresSafe.open(postgres.url);
    opened.push(safe);
    return safe;
  };
  let under: SafeUnderTest;

  beforeAll(async () => {
    postgres = await startPostgres();
    // Several processes start at once.
    const [safe] = await Promise.all([open(), open(), open()]);
    under = { safe, another: open };
  });
  afterAll(async () => {
    await Promise.all(opened.map((safe) => safe.close()));
    await postgres.stop();
  });

  safeContract('PostgreSQL', () => under);
  signInContract('PostgreSQL', () => under);
  webhookContract('PostgreSQL', () => under);

  it('is there again after its server was', async () => {
    const { safe } = under;
    await safe.put('kind', 'key', 1);
    await postgres.restart();
    expect(await safe.get('kind', 'key').catch(() => safe.get('kind', 'key'))).toBe(1);
  });
});
