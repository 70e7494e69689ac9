import { openPostgres, Reader } from '@kyket/projections';
import { diary, longLog, viewsOf } from './diaries';

/** A process that keeps views, and is killed. */
const [, , url, within] = process.argv;
const { log, telling } = longLog();
const database = await openPostgres(url!, { within: within! });
const reader = new Reader({ database, log, views: viewsOf(diary).all, release: 'one' });
await reader.start();
process.stdout.write('reading\n');
await telling;
