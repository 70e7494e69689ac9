import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkIntegrity } from '@kyket/embedded-eventstore';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { type Chance, chanceOf } from './chance';
import { type EventStoreProcess, startEventStoreProcess } from './event-store-process';

/** How a node is made to die. */
export type Death =
  | { readonly by: 'kill'; readonly afterMs: number }
  | { readonly by: 'crash point'; readonly at: string }
  | { readonly by: 'failed commit'; readonly at: string };

export interface FaultRun {
  readonly deaths: number;
  readonly writers: number;
  readonly seed: number;
  readonly onProgress?: (done: number) => void;
  /** Done to the log after the first death, to see that the harness notices. */
  readonly sabotage?: (logFile: string) => void;
}

/** What a run of deaths found. Every figure but the first three should be zero. */
export interface FaultReport {
  readonly seed: number;
  readonly deaths: Readonly<Record<Death['by'], number>>;
  readonly acknowledged: number;
  readonly retriesRecognised: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly gaps: number;
  readonly torn: number;
  readonly integrityFaults: number;
  readonly slowestRestartMs: number;
}

interface Append {
  readonly expected: number;
  readonly ids: readonly string[];
}

/** One writer, its stream, what was acknowledged to it, and what it does not know yet. */
interface Writer {
  readonly stream: string;
  readonly acknowledged: string[];
  inFlight: Append | undefined;
}

const POINTS = [
  'log.beforeBegin',
  'log.afterInsert',
  'log.beforeCommit',
  'log.afterCommit',
  'log.beforeAck',
] as const;

