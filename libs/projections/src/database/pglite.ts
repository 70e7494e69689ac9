import { Kysely, PGliteDialect } from 'kysely';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database } from './database';
import { keepPrepared, takeFolder } from './folder';
import { Movement } from './movement';
import { PgliteThread } from './pglite-thread';

export interface EmbeddedDatabase extends Database {
  /** What was here had not been closed cleanly, and is being built anew. */
  readonly dropped: boolean;
}

/** Opens the embedded views in a folder. `prepared` names an empty engine to start from; it is made when it is missing. */
export const openPglite = async (
  folder: string,
  { prepared }: { readonly prepared?: string } = {},
): Promise<EmbeddedDatabase> => {
  const taken = await takeFolder(folder, prepared);
  try {
    const isNew = !existsSync(taken.engine);
    const thread = await started(taken.engine);
    const engine =
      isNew && prepared !== undefined ? await restarted(thread, taken.engine, prepared) : thread;
    const db = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: engine }) });

    return {
      engine: 'pglite',
      sql: db,
      movement: new Movement(),
      dropped: taken.dropped,
      close: async () => {
        if (engine.closed) return;
        await db.destroy();
        await engine.close();
        await taken.leaveClean();
        taken.unlock();
      },
    };
  } catch (error) {
    taken.unlock();
    throw error;
  }
};

const started = async (folder: string): Promise<PgliteThread> => {
  const thread = new PgliteThread(folder);
  await thread.waitReady;
  return thread;
};

/** An engine is copied while it is closed. */
const restarted = async (
  thread: PgliteThread,
  folder: string,
  prepared: string,
): Promise<PgliteThread> => {
  await thread.close();
  await mkdir(dirname(prepared), { recursive: true });
  await keepPrepared(folder, prepared);
  return started(folder);
};
