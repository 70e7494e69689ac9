import { deepStrictEqual } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import {
  ANY,
  type AppendExpectedRevision,
  type EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  STREAM_EXISTS,
} from '@eventstore/db-client';
import fc from 'fast-check';
import { read } from './node-under-test';
import { type Expected, type Outcome, ProtocolModel, type Reading } from './protocol-model';

const STREAMS = 3;

/** One thing one client does. Ids are few, so that retries and strangers meet. */
type Step = {
  readonly client: number;
  readonly stream: number;
  readonly expected: Expected;
} & (
  | { readonly does: 'append'; readonly ids: readonly number[]; readonly plainly: boolean }
  | { readonly does: 'delete' | 'tombstone' | 'read' }
  | { readonly does: 'set metadata'; readonly maxCount?: number; readonly truncateBefore?: number }
);

const expectation: fc.Arbitrary<Expected> = fc.oneof(
  fc.constantFrom(ANY, NO_STREAM, STREAM_EXISTS),
  fc.integer({ min: 0, max: 7 }),
);

const someone = {
  client: fc.nat(2),
  stream: fc.nat(STREAMS - 1),
  expected: expectation,
};

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({
        ...someone,
        does: fc.constant('append' as const),
        ids: fc.array(fc.nat(11), { minLength: 1, maxLength: 3 }),
        plainly: fc.boolean(),
      }),
    },
    { weight: 4, arbitrary: fc.record({ ...someone, does: fc.constant('read' as const) }) },
    { weight: 2, arbitrary: fc.record({ ...someone, does: fc.constant('delete' as const) }) },
    { weight: 1, arbitrary: fc.record({ ...someone, does: fc.constant('tombstone' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record(
        {
          ...someone,
          does: fc.constant('set metadata' as const),
          maxCount: fc.integer({ min: 1, max: 4 }),
          truncateBefore: fc.integer({ min: 1, max: 6 }),
        },
        { requiredKeys: ['client', 'stream', 'expected', 'does'] },
      ),
    },
  ),
  { minLength: 1, maxLength: 16 },
);

const kindOf = (error: unknown): string => String((error as { type?: string }).type);

const outcomeOf = async (done: Promise<{ nextExpectedRevision?: bigint }>): Promise<Outcome> => {
  try {
    const { nextExpectedRevision } = await done;
    return { is: 'written', revision: Number(nextExpectedRevision ?? 0n) };
  } catch (error) {
    if (kindOf(error) === 'wrong-expected-version') return { is: 'refused' };
    if (kindOf(error) === 'stream-deleted') return { is: 'deleted' };
    throw error;
  }
};

const readingOf = async (client: EventStoreDBClient, stream: string): Promise<Reading> => {
  try {
    const events = await read(client.readStream(stream));
    return {
      is: 'events',
      ids: events.map(({ event }) => event?.id ?? ''),
      revisions: events.map(({ event }) => Number(event?.revision)),
    };
  } catch (error) {
    if (kindOf(error) === 'stream-not-found') return { is: 'not found' };
    if (kindOf(error) === 'stream-deleted') return { is: 'deleted' };
    throw error;
  }
};

/** The same steps for the node and for the model, which must agree about each of them. */
export const runAgainstModel = async (
  clients: readonly EventStoreDBClient[],
  planned: readonly Step[],
): Promise<void> => {
  const model = new ProtocolModel();
  const streams = Array.from({ length: STREAMS }, () => `model-${randomUUID()}`);
  const pool = Array.from({ length: 12 }, () => randomUUID());

  for (const step of planned) {
    const client = clients[step.client % clients.length];
    const stream = streams[step.stream];
    if (!client || stream === undefined) throw new Error('The plan names nobody.');
    const { actual, modelled } = await take(step, { client, stream, pool, model });
    deepStrictEqual({ step, ...actual }, { step, ...modelled });
  }
  for (const stream of streams) {
    const [client] = clients;
    if (client) deepStrictEqual(await readingOf(client, stream), model.read(stream));
  }
};

interface Scene {
  readonly client: EventStoreDBClient;
  readonly stream: string;
  readonly pool: readonly string[];
  readonly model: ProtocolModel;
}

const plainCall = { credentials: { username: 'admin', password: 'changeit' } };

const onWire = (expected: Expected): AppendExpectedRevision =>
  typeof expected === 'number' ? BigInt(expected) : expected;

interface Agreement {
  readonly actual: object;
  readonly modelled: object;
}

const take = async (step: Step, { client, stream, pool, model }: Scene): Promise<Agreement> => {
  const expected = step.expected;
  switch (step.does) {
    case 'append': {
      const ids = step.ids.map((n) => pool[n] ?? '');
      const events = ids.map((id) => jsonEvent({ id, type: 'FactNoted', data: {} }));
      const options = { expectedRevision: onWire(expected), ...(step.plainly && plainCall) };
      const actual = await outcomeOf(client.appendToStream(stream, events, options));
      return { actual, modelled: model.append(stream, expected, ids) };
    }
    case 'delete':
    case 'tombstone': {
      // The client has no words for ending a stream on condition that it exists.
      const wanted = expected === STREAM_EXISTS ? ANY : expected;
      const options = { expectedRevision: typeof wanted === 'number' ? BigInt(wanted) : wanted };
      const ended =
        step.does === 'delete'
          ? client.deleteStream(stream, options)
          : client.tombstoneStream(stream, options);
      const actual = await outcomeOf(ended.then(() => ({})));
      return { actual, modelled: model[step.does](stream, wanted) };
    }
    case 'set metadata': {
      const { maxCount, truncateBefore } = step;
      const metadata = {
        ...(maxCount !== undefined && { maxCount }),
        ...(truncateBefore !== undefined && { truncateBefore }),
      };
      await client.setStreamMetadata(stream, metadata);
      model.setMetadata(stream, metadata);
      return { actual: { is: 'set' }, modelled: { is: 'set' } };
    }
    case 'read':
      return { actual: await readingOf(client, stream), modelled: model.read(stream) };
  }
};
