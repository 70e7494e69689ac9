import { constants, existsSync } from 'node:fs';
import { cp, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process has these views open. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** The folder of the embedded views: the engine's files, a lock, and a mark that stands while they are open. */
export interface Folder {
  readonly engine: string;
  /** The views that were found here could not be trusted, and were dropped. */
  readonly dropped: boolean;
  /** What was written is on the disk, and the mark is gone. */
  readonly leaveClean: () => Promise<void>;
  readonly unlock: () => void;
}

/** Takes a folder. The engine never waits for the disk, so after anything but a clean close its files are dropped. */
export const takeFolder = async (folder: string, prepared?: string): Promise<Folder> => {
  await mkdir(folder, { recursive: true });
  const unlock = lock(folder);
  const engine = join(folder, 'engine');
  const mark = join(folder, 'dirty');

  const dropped = existsSync(mark);
  if (dropped) await rm(engine, { recursive: true, force: true });
  await writeFile(mark, 'The views are open, or were not closed. They will be built anew.\n');
  await onDisk(mark);
  await onDisk(folder);
  if (!existsSync(engine) && prepared !== undefined && existsSync(prepared)) {
    await cp(prepared, engine, { recursive: true, mode: constants.COPYFILE_FICLONE });
  }

  const since = (await stat(mark)).mtimeMs;
  const leaveClean = async () => {
    await changedOnDisk(engine, since);
    await rm(mark, { force: true });
    await onDisk(folder);
  };
  return { engine, dropped, leaveClean, unlock };
};

/** Keeps an empty engine to start from: copying one takes a tenth of the time of making one. */
export const keepPrepared = async (engine: string, prepared: string): Promise<void> => {
  const half = `${prepared}.${process.pid}`;
  await cp(engine, half, { recursive: true, mode: constants.COPYFILE_FICLONE });
  // Someone else may have been first; theirs is as good.
  await rename(half, prepared).catch(() => rm(half, { recursive: true, force: true }));
};

/** An exclusive transaction, which a killed process cannot leave behind. */
const lock = (folder: string): (() => void) => {
  const file = new DatabaseSync(join(folder, 'lock.db'));
  try {
    file.exec('begin exclusive');
  } catch {
    file.close();
    throw new FolderInUse(`Another process has the views in ${folder} open. Stop it first.`);
  }
  return () => file.close();
};

const changedOnDisk = async (folder: string, since: number): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if ((await stat(path)).mtimeMs >= since - 1_000) await onDisk(path);
  }
};

const onDisk = async (path: string): Promise<void> => {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
};
