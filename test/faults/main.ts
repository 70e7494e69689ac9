import { record } from '../reliability/record';
import { runEventStoreFaults } from './eventstore';

/** `npm run faults -- [name] [--quick]`: every harness by its name; a row for each run. */
const harnesses: Record<string, (isQuick: boolean) => Promise<readonly object[]>> = {
  eventstore: async (isQuick) => {
    const deaths = isQuick ? 50 : 1_000;
    const seed = Number(process.env.SEED ?? Date.now() % 1e9);
    const report = await runEventStoreFaults({
      deaths,
      writers: 16,
      seed,
      onProgress: (done) => done % 25 === 0 && console.error(`${done} of ${deaths}`),
    });
    return [report];
  },
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isQuick = process.argv.includes('--quick');

for (const [name, run] of Object.entries(harnesses)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const rows = await run(isQuick);
  for (const row of rows) console.log(JSON.stringify(row));
  if (!isQuick) record({ name: `faults-${name}`, title: `Faults: ${name}`, rows });
}
process.exit(0);
