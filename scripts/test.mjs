// Types, lint, specs, contracts, end to end: in this order, stopping at the first that fails. Ends with the number of tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];
const only = process.argv.slice(2);

const stages = [
  { name: 'types', command: 'npm', args: ['run', '--silent', 'types'] },
  { name: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  { name: 'specs', paths: ['dist/libs', 'dist/apps', 'dist/test/.*\\.spec\\.js'] },
  { name: 'contracts and end to end', paths: ['dist/test/.*\\.e2e-spec\\.js'] },
];

const tests = [];
for (const stage of stages.filter(({ name }) => only.length === 0 || only.includes(name))) {
  const began = performance.now();
  const passed = stage.paths ? runJest(stage) : run(stage.command, stage.args);
  process.stdout.write(
    `${passed ? '✔' : '✘'} ${stage.name} (${((performance.now() - began) / 1000).toFixed(0)} s)\n`,
  );
  if (!passed) finish(1);
}
finish(0);

function runJest({ name, paths }) {
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
    for (const { assertionResults } of testResults) {
      for (const { fullName, status } of assertionResults) tests.push({ title: fullName, status });
    }
  } catch {
    return false;
  }
  return passed;
}

function run(command, args) {
  const env = { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` };
  return (
    spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
    0
  );
}

function finish(code) {
  const count = (status) => tests.filter((test) => test.status === status).length;
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(`${root}dist/test-results.json`, JSON.stringify({ tests }, null, 1));
  process.stdout.write(`\n${count('passed')} passed, ${count('failed')} failed\n`);
  process.exit(code);
}
