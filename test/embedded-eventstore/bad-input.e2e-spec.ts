import { randomBytes, randomUUID } from 'node:crypto';
import { connect as connectHttp2, constants } from 'node:http2';
import { connect, type Socket } from 'node:net';
import {
  type AllStreamSubscription,
  binaryEvent,
  eventTypeFilter,
  jsonEvent,
  streamNameFilter,
} from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import { fact, facts, newNode, type NodeUnderTest, read, soon } from './node-under-test';
import { rawCalls } from './raw-calls';

const call = (method: string) => `/event_store.client.streams.Streams/${method}`;
const plainly = { credentials: { username: 'admin', password: 'changeit' } };
const invalid = { code: status.INVALID_ARGUMENT };
const notFound = { type: 'stream-not-found' };

describe('Bad input', () => {
  let under: NodeUnderTest;
  let raw: ReturnType<typeof rawCalls>;

  beforeAll(async () => {
    under = await newNode();
    raw = rawCalls(under.node.port);
  });
  afterEach(async () => {
    const stream = `still-alive-${randomUUID()}`;
    await under.client.appendToStream(stream, fact());
    expect(await read(under.client.readStream(stream))).toHaveLength(1);
    expect(under.node.state.is).toBe('running');
  });
  afterAll(async () => {
    raw.close();
    await under.end();
  });

  it('messages that are not of the protocol end their call with a status', async () => {
    for (let n = 0; n < 30; n += 1) {
      const garbage = Buffer.concat([Buffer.from([0xff]), randomBytes(1 + n * 7)]);
      for (const method of ['Read', 'BatchAppend', 'Append'])
        expect(await raw.stream(call(method), [garbage])).not.toBe(status.OK);
      expect(await raw.unary(call('Delete'), garbage)).not.toBe(status.OK);
      expect(await raw.unary(call('Tombstone'), garbage)).not.toBe(status.OK);
    }
  });

  it('empty messages, and none at all, are refused as invalid', async () => {
    const empty = Buffer.alloc(0);
    for (const method of ['Read', 'BatchAppend', 'Append'])
      expect(await raw.stream(call(method), [empty])).toBe(status.INVALID_ARGUMENT);
    expect(await raw.unary(call('Delete'), empty)).toBe(status.INVALID_ARGUMENT);
    expect(await raw.unary(call('Tombstone'), empty)).toBe(status.INVALID_ARGUMENT);
    expect(await raw.stream(call('Append'), [])).toBe(status.INVALID_ARGUMENT);
  });

  it('messages beyond the receive limit are refused', async () => {
    const huge = Buffer.alloc(21 * 1024 * 1024);
    expect(await raw.stream(call('BatchAppend'), [huge])).toBe(status.RESOURCE_EXHAUSTED);
  });

  it.each([
    '/event_store.client.persistent_subscriptions.PersistentSubscriptions/Create',
    '/event_store.client.projections.Projections/Create',
    '/event_store.client.users.Users/Create',
    '/event_store.client.operations.Operations/StartScavenge',
    '/event_store.client.monitoring.Monitoring/Stats',
    '/event_store.client.streams.Streams/Nonsense',
    '/nothing/AtAll',
  ])('%s is UNIMPLEMENTED', async (path) => {
    expect(await raw.unary(path, Buffer.alloc(0))).toBe(status.UNIMPLEMENTED);
  });

  it.each([
    ['with NUL', 'agreement\0-1'],
    ['of 64 KB', 'x'.repeat(64 * 1024)],
    ['without a letter', ''],
  ])('a stream name %s is refused by every call', async (_kind, name) => {
    const { client } = under;
    await expect(client.appendToStream(name, fact())).rejects.toThrow();
    await expect(client.appendToStream(name, fact(), plainly)).rejects.toMatchObject(invalid);
    await expect(read(client.readStream(name))).rejects.toMatchObject(invalid);
    await expect(client.deleteStream(name)).rejects.toMatchObject(invalid);
    await expect(client.tombstoneStream(name)).rejects.toMatchObject(invalid);
  });

  it('an event type with NUL, of 64 KB or empty, and an id that is no UUID, are refused', async () => {
    const { client } = under;
    const stream = `types-${randomUUID()}`;
    for (const type of ['a\0b', 'x'.repeat(64 * 1024), ''])
      await expect(client.appendToStream(stream, jsonEvent({ type, data: {} }))).rejects.toThrow();
    const nameless = jsonEvent({ id: 'not-a-uuid', type: 'FactNoted', data: {} });
    await expect(client.appendToStream(stream, nameless)).rejects.toThrow();
    await expect(read(client.readStream(stream))).rejects.toMatchObject(notFound);
  });

  it('a missing type is named', async () => {
    const typeless = jsonEvent({ type: '', data: {} });
    await expect(under.client.appendToStream('types', typeless, plainly)).rejects.toMatchObject({
      type: 'missing-required-metadata-property',
      requiredMetadataProperties: ['type'],
    });
  });

  const refusalOf = (subscription: AllStreamSubscription) =>
    new Promise<unknown>((resolve) => {
      subscription.once('error', resolve);
      subscription.resume();
    });

  it('a filter pattern that would run for ever is stopped', async () => {
    const { client } = under;
    await client.appendToStream('patterns', jsonEvent({ type: `${'a'.repeat(40)}!`, data: {} }));
    const began = Date.now();
    const filter = eventTypeFilter({ regex: '^(a+)+$' });
    expect(await refusalOf(client.subscribeToAll({ filter }))).toMatchObject(invalid);
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  it.each([
    ['that is no pattern', eventTypeFilter({ regex: '(' })],
    ['that is too long', eventTypeFilter({ regex: 'a'.repeat(3_000) })],
    [
      'of a thousand prefixes',
      streamNameFilter({ prefixes: Array.from({ length: 1_000 }, String) }),
    ],
  ])('a filter %s is refused', async (_kind, filter) => {
    expect(await refusalOf(under.client.subscribeToAll({ filter }))).toMatchObject(invalid);
  });

  it.each([
    ['BatchAppend', {}],
    ['Append', plainly],
  ])('an append by %s whose deadline has passed is not written', async (_call, options) => {
    const { client } = under;
    const stream = `late-${randomUUID()}`;
    const late = client.appendToStream(stream, facts(3_000), { ...options, deadline: 1 });
    await expect(late).rejects.toMatchObject({ type: 'deadline-exceeded' });
    await soon(100);
    await expect(read(client.readStream(stream))).rejects.toMatchObject(notFound);
  });

  it('an append larger than the limit leaves nothing behind, though it comes in many chunks', async () => {
    const { client } = under;
    const stream = `large-${randomUUID()}`;
    const pages = Array.from({ length: 40 }, () =>
      binaryEvent({ type: 'Scan', data: randomBytes(512 * 1024) }),
    );
    await expect(client.appendToStream(stream, pages)).rejects.toMatchObject({
      type: 'maximum-append-size-exceeded',
      maxAppendSize: 1024 * 1024,
    });
    await expect(read(client.readStream(stream))).rejects.toMatchObject(notFound);
  });

  it('an append that never ends is refused as soon as it is too large, and not at its deadline', async () => {
    let isRefused = false;
    const endless = Object.assign(facts(1), {
      *[Symbol.iterator]() {
        while (!isRefused) yield binaryEvent({ type: 'Scan', data: randomBytes(64 * 1024) });
      },
    });
    const append = under.client.appendToStream('endless', endless, plainly);
    await expect(append).rejects.toMatchObject({ type: 'maximum-append-size-exceeded' });
    isRefused = true;
    await expect(read(under.client.readStream('endless'))).rejects.toMatchObject(notFound);
  });

  it('bytes that are no HTTP/2 close their connection alone', async () => {
    for (const text of ['GET / HTTP/1.1\r\nHost: x\r\n\r\n', randomBytes(4_096)]) {
      const socket = connect(under.node.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(text);
      await Promise.race([new Promise((resolve) => socket.once('close', resolve)), soon(300)]);
      socket.destroy();
    }
  });

  it('connections left half open, and requests never finished, hold nobody up', async () => {
    const sockets: Socket[] = Array.from({ length: 50 }, () =>
      connect(under.node.port, '127.0.0.1').on('error', () => undefined),
    );
    const session = connectHttp2(`http://127.0.0.1:${under.node.port}`);
    session.on('error', () => undefined);
    for (let n = 0; n < 50; n += 1) {
      const request = session.request({
        [constants.HTTP2_HEADER_METHOD]: 'POST',
        [constants.HTTP2_HEADER_PATH]: call('Append'),
        [constants.HTTP2_HEADER_CONTENT_TYPE]: 'application/grpc',
        te: 'trailers',
      });
      request.on('error', () => undefined);
      request.write(Buffer.from([0, 0, 0, 1, 0, 1]));
    }
    await soon(100);
    await under.client.appendToStream('half-open', fact());
    session.destroy();
    for (const socket of sockets) socket.destroy();
  });

  it('readers that stop reading make no queue grow', async () => {
    const { client } = under;
    const stream = `slow-${randomUUID()}`;
    const page = () => binaryEvent({ type: 'Scan', data: randomBytes(64 * 1024) });
    for (let n = 0; n < 20; n += 1)
      await client.appendToStream(stream, Array.from({ length: 12 }, page));
    const before = process.memoryUsage().rss;
    const slow = Array.from({ length: 20 }, () => client.subscribeToStream(stream).pause());
    await soon(500);
    // Twenty readers of 15 MB each would take 300 MB if they were queued for.
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    await Promise.all(slow.map((subscription) => subscription.unsubscribe()));
  });
});
