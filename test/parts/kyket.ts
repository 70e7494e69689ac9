import { freePort } from './free-port';
import { newFolder } from './folder';
import { startProgram } from './program';

export interface Kyket {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The whole house in one process, with some lives of the demonstration, in a folder of its own. */
export const startKyket = async (...lives: readonly string[]): Promise<Kyket> => {
  const folder = newFolder('house');
  const port = await freePort();
  const program = await startProgram({
    command: process.execPath,
    args: [...process.execArgv, 'dist/apps/standalone/src/main.js', '--demo', ...lives],
    env: { PATH: process.env['PATH'], PORT: String(port), KYKET_DATA: folder.path },
    ready: /\/ready/,
    patience: 180_000,
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await program.stop();
      folder.remove();
    },
  };
};
