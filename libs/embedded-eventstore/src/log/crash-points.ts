/** The places where tests make the process die, or the disk fail. */
export type CrashPoint =
  'log.beforeBegin' | 'log.afterInsert' | 'log.beforeCommit' | 'log.afterCommit' | 'log.beforeAck';

const parse = (setting: string | undefined) => {
  const [name, nth] = setting?.split(':') ?? [];
  return name === undefined ? undefined : { name, nth: Number(nth ?? 1), passed: 0 };
};

const crash = parse(process.env.CRASH_AT);
const failure = parse(process.env.FAIL_AT);

/** Kills the process the nth time it passes the point named by CRASH_AT (`name:nth`). */
export const crashPoint = (name: CrashPoint): void => {
  if (crash?.name === name && ++crash.passed === crash.nth) process.kill(process.pid, 'SIGKILL');
};

/** Makes the nth commit fail as a broken disk would, when FAIL_AT says so (`commit:nth`). */
export const failingDisk = (): void => {
  if (failure?.name === 'commit' && ++failure.passed === failure.nth) {
    throw new Error('disk I/O error (made to fail by FAIL_AT)');
  }
};
