import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const programs = join(newestVersion(), 'bin');
  const folder = newFolder('postgres');
  const owner = ownerOfServer();
  if (owner) chownSync(folder.path, owner.uid, owner.gid);

  const data = join(folder.path, 'data');
  const { status, stderr, stdout } = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'kyket', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...owner, cwd: folder.path, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`initdb failed:\n${stdout}${stderr}`);

  const port = await freePort();
  const start = () =>
    startProgram({
      command: join(programs, 'postgres'),
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

const newestVersion = (): string => {
  const root = mustExist('/usr/lib/postgresql', 'postgresql');
  const [newest] = readdirSync(root)
    .filter((version) => existsSync(join(root, version, 'bin', 'postgres')))
    .sort((a, b) => Number(b) - Number(a));
  return mustExist(join(root, newest ?? 'none'), 'postgresql');
};

/** The server refuses to run as root; Debian has a user for it. */
const ownerOfServer = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;

  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (!line) throw new Error('There is no user postgres. Run: node scripts/setup.mjs --tests');
  return { uid: Number(line[1]), gid: Number(line[2]) };
};
