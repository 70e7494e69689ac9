import { randomUUID } from 'node:crypto';
import {
  ANY,
  BACKWARDS,
  END,
  EventStoreDBClient,
  eventTypeFilter,
  excludeSystemEvents,
  jsonEvent,
  NO_STREAM,
  START,
  STREAM_EXISTS,
  StreamDeletedError,
  StreamNotFoundError,
  streamNameFilter,
  WrongExpectedVersionError,
  MaxAppendSizeExceededError,
  binaryEvent,
  type AllStreamSubscription,
  type Position,
  type ResolvedEvent,
  type StreamSubscription,
} from '@eventstore/db-client';

/** A server under test, and the way to reach it as its administrator. */
export interface ServerUnderTest {
  readonly connectionString: string;
  stop(): Promise<void>;
}

const fact = (n = 0, id: string = randomUUID()) =>
  jsonEvent({ id, type: 'FactNoted', data: { n } });
const facts = (count: number) => Array.from({ length: count }, (_, n) => fact(n));
const newStream = () => `rules-${randomUUID()}`;

/** A caller whose appends travel by the plain Append call names a user for each call. */
const plainly = { credentials: { username: 'admin', password: 'changeit' } };

const read = async (events: AsyncIterable<ResolvedEvent>): Promise<ResolvedEvent[]> => {
  const all: ResolvedEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};
const revisions = (events: readonly ResolvedEvent[]) => events.map(({ event }) => event?.revision);

/** The first events of a subscription; the subscription is ended even when the test fails. */
const taken = async (
  subscription: StreamSubscription | AllStreamSubscription,
  count: number,
): Promise<ResolvedEvent[]> => {
  const events: ResolvedEvent[] = [];
  try {
    if (count === 0) return events;
    await new Promise<void>((resolve, reject) => {
      subscription.on('error', reject);
      subscription.on('data', (event: ResolvedEvent) => {
        events.push(event);
        if (events.length === count) resolve();
      });
    });
    return events;
  } finally {
    await subscription.unsubscribe();
  }
};

const soon = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

