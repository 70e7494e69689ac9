// Runs the scenarios and the unhappy paths alone, and says by code and name how each came out.
import { runJest } from './jest.mjs';

const { areWell, reportOf, storiesIn } = await import('../dist/test/scenarios/stories.js');

const { passed, tests } = runJest({ name: 'scenarios', paths: ['dist/test/scenarios'] });
const stories = storiesIn(tests);
process.stdout.write(`\n${reportOf(stories)}\n`);
process.exit(passed && areWell(stories) ? 0 : 1);
