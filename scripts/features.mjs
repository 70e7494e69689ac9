// Writes docs/features.md: every feature of the product, the tests whose titles carry its id in brackets, and whether
// they passed when the tests last ran. A feature without a test is open.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const resultsFile = `${root}dist/test-results.json`;

if (!existsSync(resultsFile)) {
  process.stderr.write('No test has run yet: run npm test first.\n');
  process.exit(1);
}

const features = JSON.parse(readFileSync(`${root}scripts/features.json`, 'utf8'));
const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
const testsOf = (id) => results.tests.filter(({ title }) => title.includes(`[${id}]`));

const stateOf = (tests) => {
  if (tests.length === 0) return 'open';
  return tests.every(({ status }) => status === 'passed') ? 'holds' : 'fails';
};

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = ({ id, feature, worksWhen }) => {
  const tests = testsOf(id);
  const proofs = tests
    .map(({ title }) => title.replaceAll(/\s*\[[A-Z]{2}-\d+\]\s*/g, ' ').trim())
    // Files end in another order each time.
    .sort()
    .join(' · ');
  return `| ${id} | ${cell(feature)} | ${cell(worksWhen)} | **${stateOf(tests)}** | ${cell(proofs)} |`;
};

const areas = Map.groupBy ? Map.groupBy(features, ({ area }) => area) : groupBy(features);
const sections = [...areas].map(([area, all]) => {
  const head = '| id | feature | works when | state | proven by |\n| --- | --- | --- | --- | --- |';
  return `## ${area}\n\n${head}\n${all.map(row).join('\n')}`;
});
const count = (state) => features.filter(({ id }) => stateOf(testsOf(id)) === state).length;

writeFileSync(
  `${root}docs/features.md`,
  `# Features\n\nWritten by \`npm run features\` from the last run of the tests: ${count('holds')} hold, ${count('fails')} fail, ${count('open')} are open.\nA feature holds when every test that carries its id passed; many have further sides that later releases will prove.\n\n${sections.join('\n\n')}\n`,
);
process.stdout.write(
  `docs/features.md: ${count('holds')} hold, ${count('fails')} fail, ${count('open')} open\n`,
);

function groupBy(all) {
  const groups = new Map();
  for (const each of all) groups.set(each.area, [...(groups.get(each.area) ?? []), each]);
  return groups;
}