/** The behaviour the product relies on, asked through the official client of whatever serves the protocol. */
export const eventStoreNodeContract = (
  name: string,
  start: () => Promise<ServerUnderTest>,
): void => {
  describe(name, () => {
    let server: ServerUnderTest;
    let client: EventStoreDBClient;

    beforeAll(async () => {
      server = await start();
      client = EventStoreDBClient.connectionString(server.connectionString);
    }, 30_000);

    afterAll(async () => {
      await client.dispose();
      await server.stop();
    });

    describe.each([
      ['BatchAppend', {}],
      ['Append', plainly],
    ])('The expected revision, by %s', (_call, options) => {
      it('NO_STREAM begins a stream and is refused when it has begun', async () => {
        const stream = newStream();
        const first = await client.appendToStream(stream, facts(2), {
          ...options,
          expectedRevision: NO_STREAM,
        });
        expect(first.nextExpectedRevision).toBe(1n);

        await expect(
          client.appendToStream(stream, fact(), { ...options, expectedRevision: NO_STREAM }),
        ).rejects.toMatchObject({
          type: 'wrong-expected-version',
          streamName: stream,
          expectedVersion: NO_STREAM,
          actualVersion: 1n,
        });
      });

      it('an exact revision continues a stream at just that revision', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(2), options);
        const next = await client.appendToStream(stream, fact(), {
          ...options,
          expectedRevision: 1n,
        });
        expect(next.nextExpectedRevision).toBe(2n);
        await expect(
          client.appendToStream(stream, fact(), { ...options, expectedRevision: 0n }),
        ).rejects.toBeInstanceOf(WrongExpectedVersionError);
      });

      it('a revision beyond the last is refused', async () => {
        const stream = newStream();
        await expect(
          client.appendToStream(stream, fact(), { ...options, expectedRevision: 5n }),
        ).rejects.toMatchObject({ expectedVersion: 5n, actualVersion: NO_STREAM });
      });

      it('ANY appends whatever the stream holds', async () => {
        const stream = newStream();
        await client.appendToStream(stream, fact(), { ...options, expectedRevision: ANY });
        const second = await client.appendToStream(stream, fact(), {
          ...options,
          expectedRevision: ANY,
        });
        expect(second.nextExpectedRevision).toBe(1n);
      });

      it('STREAM_EXISTS needs events, or at least metadata', async () => {
        const stream = newStream();
        const existing = { ...options, expectedRevision: STREAM_EXISTS } as const;
        await expect(client.appendToStream(stream, fact(), existing)).rejects.toBeInstanceOf(
          WrongExpectedVersionError,
        );
        await client.setStreamMetadata(stream, { owner: 'registry' }, options);
        const written = await client.appendToStream(stream, fact(), existing);
        expect(written.nextExpectedRevision).toBe(0n);
      });

      it('a tombstoned stream refuses every expectation as deleted', async () => {
        const stream = newStream();
        await client.appendToStream(stream, fact(), options);
        await client.tombstoneStream(stream, options);
        for (const expectedRevision of [ANY, NO_STREAM, STREAM_EXISTS, 0n] as const) {
          await expect(
            client.appendToStream(stream, fact(), { ...options, expectedRevision }),
          ).rejects.toBeInstanceOf(StreamDeletedError);
        }
      });

      it('an exact append that is repeated is recognised by its ids', async () => {
        const stream = newStream();
        const events = facts(3);
        const exact = { ...options, expectedRevision: NO_STREAM } as const;
        const first = await client.appendToStream(stream, events, exact);
        await client.appendToStream(stream, fact(), { ...options, expectedRevision: 2n });
        const again = await client.appendToStream(stream, events, exact);

        expect(again.nextExpectedRevision).toBe(2n);
        expect(again.position).toEqual(first.position);
        expect(await read(client.readStream(stream))).toHaveLength(4);
      });

      it('an exact append repeated with other ids, or with more events than are there, is refused', async () => {
        const stream = newStream();
        const events = facts(2);
        const exact = { ...options, expectedRevision: NO_STREAM } as const;
        await client.appendToStream(stream, events, exact);
        for (const other of [
          [fact(), fact()],
          [...events, fact()],
        ]) {
          await expect(client.appendToStream(stream, other, exact)).rejects.toBeInstanceOf(
            WrongExpectedVersionError,
          );
        }
      });

      it('an append to ANY whose ids are all known succeeds with the old revision and position', async () => {
        const stream = newStream();
        const events = facts(2);
        const first = await client.appendToStream(stream, events, options);
        await client.appendToStream(stream, fact(), options);
        const again = await client.appendToStream(stream, events, options);
        expect(again.nextExpectedRevision).toBe(1n);
        expect(again.position).toEqual(first.position);
        expect(await read(client.readStream(stream))).toHaveLength(3);
      });

      it('an append to ANY is refused when its first id is known and a later one is not', async () => {
        const stream = newStream();
        const known = fact();
        await client.appendToStream(stream, known, options);
        await expect(
          client.appendToStream(stream, [known, fact()], options),
        ).rejects.toBeInstanceOf(WrongExpectedVersionError);
      });

      it('an append to ANY is written whole when its first id is unknown', async () => {
        const stream = newStream();
        const known = fact();
        await client.appendToStream(stream, known, options);
        const written = await client.appendToStream(stream, [fact(), known], options);
        expect(written.nextExpectedRevision).toBe(2n);
      });

      it('an id known in another stream is not known here', async () => {
        const shared = fact();
        await client.appendToStream(newStream(), shared, options);
        const written = await client.appendToStream(newStream(), shared, options);
        expect(written.nextExpectedRevision).toBe(0n);
      });

      it('answers the position of its last event', async () => {
        const stream = newStream();
        const { position } = await client.appendToStream(stream, facts(3), options);
        const last = (await read(client.readStream(stream))).at(-1);
        expect(last?.event?.position).toEqual(position);
        expect(position?.commit).toBe(position?.prepare);
      });

      it('refuses more than the append limit in total', async () => {
        const half = binaryEvent({ type: 'Scan', data: Buffer.alloc(600 * 1024) });
        const other = binaryEvent({ type: 'Scan', data: Buffer.alloc(600 * 1024) });
        await expect(
          client.appendToStream(newStream(), [half, other], options),
        ).rejects.toBeInstanceOf(MaxAppendSizeExceededError);
      });
    });

    describe('Deleting', () => {
      it('hides a stream, which then continues at its last revision plus one', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(3));
        await client.deleteStream(stream, { expectedRevision: 2n });
        await expect(read(client.readStream(stream))).rejects.toBeInstanceOf(StreamNotFoundError);

        const next = await client.appendToStream(stream, fact(9), { expectedRevision: NO_STREAM });
        expect(next.nextExpectedRevision).toBe(3n);
        expect(revisions(await read(client.readStream(stream)))).toEqual([3n]);
      });

      it('refuses STREAM_EXISTS on a deleted stream, and takes its last revision', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(2));
        await client.deleteStream(stream);
        await expect(
          client.appendToStream(stream, fact(), { expectedRevision: STREAM_EXISTS }),
        ).rejects.toBeInstanceOf(WrongExpectedVersionError);
        const next = await client.appendToStream(stream, fact(), { expectedRevision: 1n });
        expect(next.nextExpectedRevision).toBe(2n);
      });

      it('refuses a stream that was never written', async () => {
        await expect(client.deleteStream(newStream())).rejects.toMatchObject({
          type: 'wrong-expected-version',
          actualVersion: -1n,
        });
      });

      it('refuses the wrong revision and names the one it met', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(3));
        await expect(client.deleteStream(stream, { expectedRevision: 1n })).rejects.toMatchObject({
          streamName: stream,
          expectedVersion: 1n,
          actualVersion: 2n,
        });
      });

      it('a tombstone ends a stream for ever, even one that never was', async () => {
        const stream = newStream();
        await client.tombstoneStream(stream, { expectedRevision: NO_STREAM });
        await expect(read(client.readStream(stream))).rejects.toBeInstanceOf(StreamDeletedError);
        await expect(client.deleteStream(stream)).rejects.toBeInstanceOf(StreamDeletedError);
        await expect(client.tombstoneStream(stream)).rejects.toBeInstanceOf(StreamDeletedError);
      });

      it('a tombstone is the event $streamDeleted at the largest int64', async () => {
        const stream = newStream();
        const { position } = await client.appendToStream(stream, fact());
        await client.tombstoneStream(stream);
        const after = await read(client.readAll({ fromPosition: position! }));
        const tombstone = after.find(
          ({ event }) => event?.streamId === stream && event.type === '$streamDeleted',
        );
        expect(tombstone?.event?.revision).toBe(9223372036854775807n);
      });
    });

    describe('Reading a stream', () => {
      let stream: string;
      beforeAll(async () => {
        stream = newStream();
        await client.appendToStream(stream, facts(10));
      });

      it('forwards includes the revision it starts from', async () => {
        const events = await read(client.readStream(stream, { fromRevision: 7n }));
        expect(revisions(events)).toEqual([7n, 8n, 9n]);
      });

      it('backwards includes the revision it starts from', async () => {
        const events = await read(
          client.readStream(stream, { fromRevision: 2n, direction: BACKWARDS }),
        );
        expect(revisions(events)).toEqual([2n, 1n, 0n]);
      });

      it('backwards from the end begins with the last event', async () => {
        const events = await read(
          client.readStream(stream, { fromRevision: END, direction: BACKWARDS, maxCount: 2 }),
        );
        expect(revisions(events)).toEqual([9n, 8n]);
      });

      it('returns at most what was asked for', async () => {
        expect(await read(client.readStream(stream, { maxCount: 4 }))).toHaveLength(4);
      });

      it('returns nothing beyond the end', async () => {
        expect(await read(client.readStream(stream, { fromRevision: 100n }))).toEqual([]);
      });

      it('gives back every event as it was written', async () => {
        const written = newStream();
        const json = jsonEvent({
          type: 'Agreed',
          data: { title: 'Điện Biên – Luang Prabang', count: 2 },
          metadata: { actor: 'desk' },
        });
        const bytes = binaryEvent({ type: 'Scanned', data: Uint8Array.from([0, 1, 255]) });
        await client.appendToStream(written, [json, bytes]);
        const [first, second] = await read(client.readStream(written));

        expect(first?.event).toMatchObject({
          id: json.id,
          type: 'Agreed',
          streamId: written,
          data: json.data,
          metadata: { actor: 'desk' },
          isJson: true,
        });
        expect(second?.event?.isJson).toBe(false);
        expect(Array.from(second?.event?.data as Uint8Array)).toEqual([0, 1, 255]);
      });

      it('tells when an event was created, in the present', async () => {
        const [event] = await read(client.readStream(stream, { maxCount: 1 }));
        expect(Math.abs(Date.now() - (event?.event?.created.getTime() ?? 0))).toBeLessThan(60_000);
      });

      it('that was never written is not found', async () => {
        await expect(read(client.readStream(newStream()))).rejects.toBeInstanceOf(
          StreamNotFoundError,
        );
      });

      it('keeps names and texts of every script', async () => {
        const named = `${newStream()}-Điện Biên ຫຼວງພະບາງ`;
        await client.appendToStream(named, fact(1));
        const [event] = await read(client.readStream(named));
        expect(event?.event?.streamId).toBe(named);
      });
    });

    describe('Reading $all', () => {
      it('is in the order of positions, which only grow', async () => {
        const events = await read(client.readAll());
        const positions = events.map(({ event }) => event?.position?.commit ?? -1n);
        expect(positions).toEqual([...positions].sort((a, b) => (a < b ? -1 : 1)));
        expect(new Set(positions).size).toBe(positions.length);
      });

      it('forwards includes the position it starts from, backwards excludes it', async () => {
        const { position } = await client.appendToStream(newStream(), fact());
        const [forwards] = await read(client.readAll({ fromPosition: position!, maxCount: 1 }));
        expect(forwards?.event?.position).toEqual(position);
        const [backwards] = await read(
          client.readAll({ fromPosition: position!, direction: BACKWARDS, maxCount: 1 }),
        );
        expect(backwards?.event?.position?.commit).toBeLessThan(position!.commit);
      });

      it('backwards from the end begins with the last event of all', async () => {
        const { position } = await client.appendToStream(newStream(), fact());
        const [last] = await read(
          client.readAll({ fromPosition: END, direction: BACKWARDS, maxCount: 1 }),
        );
        expect(last?.event?.position).toEqual(position);
      });

      it('shows a new reader events of the system too', async () => {
        const [first] = await read(client.readAll({ maxCount: 1 }));
        expect(first?.event?.type.startsWith('$')).toBe(true);
      });
    });

    describe('Subscribing to a stream', () => {
      it('delivers what is there and what comes, in order', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(3));
        const all = taken(client.subscribeToStream(stream), 5);
        await soon();
        await client.appendToStream(stream, facts(2));
        expect(revisions(await all)).toEqual([0n, 1n, 2n, 3n, 4n]);
      });

      it('starts after the revision it names', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(4));
        const events = await taken(client.subscribeToStream(stream, { fromRevision: 1n }), 2);
        expect(revisions(events)).toEqual([2n, 3n]);
      });

      it('from the end delivers only what comes', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(4));
        const subscription = client.subscribeToStream(stream, { fromRevision: END });
        const live = new Promise((resolve) => subscription.once('caughtUp', resolve));
        const events = taken(subscription, 1);
        await live;
        await client.appendToStream(stream, fact());
        expect(revisions(await events)).toEqual([4n]);
      });

      it('may wait for a stream that does not exist yet', async () => {
        const stream = newStream();
        const events = taken(client.subscribeToStream(stream), 1);
        await soon();
        await client.appendToStream(stream, fact());
        expect(revisions(await events)).toEqual([0n]);
      });

      it('says when it has caught up', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(2));
        const subscription = client.subscribeToStream(stream);
        let delivered = 0;
        subscription.on('data', () => (delivered += 1));
        await new Promise((resolve) => subscription.once('caughtUp', resolve));
        expect(delivered).toBe(2);
        await subscription.unsubscribe();
      });
    });

    describe('Subscribing to $all', () => {
      it('starts after the position it names', async () => {
        const stream = newStream();
        const { position } = await client.appendToStream(stream, facts(1));
        await client.appendToStream(stream, facts(2));
        const filter = streamNameFilter({ prefixes: [stream] });
        const events = await taken(client.subscribeToAll({ fromPosition: position!, filter }), 2);
        expect(revisions(events)).toEqual([1n, 2n]);
      });

      it.each([
        ['a prefix of the stream', (stream: string) => streamNameFilter({ prefixes: [stream] })],
        ['a pattern of the stream', (stream: string) => streamNameFilter({ regex: `^${stream}$` })],
        ['a prefix of the type', () => eventTypeFilter({ prefixes: ['Wanted'] })],
        ['a pattern of the type', () => eventTypeFilter({ regex: '^Wan.ed$' })],
      ])('can be filtered by %s', async (_by, filterFor) => {
        const stream = newStream();
        const { position } = await client.appendToStream(newStream(), fact());
        await client.appendToStream(newStream(), facts(3));
        const wanted = jsonEvent({ type: 'Wanted', data: {} });
        await client.appendToStream(stream, wanted);
        const [event] = await taken(
          client.subscribeToAll({ fromPosition: position!, filter: filterFor(stream) }),
          1,
        );
        expect(event?.event?.id).toBe(wanted.id);
      });

      it('tells how far a filter was searched: each interval and on going live, never past a match not delivered', async () => {
        const stream = newStream();
        const { position } = await client.appendToStream(newStream(), fact());
        await client.appendToStream(newStream(), facts(100));
        await client.appendToStream(stream, facts(1));

        const seen: ({ at: bigint } | { event: bigint })[] = [];
        const subscription = client.subscribeToAll({
          fromPosition: position!,
          filter: streamNameFilter({
            prefixes: [stream],
            checkpointInterval: 1,
            checkpointReached: (_, { commit }: Position) => {
              seen.push({ at: commit });
              return Promise.resolve();
            },
          }),
        });
        subscription.on('data', ({ event }: ResolvedEvent) =>
          seen.push({ event: event?.position?.commit ?? -1n }),
        );
        await new Promise((resolve) => subscription.once('caughtUp', resolve));
        await subscription.unsubscribe();

        const delivered = seen.findIndex((item) => 'event' in item);
        const match = seen[delivered];
        const before = seen.slice(0, delivered);
        const after = seen.slice(delivered + 1);
        expect(before.length).toBeGreaterThanOrEqual(3);
        expect(after.length).toBeGreaterThanOrEqual(1);
        if (!match || !('event' in match)) throw new Error('nothing was delivered');
        for (const item of before) expect('at' in item && item.at < match.event).toBe(true);
        for (const item of after) expect('at' in item && item.at >= match.event).toBe(true);
      });

      it('delivers every event exactly once, across catching up and going live', async () => {
        const stream = newStream();
        const { position } = await client.appendToStream(newStream(), fact());
        const filter = streamNameFilter({ prefixes: [stream] });
        const all = taken(client.subscribeToAll({ fromPosition: position!, filter }), 200);
        for (let n = 0; n < 20; n += 1) await client.appendToStream(stream, facts(10));
        expect(revisions(await all)).toEqual(Array.from({ length: 200 }, (_, n) => BigInt(n)));
      });

      it('can leave the events of the system out', async () => {
        await client.appendToStream(newStream(), fact());
        const events = await taken(
          client.subscribeToAll({ fromPosition: START, filter: excludeSystemEvents() }),
          5,
        );
        expect(events.every(({ event }) => !event?.type.startsWith('$'))).toBe(true);
      });
    });

    describe('Stream metadata', () => {
      it('are kept as they were written', async () => {
        const stream = newStream();
        const metadata = { maxCount: 3, owner: 'Sở Giáo dục', acl: { readRoles: ['$all'] } };
        await client.setStreamMetadata(stream, metadata);
        expect((await client.getStreamMetadata(stream)).metadata).toEqual(metadata);
      });

      it('$maxCount shows only the last events', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(5));
        await client.setStreamMetadata(stream, { maxCount: 2 });
        expect(revisions(await read(client.readStream(stream)))).toEqual([3n, 4n]);
        const backwards = client.readStream(stream, { direction: BACKWARDS, fromRevision: END });
        expect(revisions(await read(backwards))).toEqual([4n, 3n]);
      });

      it('$tb hides the events before it', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(5));
        await client.setStreamMetadata(stream, { truncateBefore: 3 });
        expect(revisions(await read(client.readStream(stream)))).toEqual([3n, 4n]);
      });

      it('$maxAge hides what is too old', async () => {
        const stream = newStream();
        await client.appendToStream(stream, facts(2));
        await client.setStreamMetadata(stream, { maxAge: 1 });
        await soon(1_100);
        await client.appendToStream(stream, fact());
        expect(revisions(await read(client.readStream(stream)))).toEqual([2n]);
      });

      it('of a metastream show only the last word', async () => {
        const stream = newStream();
        await client.setStreamMetadata(stream, { maxCount: 3 });
        await client.setStreamMetadata(stream, { maxCount: 4 });
        expect(revisions(await read(client.readStream(`$$${stream}`)))).toEqual([1n]);
      });
    });
  });
};
