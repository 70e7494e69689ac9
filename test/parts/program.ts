import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export interface ProgramOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** What it says when it is ready. */
  readonly ready: RegExp;
  readonly patience?: number;
  /** The signal that asks it to leave in good order. */
  readonly leave?: NodeJS.Signals;
  /** How long it may take to leave, in milliseconds; ten seconds when not said. */
  readonly farewell?: number;
}

export interface Program {
  readonly pid: number;
  readonly output: () => string;
  /** Asks it to leave; insists when its farewell takes too long. */
  readonly stop: () => Promise<void>;
  /** As a power cut would. */
  readonly kill: () => Promise<void>;
}

/** A part that is not there is a failure, with the line that brings it; never a test left out. */
export const mustExist = (path: string, part: string): string => {
  if (existsSync(path)) return path;
  throw new Error(`${part} is missing (${path}). Run: node scripts/setup.mjs --tests`);
};

/** Starts a program and waits until it is ready. It dies with the process that started it. */
export const startProgram = async (options: ProgramOptions): Promise<Program> => {
  const {
    command,
    args,
    env,
    uid,
    gid,
    ready,
    patience = 30_000,
    leave = 'SIGTERM',
    farewell = 10_000,
  } = options;
  const [first, ...rest] = dyingWithUs([command, ...args]);
  const child = spawn(first, rest, {
    ...(env && { env }),
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  let output = '';
  const isReady = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
      if (ready.test(output)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });

  const waiting = new AbortController();
  const failed = await Promise.race([
    isReady.then(() => undefined),
    once(child, 'exit').then(() => 'left'),
    once(child, 'error').then(() => 'could not be started'),
    pause(patience, 'took too long', { signal: waiting.signal }).catch(() => undefined),
  ]);
  waiting.abort();

  if (failed !== undefined || child.pid === undefined) {
    child.kill('SIGKILL');
    throw new Error(`${command} ${failed}:\n${output}`);
  }
  return {
    pid: child.pid,
    output: () => output,
    stop: () => end(child, leave, farewell),
    kill: () => end(child, 'SIGKILL'),
  };
};

const end = async (
  child: ChildProcess,
  signal: NodeJS.Signals,
  farewell = 10_000,
): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;

  const left = once(child, 'exit');
  child.kill(signal);
  const insist = setTimeout(() => child.kill('SIGKILL'), farewell);
  await left;
  clearTimeout(insist);
};

const setpriv = '/usr/bin/setpriv';

const dyingWithUs = (command: [string, ...string[]]): [string, ...string[]] =>
  existsSync(setpriv) ? [setpriv, '--pdeathsig', 'KILL', ...command] : command;
