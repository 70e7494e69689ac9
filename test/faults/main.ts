import { EventStoreDBClient } from '@eventstore/db-client';
import { startNode } from '@kyket/embedded-eventstore';
import fc from 'fast-check';
import { runAgainstModel, steps } from '../embedded-eventstore/model-run';
import { newFolder } from '../parts/folder';
import { openHouse } from '../parts/house';
import { commit, record } from '../reliability/record';
import { runAppFaults } from './app';
import { runAuthority } from './authority';
import { runEventStoreFaults } from './eventstore';
import { askWrongly } from './http';
import { knockWrongly } from './http/sockets';
import { runInvariants } from './invariants';
import { runReminderFaults } from './reminders';
import { quickCounts, wholeCounts } from './reminders/fault-plan';
import type { Progress } from './reminders/trial';
import { runSignIn } from './sign-in';

const seedOf = (): number => Number(process.env.SEED ?? Date.now() % 1e9);

const eventStoreDeaths = async (isQuick: boolean): Promise<object> => {
  const deaths = isQuick ? 50 : 1_000;
  const onProgress = (done: number) => done % 25 === 0 && console.error(`${done} of ${deaths}`);
  return runEventStoreFaults({ deaths, writers: 16, seed: seedOf(), onProgress });
};

const eventStoreModel = async (isQuick: boolean): Promise<object> => {
  const runs = isQuick ? 500 : 5_000;
  const seed = seedOf();
  const folder = newFolder('model');
  const node = await startNode({ dataFolder: folder.path, port: 0 });
  const clients = [1, 2, 3].map(() => EventStoreDBClient.connectionString(node.connectionString));
  const property = fc.asyncProperty(steps, (planned) => runAgainstModel(clients, planned));
  const { numRuns, failed, counterexample } = await fc.check(property, { numRuns: runs, seed });

  for (const client of clients) await client.dispose();
  await node.stop();
  folder.remove();
  return { modelRuns: numRuns, seed, disagreements: failed ? 1 : 0, counterexample };
};

/** Ctrl-C ends it at the next sweep, with a report of what was lived through so far. */
const reminders = async (isQuick: boolean): Promise<object> => {
  const seed = seedOf();
  console.error(`seed ${seed}, commit ${commit}`);
  const [began, breakOff] = [performance.now(), new AbortController()];
  process.once('SIGINT', () => breakOff.abort());
  const onProgress = ({ day, days, letters }: Progress) => {
    const minutes = (performance.now() - began) / 60_000;
    const left = day > 0 ? `, about ${Math.ceil((minutes / day) * (days - day))} min left` : '';
    console.error(`day ${day} of ${days}, ${letters} letters${left}`);
  };
  const settings = isQuick
    ? { reminders: 60, days: 6, timeToSet: 2_000, ...quickCounts }
    : { reminders: 5_000, days: 30, timeToSet: 5_000, ...wholeCounts };
  return runReminderFaults({ ...settings, seed, onProgress, signal: breakOff.signal });
};

const appDeaths = async (isQuick: boolean): Promise<object> =>
  runAppFaults({
    kills: isQuick ? 5 : 100,
    killsALife: isQuick ? 5 : 10,
    seed: seedOf(),
    onProgress: (done) => console.error(`${done} kills`),
  });

const invariants = async (isQuick: boolean): Promise<object> => {
  const [count, seed] = [isQuick ? 2_000 : 50_000, seedOf()];
  console.error(`seed ${seed}, commit ${commit}`);
  const onProgress = (done: number, left: number) =>
    done % 500 === 0 && console.error(`${done} of ${count}, ${Math.round(left)} s left`);
  const minutes = process.env.MINUTES === undefined ? undefined : Number(process.env.MINUTES);
  return runInvariants({ stories: count, seed, minutes, onProgress });
};

const authority = async (isQuick: boolean): Promise<object> =>
  runAuthority({
    seed: seedOf(),
    deny: isQuick ? 300 : 5_000,
    onProgress: (done, all) => done % 250 === 0 && console.error(`${done} of ${all}`),
  });

const http = async (isQuick: boolean): Promise<object> => {
  const house = await openHouse({ told: true });
  try {
    const { sockets, wrong } = await knockWrongly(house.url, true);
    const found = await askWrongly(house, {
      seed: seedOf(),
      inputs: isQuick ? 1_500 : 20_000,
      onProgress: (done) => done % 1_000 === 0 && console.error(`${done} inputs`),
    });
    return { ...found, sockets, wrongOnSockets: wrong };
  } finally {
    await house.stop();
  }
};

const signIn = async (isQuick: boolean): Promise<object> =>
  runSignIn({
    timings: isQuick ? 50 : 500,
    guesses: isQuick ? 1_000 : 10_000,
    onProgress: (done) => done % 50 === 0 && console.error(`${done} timings`),
  });

/** `npm run faults -- [name] [--quick]`: every harness by its name; a row for each run. */
const harnesses: Record<string, (isQuick: boolean) => Promise<object>> = {
  eventstore: eventStoreDeaths,
  'eventstore-model': eventStoreModel,
  app: appDeaths,
  authority,
  http,
  invariants,
  reminders,
  'sign-in': signIn,
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isQuick = process.argv.includes('--quick');
const isWanted = (name: string) =>
  names.length === 0 || names.some((wanted) => name === wanted || name.startsWith(`${wanted}-`));

for (const [name, run] of Object.entries(harnesses)) {
  if (!isWanted(name)) continue;
  const found = await run(isQuick);
  console.log(JSON.stringify(found));
  const isWhole = !('isWhole' in found) || found.isWhole === true;
  if (!isQuick && isWhole)
    record({ name: `faults-${name}`, title: `Faults: ${name}`, rows: [found] });
}
process.exit(0);
