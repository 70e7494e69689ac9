import { PassThrough } from 'node:stream';
import type { EventStoreDBClient, SubscribeToAllOptions } from '@eventstore/db-client';
import type { Position } from '@kyket/eventing';
import { Feed } from './feed';

const at = (n: number): Position => ({ commit: BigInt(n), prepare: BigInt(n) });

const recorded = (n: number, streamId = 'agreement-1') => ({
  event: { id: String(n), streamId, revision: BigInt(n), type: 'Noted', data: {}, position: at(n) },
});

/** A subscription whose buffer fills as the client's does, and a feed on it. */
const subscribed = (categories?: readonly string[]) => {
  const subscription = Object.assign(new PassThrough({ objectMode: true }), {
    unsubscribe: async () => undefined,
  });
  let asked: SubscribeToAllOptions = {};
  const client = {
    subscribeToAll: (options: SubscribeToAllOptions) => {
      asked = options;
      return subscription;
    },
  } as unknown as EventStoreDBClient;
  const cut = new AbortController();
  const feed = new Feed(
    { client, cut: cut.signal },
    { after: undefined, categories, patience: 60_000 },
  );

  return {
    feed,
    cut,
    says: (...events: readonly unknown[]) => events.forEach((event) => subscription.write(event)),
    checkpoint: (n: number) => void asked.filter?.checkpointReached?.(subscription, at(n)),
    live: () => subscription.emit('caughtUp'),
    breaks: (error: Error) => subscription.emit('error', error),
    ends: () => subscription.end(),
    isPaused: () => subscription.isPaused(),
  };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** What the feed hands over, until it has told of a checkpoint or of being live. */
const takenUntilMark = async (feed: Feed) => {
  const facts: number[] = [];
  for (let parcel = await feed.next(); parcel; parcel = await feed.next()) {
    if (parcel.is !== 'facts') return { facts, mark: parcel };
    facts.push(...parcel.facts.map(({ revision }) => revision));
  }
  return { facts, mark: undefined };
};

const upTo = (end: number, from = 1) => Array.from({ length: end - from + 1 }, (_, n) => n + from);

describe('A feed', () => {
  it('hands over together what has arrived together', async () => {
    const { feed, says, live } = subscribed();
    says(recorded(1), recorded(2), recorded(3));
    live();
    await settled();
    expect(await takenUntilMark(feed)).toEqual({ facts: [1, 2, 3], mark: { is: 'live' } });
    feed.close();
  });

  it('tells of a checkpoint after the facts before it, even those that still lie in the client', async () => {
    const { feed, says, checkpoint, isPaused } = subscribed();
    says(...upTo(1_030).map((n) => recorded(n)));
    await settled();
    expect(isPaused()).toBe(true);

    checkpoint(1_030);
    says(recorded(1_031));
    expect(await takenUntilMark(feed)).toEqual({
      facts: upTo(1_030),
      mark: { is: 'checkpoint', position: at(1_030) },
    });
    expect(await feed.next()).toMatchObject({ is: 'facts', facts: [{ revision: 1_031 }] });
    feed.close();
  });

  it('tells of the last of several checkpoints only', async () => {
    const { feed, checkpoint, live } = subscribed();
    checkpoint(5);
    checkpoint(6);
    live();
    checkpoint(7);
    expect(await feed.next()).toEqual({ is: 'checkpoint', position: at(6) });
    expect(await feed.next()).toEqual({ is: 'live' });
    expect(await feed.next()).toEqual({ is: 'checkpoint', position: at(7) });
    feed.close();
  });

  it('holds the server back while nobody takes', async () => {
    const { feed, says, isPaused } = subscribed();
    says(...upTo(1_500).map((n) => recorded(n)));
    await settled();
    expect(isPaused()).toBe(true);
    await feed.next();
    await feed.next();
    expect(isPaused()).toBe(false);
    feed.close();
  });

  it('leaves out what is of no category asked for, and the log’s own events', async () => {
    const { feed, says, live } = subscribed(['agreement']);
    says(
      recorded(1, 'agreements-1'),
      recorded(2, '$$agreement-1'),
      recorded(3),
      recorded(4, 'agreement'),
    );
    live();
    await settled();
    expect((await takenUntilMark(feed)).facts).toEqual([3, 4]);
    feed.close();
  });

  it('ends once: with an error, at its end, when its line is cut, or when it is closed', async () => {
    for (const end of ['breaks', 'ends', 'cut', 'close'] as const) {
      const { feed, cut, breaks, ends } = subscribed();
      const waiting = feed.next();
      if (end === 'breaks') breaks(new Error('reset'));
      if (end === 'ends') ends();
      if (end === 'cut') cut.abort();
      if (end === 'close') feed.close();
      expect(await waiting).toBeUndefined();
      expect(await feed.next()).toBeUndefined();
      expect(feed.outcome.error).toEqual(end === 'breaks' ? new Error('reset') : undefined);
    }
  });
});
