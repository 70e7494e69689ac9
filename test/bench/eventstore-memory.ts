import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { EventStoreDBClient, jsonEvent, streamNameFilter } from '@eventstore/db-client';
import { startEventStoreProcess } from '../faults/event-store-process';
import { newFolder } from '../parts/folder';
import type { Measurement } from './measure';

const SUBSCRIPTIONS = 1_000;
const BATCH = 1_000;

/** The memory of a node alone in its process, as the log grows under a thousand subscriptions. */
export const benchEventStoreMemory = async (isQuick: boolean): Promise<Measurement[]> => {
  // By then every cache is as large as it will ever be.
  const settled = isQuick ? 100_000 : 200_000;
  const total = isQuick ? 150_000 : 1_000_000;
  const folder = newFolder('memory');
  const node = await startEventStoreProcess(folder.path);
  const client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${node.port}?tls=false`);

  try {
    for (let n = 0; n < SUBSCRIPTIONS; n += 1) subscribe(client, n);
    await write(client, settled);
    const early = residentMegabytes(node.pid);
    await write(client, total - settled);
    const late = residentMegabytes(node.pid);
    const ratio = Math.round((late / early) * 1_000) / 1_000;

    return [
      {
        name: `MB resident after ${total} events beside after ${settled}, ${SUBSCRIPTIONS} subscriptions`,
        value: late,
        peer: early,
        ratio,
        goal: '≤ 1.25',
        pass: ratio <= 1.25,
        spread: 0,
      },
    ];
  } finally {
    await client.dispose();
    await node.stop();
    folder.remove();
  }
};

/** Most follow one quiet stream each; every hundredth follows all, filtered. */
const subscribe = (client: EventStoreDBClient, n: number): void => {
  const subscription =
    n % 100 === 0
      ? client.subscribeToAll({ filter: streamNameFilter({ prefixes: [`nobody-${n}`] }) })
      : client.subscribeToStream(`quiet-${n}`);
  subscription.on('error', () => undefined);
  subscription.resume();
};

const write = async (client: EventStoreDBClient, count: number): Promise<void> => {
  for (let written = 0; written < count; written += BATCH) {
    const stream = `busy-${randomUUID()}`;
    const events = Array.from({ length: BATCH }, (_, n) =>
      jsonEvent({ type: 'FactNoted', data: { n, title: 'Bản ghi nhớ hợp tác giáo dục' } }),
    );
    await client.appendToStream(stream, events, { deadline: 60_000 });
  }
};

const residentMegabytes = (pid: number): number => {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
};
