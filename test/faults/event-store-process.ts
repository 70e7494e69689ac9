import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The node in a process of its own, to be killed. */
export interface EventStoreProcess {
  readonly pid: number;
  readonly port: number;
  readonly hasEnded: () => boolean;
  /** Resolves with the exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(): Promise<void>;
  stop(): Promise<number | null>;
}

const child = fileURLToPath(new URL('./eventstore-child.js', import.meta.url));

/** Starts a node on a folder. `CRASH_AT` and `FAIL_AT` in the environment say where it dies by itself. */
export const startEventStoreProcess = async (
  dataFolder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<EventStoreProcess> => {
  const running = spawn(process.execPath, [...process.execArgv, child, dataFolder], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  running.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2_000)));
  const ended = once(running, 'exit').then(([code]) => code as number | null);
  const hasEnded = () => running.exitCode !== null || running.signalCode !== null;

  const port = await portOf(running, ended, () => said);
  return {
    pid: running.pid ?? 0,
    port,
    ended,
    hasEnded,
    kill: async () => {
      running.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      running.kill('SIGTERM');
      return ended;
    },
  };
};

const portOf = (
  running: ChildProcess,
  ended: Promise<number | null>,
  said: () => string,
): Promise<number> =>
  new Promise((resolve, reject) => {
    if (!running.stdout) throw new Error('The child has no output.');
    createInterface(running.stdout).on('line', (line) => {
      const [, port] = /^PORT (\d+)$/.exec(line) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
    void ended.then((code) =>
      reject(new Error(`The node ended with ${code} at its start: ${said()}`)),
    );
  });
