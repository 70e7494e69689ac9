// Types beside lint, specs, contracts, end to end: in this order, stopping at the first that fails. Ends with the stories that were told and the number of tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import { root, runJest, runTogether } from './jest.mjs';

const only = process.argv.slice(2);

/** What takes too long for every run: `npm run test:long` runs it, and so must who touches it. */
const long = '(?:start|imports|a-year|set-aside)\\.e2e-spec\\.js';

/** A browser is many processes that wait for each other: beside whole houses it takes five times as long as alone. */
const browser = 'web\\.e2e-spec\\.js';

/** Whole houses wait half of their time, for disks and for each other: more of them share the cores. */
const waiting = { workers: 3 };

const stages = [
  {
    name: 'types and lint',
    // The three of which lint and types consist, so that both cores have work to the end.
    commands: ['rules', 'types', 'form'].map((script) => ['npm', 'run', '--silent', script]),
  },
  { name: 'specs', paths: ['dist/libs', 'dist/apps', 'dist/test/.*\\.spec\\.js'] },
  {
    name: 'contracts and end to end',
    paths: [`dist/test/(?!${long}|${browser}).*\\.e2e-spec\\.js`],
    ...waiting,
  },
  { name: 'in the browser', paths: [`dist/test/${browser}`], workers: 1 },
  { name: 'long', paths: [`dist/test/${long}`], ...waiting, onlyWhenNamed: true },
];

const tests = [];
const isWanted = ({ name, onlyWhenNamed }) =>
  only.length === 0 ? onlyWhenNamed !== true : only.includes(name);
for (const stage of stages.filter(isWanted)) {
  const began = performance.now();
  const passed = stage.paths ? runTests(stage) : await runTogether(stage.commands);
  process.stdout.write(
    `${passed ? '✔' : '✘'} ${stage.name} (${((performance.now() - began) / 1000).toFixed(0)} s)\n`,
  );
  if (!passed) finish(1);
}
finish(only.length > 0 || (await storiesHold()) ? 0 : 1);

function runTests(stage) {
  const { passed, tests: ran } = runJest(stage);
  tests.push(...ran);
  return passed;
}

/** Tells what the scenarios and the unhappy paths among these tests came to, and whether none of them is missing. */
async function storiesHold() {
  const { areWell, reportOf, storiesIn } = await import('../dist/test/scenarios/stories.js');
  const stories = storiesIn(tests);
  process.stdout.write(`\n${reportOf(stories)}\n`);
  return areWell(stories);
}

function finish(code) {
  const count = (status) => tests.filter((test) => test.status === status).length;
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(`${root}dist/test-results.json`, JSON.stringify({ tests }, null, 1));
  process.stdout.write(`\n${count('passed')} passed, ${count('failed')} failed\n`);
  process.exit(code);
}
