import { openPglite, openPostgres, type Database } from '@kyket/projections';
import { sql } from 'kysely';
import { join } from 'node:path';
import { emptyViews } from '../apps/standalone/src/empty-views';
import { listsContract } from './contracts/lists.contract';
import { newFolder } from './parts/folder';
import { startPostgres, type Postgres } from './parts/postgres';

const folder = newFolder('lists');
let postgres: Postgres;
let embedded: Database;
let count = 0;

beforeAll(async () => {
  postgres = await startPostgres();
  embedded = await openPglite(join(folder.path, 'views'), {
    prepared: emptyViews(folder.path),
  });
});
afterAll(async () => {
  await embedded.close();
  await postgres.stop();
  folder.remove();
});

const openEmbedded = async (): Promise<Database> => {
  await sql`drop schema views cascade`.execute(embedded.sql);
  await sql`create schema views`.execute(embedded.sql);
  return { ...embedded, close: async () => undefined };
};
const openServer = () => openPostgres(postgres.url, { within: `lists_${(count += 1)}` });

describe('Lists in the embedded engine', () => listsContract(openEmbedded));
describe('Lists on a PostgreSQL server', () => listsContract(openServer));
