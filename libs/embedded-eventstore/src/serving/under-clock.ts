import { types } from 'node:util';
import { createContext, Script } from 'node:vm';
import { limits } from '../settings';

/** What this thread has worked, in milliseconds. */
const processorTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

// Goes on where it was interrupted.
const trial = new Script(
  'while (found.length < texts.length) found.push(pattern.test(texts[found.length]))',
);

/**
 * Tries a stranger's pattern on each text, or gives up on it when it has cost too much. Only the wall clock can interrupt it;
 * but on a busy machine that runs while others have the processor, for which no pattern is to blame.
 */
export const testUnderClock = (
  pattern: RegExp,
  texts: readonly string[],
  clock = processorTime,
): readonly boolean[] | undefined => {
  const found: boolean[] = [];
  const context = createContext({ pattern, texts, found });
  const began = clock();

  for (let left: number = limits.filterMillisecondsPerPage; left > 0;) {
    try {
      trial.runInContext(context, { timeout: Math.ceil(left) });
      return found;
    } catch (error) {
      if (!isInterruption(error)) return undefined;
      left = limits.filterMillisecondsPerPage - (clock() - began);
    }
  }
  return undefined;
};

const isInterruption = (error: unknown): boolean =>
  types.isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
