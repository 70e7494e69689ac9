import { randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { startNode } from '@kyket/embedded-eventstore';
import { newFolder } from '../parts/folder';
import { compare, type Measurement } from './measure';

const fact = (n: number) =>
  jsonEvent({
    type: 'FactNoted',
    data: { n, title: 'Bản ghi nhớ hợp tác giáo dục Điện Biên – Luang Prabang', office: 'Sở GDĐT' },
    metadata: { recordedAt: '2023-12-19T09:00:00Z', actor: 'p-1', correlationId: 'c-1' },
  });
const WIRE_BYTES = 420;

/** G16: the node beside bare SQLite, and its reads beside decoding alone. */
export const benchEventStore = async (isQuick: boolean): Promise<Measurement[]> => {
  const folder = newFolder('bench');
  const node = await startNode({ dataFolder: folder.path, port: 0 });
  const client = EventStoreDBClient.connectionString(node.connectionString);
  const peer = await startPeer(join(folder.path, 'peer.db'));
  const forgetful = await startForgetful();
  const forMs = isQuick ? 600 : 3_000;

  try {
    const results: Measurement[] = [];
    for (const inFlight of [1, 16, 64]) {
      results.push(
        await compare({
          name: `G16 append, ${inFlight} in flight, per second`,
          goal: { atLeast: 0.35 },
          measure: () => appendFor(client, inFlight, forMs),
          peer: () => peer.appendFor(inFlight, forMs),
        }),
      );
    }
    results.push(
      await compare({
        name: 'append, 64 in flight, beside the same client on a server that writes nothing',
        goal: { atLeast: 0.5 },
        measure: () => appendFor(client, 64, forMs),
        peer: () => appendFor(forgetful.client, 64, forMs),
      }),
    );
    const count = isQuick ? 10_000 : 60_000;
    await fill(client, count);
    results.push(
      await compare({
        name: 'G16 $all read, events per second',
        goal: { atLeast: 0.7 },
        measure: () => readFor(client, count),
        peer: () => Promise.resolve(decodeFor(folder.path, count)),
      }),
    );
    const ready = await startReady(join(folder.path, 'log.db'), count);
    results.push(
      await compare({
        name: '$all read, beside the same client on a server that has the whole answer ready',
        goal: { atLeast: 0.7 },
        measure: () => readFor(client, count),
        peer: () => readFor(ready.client, count),
      }),
    );
    await ready.stop();
    return results;
  } finally {
    await client.dispose();
    await node.stop();
    await peer.stop();
    await forgetful.stop();
    folder.remove();
  }
};

/** So many callers, each waiting for its own append before the next; how many were durable each second. */
const callersFor = async (
  inFlight: number,
  ms: number,
  append: (caller: number, revision: number) => Promise<unknown>,
): Promise<number> => {
  const began = performance.now();
  let done = 0;
  const call = async (caller: number) => {
    for (let revision = 0; performance.now() - began < ms; revision += 1) {
      await append(caller, revision);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, caller) => call(caller)));
  return done / ((performance.now() - began) / 1_000);
};

const appendFor = (client: EventStoreDBClient, inFlight: number, ms: number): Promise<number> => {
  const streams = Array.from({ length: inFlight }, () => `bench-${randomUUID()}`);
  return callersFor(inFlight, ms, (caller, revision) =>
    client.appendToStream(streams[caller] ?? '', fact(revision), {
      expectedRevision: revision === 0 ? NO_STREAM : BigInt(revision - 1),
    }),
  );
};

const startPeer = async (file: string) => {
  const worker = new Worker(new URL('./group-commit.worker.js', import.meta.url), {
    workerData: { file },
  });
  await once(worker, 'message');
  const answers = new Map<number, () => void>();
  worker.on('message', (caller: number) => answers.get(caller)?.());
  const wire = randomBytes(WIRE_BYTES);
  let round = 0;

  return {
    appendFor: (inFlight: number, ms: number) => {
      round += 1_000;
      return callersFor(inFlight, ms, (caller, revision) => {
        const answered = new Promise<void>((resolve) => answers.set(round + caller, resolve));
        worker.postMessage({ caller: round + caller, revision, id: randomBytes(16), wire });
        return answered;
      });
    },
    stop: () => worker.terminate(),
  };
};

const startForgetful = () =>
  clientOf(new Worker(new URL('./forgetful-node.worker.js', import.meta.url)));

const startReady = (file: string, count: number) =>
  clientOf(
    new Worker(new URL('./ready-answer.worker.js', import.meta.url), {
      workerData: { file, count },
    }),
  );

/** The official client on a server that says its port when it listens. */
const clientOf = async (worker: Worker) => {
  const [port] = (await once(worker, 'message')) as [number];
  const client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${port}?tls=false`);
  return {
    client,
    stop: async () => {
      await client.dispose();
      await worker.terminate();
    },
  };
};

const fill = async (client: EventStoreDBClient, count: number): Promise<void> => {
  for (let written = 0; written < count; written += 1_000)
    await client.appendToStream(
      `bench-${randomUUID()}`,
      Array.from({ length: 1_000 }, (_, n) => fact(n)),
    );
};

const readFor = async (client: EventStoreDBClient, count: number): Promise<number> => {
  const began = performance.now();
  let read = 0;
  for await (const { event } of client.readAll({ maxCount: count })) if (event) read += 1;
  return read / ((performance.now() - began) / 1_000);
};

// What the client does with each message, without a network: its own decoder and converter.
const require = createRequire(import.meta.url);
const { ReadResp } = require('@eventstore/db-client/generated/streams_pb.js') as {
  ReadResp: { deserializeBinary(wire: Uint8Array): { getEvent(): unknown } };
};
const { convertGrpcEvent } = require('@eventstore/db-client/dist/utils/convertGrpcEvent.js') as {
  convertGrpcEvent(event: unknown): { event?: unknown };
};

const decodeFor = (dataFolder: string, count: number): number => {
  const db = new DatabaseSync(join(dataFolder, 'log.db'), { readOnly: true });
  const rows = db.prepare('SELECT wire FROM event ORDER BY position LIMIT ?').all(count);
  db.close();
  const began = performance.now();
  let decoded = 0;
  for (const { wire } of rows) {
    const response = ReadResp.deserializeBinary(new Uint8Array(wire as Uint8Array));
    if (convertGrpcEvent(response.getEvent()).event) decoded += 1;
  }
  return decoded / ((performance.now() - began) / 1_000);
};
