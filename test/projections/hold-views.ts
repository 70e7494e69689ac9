import { openPglite } from '@kyket/projections';
import { sql } from 'kysely';

/** A process that opens embedded views, writes, and is killed. */
const [, , folder, prepared] = process.argv;
const database = await openPglite(folder!, prepared === undefined ? {} : { prepared });
await sql`create table written (n integer)`.execute(database.sql);
process.stdout.write('open\n');
setInterval(() => undefined, 1_000);
