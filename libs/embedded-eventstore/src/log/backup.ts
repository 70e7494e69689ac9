import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backup } from 'node:sqlite';
import { CannotOpen } from './cannot-open';
import { LOG_FILE } from './files';
import { lockFolder } from './folder-lock';
import { checkIntegrity, type Integrity } from './integrity';
import { openForReading } from './schema';

/** Every page in one step: one snapshot, while the node goes on writing. */
const ALL_PAGES = 0x7fffffff;

/** Copies the log of a folder, in use or not, into one file, and proves the copy whole before giving it its name. */
export const backUp = async (dataFolder: string, file: string): Promise<Integrity> => {
  const unfinished = `${file}.unfinished`;
  await mkdir(dirname(file), { recursive: true });
  await rm(unfinished, { force: true });

  const db = openForReading(join(dataFolder, LOG_FILE));
  try {
    await backup(db, unfinished, { rate: ALL_PAGES });
  } finally {
    db.close();
  }
  return keep(unfinished, file);
};

/** Brings a backup back into a folder that has no log. A backup that is not whole is refused. */
export const restore = async (file: string, dataFolder: string): Promise<Integrity> => {
  const lock = lockFolder(dataFolder);
  try {
    const target = join(dataFolder, LOG_FILE);
    if (existsSync(target))
      throw new CannotOpen(`${dataFolder} already holds a log. Restore into an empty folder.`);
    const unfinished = `${target}.unfinished`;
    await copyFile(file, unfinished);
    return await keep(unfinished, target);
  } finally {
    lock.release();
  }
};

const keep = async (unfinished: string, file: string): Promise<Integrity> => {
  const found = checkIntegrity(unfinished);
  if (found.faults.length > 0) {
    await removeDatabase(unfinished);
    throw new CannotOpen(`The copy is not whole and was thrown away: ${found.faults[0]}`);
  }
  await sync(unfinished);
  await rename(unfinished, file);
  await removeDatabase(unfinished);
  await sync(dirname(file));
  return found;
};

const removeDatabase = async (file: string): Promise<void> => {
  for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
};

const sync = async (path: string): Promise<void> => {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
