import { openPglite } from '@kyket/projections';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeBySetUp } from './empty-views';

/** Run by set-up, once for each version of the engine: the first house keeps what it began from, and this one is thrown away. */
const folder = mkdtempSync(join(tmpdir(), 'kyket-'));
const views = await openPglite(folder, { prepared: madeBySetUp });
await views.close();
rmSync(folder, { recursive: true });
process.exit();
