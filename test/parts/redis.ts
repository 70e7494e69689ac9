import { newFolder } from './folder';
import { freePort } from './free-port';
import { mustExist, startProgram } from './program';

export interface Redis {
  readonly port: number;
  readonly url: string;
  readonly folder: string;
  /** Ends it and removes its folder. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would; what it kept stays in its folder. */
  readonly kill: () => Promise<void>;
  /** Starts it again on its port and folder. */
  readonly restart: () => Promise<void>;
}

/** A Redis server of the test's own, with the settings that production asks for. */
export const startRedis = async (): Promise<Redis> => {
  const program = mustExist('/usr/bin/redis-server', 'redis-server');
  const folder = newFolder('redis');
  const port = await freePort();

  const start = () =>
    startProgram({
      command: program,
      args: [
        ...['--port', String(port), '--bind', '127.0.0.1', '--hz', '100', '--save', ''],
        ...['--appendonly', 'yes', '--maxmemory-policy', 'noeviction', '--dir', folder.path],
      ],
      ready: /Ready to accept connections/,
    });

  let running = await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    folder: folder.path,
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
