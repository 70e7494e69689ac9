import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CannotOpen, reasonOf } from './cannot-open';

/** One process per folder. The lock is the operating system's, so a killed process cannot leave it behind. */
export const lockFolder = (folder: string): { release(): void } => {
  const lock = openLock(folder);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!/locked|busy/i.test(reasonOf(error))) throw unusable(folder, error);
    throw new CannotOpen(
      `Another process is using ${folder}. Stop it, or choose another data folder.`,
    );
  }
  return { release: () => lock.close() };
};

const openLock = (folder: string): DatabaseSync => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return new DatabaseSync(join(folder, 'lock.db'), { timeout: 200 });
  } catch (error) {
    throw unusable(folder, error);
  }
};

const unusable = (folder: string, error: unknown): CannotOpen =>
  new CannotOpen(
    `The folder ${folder} cannot be used (${reasonOf(error)}). Make it writable, or choose another data folder.`,
  );
