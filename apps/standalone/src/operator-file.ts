import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the operator's door of a running house is, and what opens it. */
export const OperatorDoor = z.object({ url: z.url(), token: z.string() });
export type OperatorDoor = z.infer<typeof OperatorDoor>;

const fileIn = (dataFolder: string) => join(dataFolder, 'run', 'operator.json');

/** Leaves word for `kyket`, readable by the owner alone; returns how to take it away again. */
export const leaveOperatorFile = (dataFolder: string, door: OperatorDoor): (() => void) => {
  const path = fileIn(dataFolder);
  mkdirSync(join(dataFolder, 'run'), { recursive: true, mode: 0o700 });
  writeFileSync(path, JSON.stringify(door), { mode: 0o600 });
  chmodSync(path, 0o600);
  return () => rmSync(path, { force: true });
};

/** The door that a process left word of; it may be gone since. */
export const readOperatorFile = (dataFolder: string): OperatorDoor | undefined => {
  try {
    return OperatorDoor.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
  } catch {
    return undefined;
  }
};
