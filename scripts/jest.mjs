// How tests are run: on what was built, with the runtime that was installed, and every test remembered.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const jest = [
  '--disable-warning=ExperimentalWarning',
  // A house of a test lives for seconds: to compile its engine of views for good would cost more than it could ever save.
  '--liftoff-only',
  'node_modules/jest/bin/jest.js',
];

/** No test is about a power cut, so their folders lie in memory where a machine has plenty: nobody then waits for a disk. */
const folders = () => {
  const memory = '/dev/shm';
  const { bavail, bsize } = existsSync(memory) ? statfsSync(memory) : { bavail: 0, bsize: 0 };
  return bavail * bsize > 6 * 2 ** 30 ? { TMPDIR: memory } : {};
};

const surroundings = {
  cwd: root,
  env: {
    ...folders(),
    ...process.env,
    PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}`,
  },
  stdio: ['ignore', 'inherit', 'inherit'],
};

/** Whether all tests under some paths passed, and each of them with the titles around it. */
export function runJest({ name, paths, workers = 2 }) {
  const file = `${root}dist/.results-${name.replaceAll(' ', '-')}.json`;
  rmSync(file, { force: true });
  const passed = run('node', [
    ...jest,
    '--json',
    `--outputFile=${file}`,
    '--reporters=default',
    `--maxWorkers=${workers}`,
    ...paths,
  ]);
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const tests = testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ ancestorTitles, title, status }) => ({
        title: [...ancestorTitles, title].join(' '),
        titles: [...ancestorTitles, title],
        status,
      })),
    );
    return { passed, tests };
  } catch {
    return { passed: false, tests: [] };
  }
}

/** Longer than any stage takes by far: what still runs then waits for something that never comes. */
const longest = 15 * 60_000;

function run(command, args) {
  return spawnSync(command, args, { ...surroundings, timeout: longest }).status === 0;
}

/** The same for several at once, which share the cores. */
export async function runTogether(commands) {
  const codes = await Promise.all(
    commands.map(async ([command, ...args]) => {
      const [code] = await once(spawn(command, args, surroundings), 'exit');
      return code;
    }),
  );
  return codes.every((code) => code === 0);
}