/** Kills the node again and again under writers with exact revisions, and compares what it holds with what it promised. */
export const runEventStoreFaults = async ({
  deaths,
  writers: count,
  seed,
  onProgress,
  sabotage,
}: FaultRun): Promise<FaultReport> => {
  const chance = chanceOf(seed);
  const dataFolder = await mkdtemp(join(tmpdir(), 'kyket-faults-'));
  const tally = new Tally(seed);
  let writers = newWriters(count);

  try {
    for (let done = 0; done < deaths; done += 1) {
      const death = nextDeath(chance);
      const node = await tally.timed(() =>
        startEventStoreProcess(dataFolder, environmentOf(death)),
      );
      await compare(node, writers, tally);
      // Streams stay short enough to be read whole after every death.
      if (done % 25 === 24) writers = newWriters(count);
      await live(node, death, writers, chance, tally);
      if (done === 0) sabotage?.(join(dataFolder, 'log.db'));
      onProgress?.(done + 1);
    }
    const last = await tally.timed(() => startEventStoreProcess(dataFolder));
    await compare(last, writers, tally);
    await last.stop();
    tally.integrityFaults += checkIntegrity(join(dataFolder, 'log.db')).faults.length;
    return tally.report();
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
};

const WRITERS_AT_MOST = 16;

const newWriters = (count: number): Writer[] =>
  Array.from({ length: count }, () => ({
    stream: `faults-${randomUUID()}`,
    acknowledged: [],
    inFlight: undefined,
  }));

const nextDeath = (chance: Chance): Death => {
  const kind = chance.below(10);
  if (kind < 6) return { by: 'kill', afterMs: chance.below(150) };
  // The first commits of a life answer the retries of the last one.
  const nth = WRITERS_AT_MOST + 1 + chance.below(25);
  if (kind < 9) return { by: 'crash point', at: `${chance.pick(POINTS)}:${nth}` };
  return { by: 'failed commit', at: `commit:${nth}` };
};

const environmentOf = (death: Death): NodeJS.ProcessEnv => {
  if (death.by === 'crash point') return { CRASH_AT: death.at };
  return death.by === 'failed commit' ? { FAIL_AT: death.at } : {};
};

const LONGEST_LIFE_MS = 5_000;

/** The writers write until the node is dead. */
const live = async (
  node: EventStoreProcess,
  death: Death,
  writers: readonly Writer[],
  chance: Chance,
  tally: Tally,
): Promise<void> => {
  const client = clientOf(node);
  const killer = setTimeout(
    () => void node.kill(),
    death.by === 'kill' ? death.afterMs : LONGEST_LIFE_MS,
  );
  const size = 1 + chance.below(3);
  await Promise.all(writers.map((writer) => writeUntilDead(client, writer, size, node, tally)));
  await node.ended;
  clearTimeout(killer);
  await client.dispose();
  tally.died(death);
};

const writeUntilDead = async (
  client: EventStoreDBClient,
  writer: Writer,
  size: number,
  node: EventStoreProcess,
  tally: Tally,
): Promise<void> => {
  while (!node.hasEnded()) {
    writer.inFlight ??= {
      expected: writer.acknowledged.length - 1,
      ids: Array.from({ length: size }, () => randomUUID()),
    };
    if (!(await attempt(client, writer, writer.inFlight, tally, node.ended))) return;
  }
};

/** True when the append was acknowledged. Its outcome stays unknown when the node died. */
const attempt = async (
  client: EventStoreDBClient,
  writer: Writer,
  append: Append,
  tally: Tally,
  death: Promise<unknown>,
): Promise<boolean> => {
  const events = append.ids.map((id, n) => jsonEvent({ id, type: 'FactNoted', data: { n } }));
  const appended = client.appendToStream(writer.stream, events, {
    expectedRevision: append.expected < 0 ? NO_STREAM : BigInt(append.expected),
  });
  const outcome = await Promise.race([
    appended.then(() => 'acknowledged' as const, refusalOf),
    death.then(() => 'unknown' as const),
  ]);
  if (outcome === 'refused') tally.torn += 1;
  if (outcome !== 'acknowledged') return false;

  writer.acknowledged.push(...append.ids);
  writer.inFlight = undefined;
  tally.acknowledged += append.ids.length;
  return true;
};

/** A retry with the same ids and revision must never be told that the revision is wrong. */
const refusalOf = (error: unknown): 'refused' | 'unknown' =>
  (error as { type?: string }).type === 'wrong-expected-version' ? 'refused' : 'unknown';

/** Everything acknowledged is there once, in order, and what was in flight is there whole or not at all. */
const compare = async (
  node: EventStoreProcess,
  writers: readonly Writer[],
  tally: Tally,
): Promise<void> => {
  const client = clientOf(node);
  for (const writer of writers) {
    const stored = await idsOf(client, writer.stream, tally);
    const { acknowledged, inFlight } = writer;
    const beyond = stored.slice(acknowledged.length);
    const isWhole = beyond.every((id, index) => id === inFlight?.ids[index]);

    tally.lost += acknowledged.filter((id, index) => stored[index] !== id).length;
    tally.duplicated += stored.length - new Set(stored).size;
    if (beyond.length > 0 && !(isWhole && beyond.length === inFlight?.ids.length)) tally.torn += 1;
    if (inFlight) {
      const wasStored = beyond.length > 0;
      const recognised = await attempt(
        client,
        writer,
        inFlight,
        tally,
        new Promise(() => undefined),
      );
      if (recognised && wasStored) tally.recognised += 1;
      if (!recognised) tally.torn += 1;
    }
  }
  await client.dispose();
};

const idsOf = async (
  client: EventStoreDBClient,
  stream: string,
  tally: Tally,
): Promise<readonly string[]> => {
  const ids: string[] = [];
  try {
    for await (const { event } of client.readStream(stream)) {
      if (event?.revision !== BigInt(ids.length)) tally.gaps += 1;
      if (event) ids.push(event.id);
    }
  } catch (error) {
    if ((error as { type?: string }).type !== 'stream-not-found') throw error;
  }
  return ids;
};

const clientOf = ({ port }: EventStoreProcess): EventStoreDBClient =>
  EventStoreDBClient.connectionString(`esdb://127.0.0.1:${port}?tls=false`);

class Tally {
  private readonly deaths = { kill: 0, 'crash point': 0, 'failed commit': 0 };
  acknowledged = 0;
  recognised = 0;
  lost = 0;
  duplicated = 0;
  gaps = 0;
  torn = 0;
  integrityFaults = 0;
  private slowest = 0;

  constructor(private readonly seed: number) {}

  died({ by }: Death): void {
    this.deaths[by] += 1;
  }

  async timed<Result>(start: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    const result = await start();
    this.slowest = Math.max(this.slowest, performance.now() - began);
    return result;
  }

  report(): FaultReport {
    return {
      seed: this.seed,
      deaths: this.deaths,
      acknowledged: this.acknowledged,
      retriesRecognised: this.recognised,
      lost: this.lost,
      duplicated: this.duplicated,
      gaps: this.gaps,
      torn: this.torn,
      integrityFaults: this.integrityFaults,
      slowestRestartMs: Math.round(this.slowest),
    };
  }
}
