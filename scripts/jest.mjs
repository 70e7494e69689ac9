// How tests are run: on what was built, with the runtime that was installed, and every test remembered.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** Whether all tests under some paths passed, and each of them with the titles around it. */
export function runJest({ name, paths }) {
  const file = `${root}dist/.results-${name.replaceAll(' ', '-')}.json`;
  rmSync(file, { force: true });
  const passed = run('node', [
    ...jest,
    '--json',
    `--outputFile=${file}`,
    '--reporters=default',
    '--maxWorkers=2',
    ...paths,
  ]);
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const tests = testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, ancestorTitles, title, status }) => ({
        title: fullName,
        titles: [...ancestorTitles, title],
        status,
      })),
    );
    return { passed, tests };
  } catch {
    return { passed: false, tests: [] };
  }
}

export function run(command, args) {
  const env = { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` };
  return (
    spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
    0
  );
}
