import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFolder } from './folder';
import { freePort } from './free-port';
import { mustExist, startProgram } from './program';

export interface Postgres {
  readonly port: number;
  readonly url: string;
  /** Ends it and removes its folder. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would; what it kept stays in its folder. */
  readonly kill: () => Promise<void>;
  /** Starts it again on its port and folder. */
  readonly restart: () => Promise<void>;
}

/** A PostgreSQL server of the test's own. It writes to disk for good only where a test is about that. */
export const startPostgres = async ({ durable = false } = {}): Promise<Postgres> => {
  const version = newestVersion();
  const folder = newFolder('postgres');
  const owner = ownerOfServer();
  if (owner) chownSync(folder.path, owner.uid, owner.gid);

  // With its owner, without whom the server would not start on it.
  const data = join(folder.path, 'data');
  succeed('cp', ['-a', emptyCluster(version, owner), data]);

  const port = await freePort();
  const start = () =>
    startProgram({
      command: join(version, 'bin', 'postgres'),
      args: [
        ...['-D', data, '-p', String(port), '-k', folder.path],
        ...['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=100'],
        ...(durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off']),
      ],
      ...owner,
      ready: /database system is ready to accept connections/,
      leave: 'SIGINT',
    });

  let running = await start();
  return {
    port,
    url: `postgres://kyket@127.0.0.1:${port}/postgres`,
    kill: () => running.kill(),
    restart: async () => {
      await running.stop();
      running = await start();
    },
    stop: async () => {
      await running.stop();
      folder.remove();
    },
  };
};

const cache = fileURLToPath(new URL('../../../node_modules/.cache/kyket', import.meta.url));

/** What every server begins with. To make it takes longer than to start ten, so it is made once and copied. */
const emptyCluster = (version: string, owner: Owner | undefined): string => {
  const kept = join(cache, `empty-cluster-${basename(version)}`);
  if (existsSync(kept)) return kept;

  const folder = newFolder('cluster');
  if (owner) chownSync(folder.path, owner.uid, owner.gid);
  const made = join(folder.path, 'data');
  const options = ['-U', 'kyket', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  const initdb = join(version, 'bin', 'initdb');
  succeed(initdb, ['-D', made, ...options], { ...owner, cwd: folder.path });

  // Of two who make it at once the second keeps the first one's: a folder that is not empty is not replaced.
  const apart = `${kept}-${process.pid}`;
  mkdirSync(cache, { recursive: true });
  succeed('cp', ['-a', made, apart]);
  folder.remove();
  try {
    renameSync(apart, kept);
  } catch {
    rmSync(apart, { recursive: true });
  }
  return kept;
};

const succeed = (
  command: string,
  args: readonly string[],
  options: SpawnSyncOptions = {},
): void => {
  const { status, stderr, stdout } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
};

const newestVersion = (): string => {
  const root = mustExist('/usr/lib/postgresql', 'postgresql');
  const [newest] = readdirSync(root)
    .filter((version) => existsSync(join(root, version, 'bin', 'postgres')))
    .sort((a, b) => Number(b) - Number(a));
  return mustExist(join(root, newest ?? 'none'), 'postgresql');
};

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** The server refuses to run as root; Debian has a user for it. */
const ownerOfServer = (): Owner | undefined => {
  if (process.getuid?.() !== 0) return undefined;

  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (!line) throw new Error('There is no user postgres. Run: node scripts/setup.mjs --tests');
  return { uid: Number(line[1]), gid: Number(line[2]) };
};
