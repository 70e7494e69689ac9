import { record } from '../reliability/record';
import { benchEventStore } from './eventstore';
import type { Measurement } from './measure';

/** `npm run bench -- [name] [--quick]`: every bench by its name. */
const benches: Record<string, (isQuick: boolean) => Promise<readonly Measurement[]>> = {
  eventstore: benchEventStore,
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isQuick = process.argv.includes('--quick');

for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const measurements = await bench(isQuick);
  for (const measurement of measurements) console.log(JSON.stringify(measurement));
  if (!isQuick) record({ name: `bench-${name}`, title: `Bench: ${name}`, rows: measurements });
}
process.exit(0);
