import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import type * as Features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type * as Shared from '@eventstore/db-client/generated/shared_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import { Client, credentials, Metadata, status } from '@grpc/grpc-js';
import { fact, facts, newNode, type NodeUnderTest, read } from './node-under-test';

const require = createRequire(import.meta.url);
const generated = (name: string): unknown => require(`@eventstore/db-client/generated/${name}`);
const { SupportedMethods } = generated('serverfeatures_pb.js') as typeof Features;
const { ReadReq, ReadResp } = generated('streams_pb.js') as typeof Streams;
const { Empty, StreamIdentifier } = generated('shared_pb.js') as typeof Shared;

const asIs = (bytes: Buffer) => bytes;
const call = (method: string) => `/event_store.client.streams.Streams/${method}`;
const revisions = (events: Awaited<ReturnType<typeof read>>) =>
  events.map(({ event }) => event?.revision);

describe('The protocol', () => {
  let under: NodeUnderTest;
  let raw: Client;

  beforeAll(async () => {
    under = await newNode();
    raw = new Client(`127.0.0.1:${under.node.port}`, credentials.createInsecure());
  });
  afterAll(async () => {
    raw.close();
    await under.end();
  });

  it('ServerFeatures lists streams/batchappend and says version 24.10', async () => {
    const answer = await new Promise<Buffer>((resolve, reject) => {
      const path = '/event_store.client.server_features.ServerFeatures/GetSupportedMethods';
      raw.makeUnaryRequest(path, asIs, asIs, Buffer.alloc(0), (error, bytes) =>
        error || !bytes ? reject(error ?? new Error('no answer')) : resolve(bytes),
      );
    });
    const features = SupportedMethods.deserializeBinary(answer);
    expect(features.getEventStoreServerVersion()).toMatch(/^24\.10\./);
    expect(
      features
        .getMethodsList()
        .map((method) => `${method.getServiceName()}/${method.getMethodName()}`),
    ).toContain('event_store.client.streams.Streams/batchappend');
  });

  it('Gossip shows one member, its leader and alive, so that discovery finds the node', async () => {
    const { port } = under.node;
    const discovering = EventStoreDBClient.connectionString(
      `esdb://127.0.0.1:${port},127.0.0.1:${port}?tls=false&nodePreference=leader`,
    );
    const written = await discovering.appendToStream(`found-${randomUUID()}`, fact());
    expect(written.success).toBe(true);
    await discovering.dispose();
  });

  it('an append without events answers where the stream stands and writes nothing', async () => {
    const stream = `empty-${randomUUID()}`;
    await under.client.appendToStream(stream, facts(2));
    const nothing = await under.client.appendToStream(stream, [], { expectedRevision: 1n });
    expect(nothing).toMatchObject({ nextExpectedRevision: 1n, position: undefined });
    await expect(
      under.client.appendToStream(stream, [], { expectedRevision: 0n }),
    ).rejects.toMatchObject({ type: 'wrong-expected-version' });
  });

  it('with throwOnAppendFailure off, a wrong revision is an answer and the call goes on', async () => {
    const lenient = EventStoreDBClient.connectionString(
      `${under.node.connectionString}&throwOnAppendFailure=false`,
    );
    const stream = `lenient-${randomUUID()}`;
    await lenient.appendToStream(stream, facts(2));
    const failed = await lenient.appendToStream(stream, fact(), { expectedRevision: NO_STREAM });
    expect(failed.success).toBe(false);
    const next = await lenient.appendToStream(stream, fact(), { expectedRevision: 1n });
    expect(next.nextExpectedRevision).toBe(2n);
    await lenient.dispose();
  });

  it('metadata set on a deleted stream bring it back without its old events', async () => {
    const stream = `back-${randomUUID()}`;
    await under.client.appendToStream(stream, facts(3));
    await under.client.deleteStream(stream);
    await under.client.setStreamMetadata(stream, { maxCount: 10, owner: 'registry' });
    expect(await read(under.client.readStream(stream))).toEqual([]);
    await under.client.appendToStream(stream, fact());
    expect(revisions(await read(under.client.readStream(stream)))).toEqual([3n]);
    const { metadata } = await under.client.getStreamMetadata(stream);
    expect(metadata).toEqual({ maxCount: 10, owner: 'registry', truncateBefore: 3 });
  });

  it('a name beyond ASCII travels percent-encoded in trailers', async () => {
    const stream = `Điện-${randomUUID()}`;
    await under.client.tombstoneStream(stream);
    await expect(read(under.client.readStream(stream))).rejects.toMatchObject({
      type: 'stream-deleted',
      streamName: stream.replace('Điện', '%C4%90i%E1%BB%87n'),
    });
  });

  it('links are resolved when asked for, and shown alone when they lead nowhere', async () => {
    const target = `target-${randomUUID()}`;
    const index = `index-${randomUUID()}`;
    const { client } = under;
    await client.appendToStream(target, facts(2));
    const linkTo = (to: string) =>
      ({
        ...jsonEvent({ type: '$>', data: {} }),
        contentType: 'application/octet-stream',
        data: Buffer.from(to),
      }) as const;
    await client.appendToStream(index, [linkTo(`1@${target}`), linkTo(`9@${target}`)]);

    const [resolved, dangling] = await read(client.readStream(index, { resolveLinkTos: true }));
    expect(resolved?.event).toMatchObject({ streamId: target, revision: 1n });
    expect(resolved?.link).toMatchObject({ streamId: index, revision: 0n });
    expect(dangling?.event).toBeUndefined();
    expect(dangling?.link).toMatchObject({ streamId: index, revision: 1n });
    const [plain] = await read(client.readStream(index));
    expect(plain?.event?.type).toBe('$>');
  });

  it('ids can be asked for in their structured form', async () => {
    const stream = `ids-${randomUUID()}`;
    const event = fact();
    await under.client.appendToStream(stream, event);

    const options = new ReadReq.Options();
    options.setStream(
      new ReadReq.Options.StreamOptions()
        .setStreamIdentifier(
          new StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64')),
        )
        .setStart(new Empty()),
    );
    options.setCount('1');
    options.setNoFilter(new Empty());
    options.setUuidOption(new ReadReq.Options.UUIDOption().setStructured(new Empty()));
    const bytes = Buffer.from(new ReadReq().setOptions(options).serializeBinary());
    const answer = await new Promise<Buffer>((resolve, reject) => {
      const reading = raw.makeServerStreamRequest(call('Read'), asIs, asIs, bytes, new Metadata());
      reading.on('data', resolve);
      reading.on('error', reject);
    });
    const id = ReadResp.deserializeBinary(answer).getEvent()?.getEvent()?.getId()?.getStructured();
    const hex = [id?.getMostSignificantBits(), id?.getLeastSignificantBits()]
      .map((half) =>
        BigInt.asUintN(64, BigInt(half ?? 0))
          .toString(16)
          .padStart(16, '0'),
      )
      .join('');
    expect(hex).toBe(event.id.replaceAll('-', ''));
  });

  it('a subscriber to a stream that is then tombstoned is told so', async () => {
    const stream = `ending-${randomUUID()}`;
    await under.client.appendToStream(stream, fact());
    const subscription = under.client.subscribeToStream(stream);
    const ended = new Promise<unknown>((resolve) => subscription.once('error', resolve));
    subscription.resume();
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    await under.client.tombstoneStream(stream);
    expect(await ended).toMatchObject({ type: 'stream-deleted' });
  });

  it('a subscriber that was live and has fallen far behind is told so, and told when it has caught up', async () => {
    const stream = `behind-${randomUUID()}`;
    await under.client.appendToStream(stream, fact());
    const subscription = under.client.subscribeToStream(stream);
    const news: string[] = [];
    let delivered = 0;
    subscription.on('data', () => (delivered += 1));
    subscription.on('fellBehind', () => news.push('fell behind'));
    const caughtUpTwice = new Promise<void>((resolve) => {
      subscription.on('caughtUp', () => {
        news.push('caught up');
        if (news.length === 1)
          void under.client.appendToStream(stream, facts(5_000)).catch(() => resolve());
        else resolve();
      });
    });
    await caughtUpTwice;
    expect(news).toEqual(['caught up', 'fell behind', 'caught up']);
    expect(delivered).toBe(5_001);
    await subscription.unsubscribe();
  });
});

describe('Shutting down', () => {
  it('ends open plain Appends UNAVAILABLE, everything else CANCELLED, and leaves', async () => {
    const { node, end } = await newNode();
    const raw = new Client(`127.0.0.1:${node.port}`, credentials.createInsecure());
    const open = (method: string) =>
      new Promise<status>((resolve) => {
        const opened = raw.makeBidiStreamRequest(call(method), asIs, asIs, new Metadata());
        opened.on('data', () => undefined);
        opened.on('error', () => undefined);
        opened.on('status', ({ code }) => resolve(code));
        if (method === 'Read') {
          const options = new ReadReq.Options()
            .setAll(new ReadReq.Options.AllOptions().setStart(new Empty()))
            .setSubscription(new ReadReq.Options.SubscriptionOptions());
          opened.write(Buffer.from(new ReadReq().setOptions(options).serializeBinary()));
          opened.end();
        }
      });
    const ends = Promise.all([open('Append'), open('BatchAppend'), open('Read')]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await node.stop();
    expect(await ends).toEqual([status.UNAVAILABLE, status.CANCELLED, status.CANCELLED]);
    expect(node.state).toEqual({ is: 'stopped' });
    raw.close();
    await end();
  });
});
