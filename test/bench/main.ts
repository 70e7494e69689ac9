import { record } from '../reliability/record';
import { benchEventStore } from './eventstore';
import { benchEventStoreMemory } from './eventstore-memory';
import type { Measurement } from './measure';
import { benchReminders } from './reminders';

/** `npm run bench -- [name] [--quick]`: every bench by its name. */
const benches: Record<string, (isQuick: boolean) => Promise<readonly Measurement[]>> = {
  eventstore: benchEventStore,
  'eventstore-memory': benchEventStoreMemory,
  reminders: benchReminders,
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isQuick = process.argv.includes('--quick');

const isWanted = (name: string) =>
  names.length === 0 || names.some((wanted) => name === wanted || name.startsWith(`${wanted}-`));

for (const [name, bench] of Object.entries(benches)) {
  if (!isWanted(name)) continue;
  const measurements = await bench(isQuick);
  for (const measurement of measurements) console.log(JSON.stringify(measurement));
  if (!isQuick) record({ name: `bench-${name}`, title: `Bench: ${name}`, rows: measurements });
}
process.exit(0);
