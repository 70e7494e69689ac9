/** The places where tests make the process die, or the disk fail. */
export type CrashPoint =
  'log.beforeBegin' | 'log.afterInsert' | 'log.beforeCommit' | 'log.afterCommit' | 'log.beforeAck';

const parse = (setting: string | undefined) => {
  const [name, nth] = setting?.split(':') ?? [];
  return name === undefined ? undefined : { name, nth: Number(nth ?? 1), passed: 0 };
};

const crash = parse(process.env.CRASH_AT);
const exit = parse(process.env.EXIT_AT);
const failure = parse(process.env.FAIL_AT);

/** The nth time this point is passed, CRASH_AT (`name:nth`) kills the process and EXIT_AT ends this thread alone. */
export const crashPoint = (name: CrashPoint): void => {
  if (crash?.name === name && ++crash.passed === crash.nth) process.kill(process.pid, 'SIGKILL');
  if (exit?.name === name && ++exit.passed === exit.nth) process.exit(9);
};

/** Makes the nth commit fail as a broken disk would, when FAIL_AT says so (`commit:nth`). */
export const failingDisk = (): void => {
  if (failure?.name === 'commit' && ++failure.passed === failure.nth) {
    throw new Error('disk I/O error (made to fail by FAIL_AT)');
  }
};
