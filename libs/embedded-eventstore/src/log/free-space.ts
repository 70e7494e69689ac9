import { statfsSync } from 'node:fs';
import type { Refusal } from '../protocol/refusals';

const LOOK_AGAIN_AFTER_MS = 1_000;

/** Refuses writes while the disk is nearly full, before SQLite would have to fail one. */
export const freeSpaceGuard = (folder: string, minFreeBytes: number, now: () => number) => {
  let lookedAt = -Infinity;
  let refusal: Refusal | undefined;

  return (): Refusal | undefined => {
    if (now() - lookedAt < LOOK_AGAIN_AFTER_MS) return refusal;
    lookedAt = now();
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    refusal =
      free < minFreeBytes
        ? {
            refused: 'no-space',
            why: `Only ${free} bytes are free on the disk of the log. Make room; nothing was written.`,
          }
        : undefined;
    return refusal;
  };
};
