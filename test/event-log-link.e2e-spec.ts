import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startNode } from '@kyket/embedded-eventstore';
import { EventStoreLog } from '@kyket/event-store';
import { LogUnavailable } from '@kyket/eventing';
import { eventually, fact, facts, Taken } from './contracts/facts';
import { type EventStore, startEventStore, through } from './parts/event-store';
import { newFolder } from './parts/folder';
import { type FaultProxy, startFaultProxy } from './parts/fault-proxy';

/** One log at a time has something under way: the client's appends of all instances share one fate. */
describe('The log over a link that fails', () => {
  let store: EventStore;
  let link: FaultProxy;
  let log: EventStoreLog;
  let witness: EventStoreLog;
  let stream: string;

  beforeAll(async () => {
    store = await startEventStore();
    witness = new EventStoreLog({ connectionString: store.connectionString });
  });

  beforeEach(async () => {
    link = await startFaultProxy(store);
    log = new EventStoreLog({
      connectionString: through(store, link.port),
      patience: { attempt: 300, total: 1_000 },
    });
    stream = `agreement-${randomUUID()}`;
    await log.append(stream, facts(1), 'no-stream');
  });

  afterEach(async () => {
    await log.close();
    await link.stop();
  });

  afterAll(async () => {
    await witness.close();
    await store.stop();
  });

  const storedBehindTheLink = async (revision: number) => {
    for (let tries = 0; tries < 200 && (await witness.end(stream)) < revision; tries += 1)
      await pause(10);
    expect(await witness.end(stream)).toBe(revision);
  };

  it('records a fact once when the answer is lost after the deed', async () => {
    const told = facts(3);
    link.holdAnswers();
    const appending = log.append(stream, told, 0);
    await storedBehindTheLink(3);
    link.cut();
    link.heal();

    expect((await appending).revision).toBe(3);
    const found = await witness.read(stream, { from: 1 });
    expect(found.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
    expect((await log.append(stream, [fact()], 3)).revision).toBe(4);
  });

  it('records a fact once when the connection breaks before the deed', async () => {
    link.freeze();
    const appending = log.append(stream, facts(2), 0);
    await pause(50);
    link.cut();
    link.heal();
    expect((await appending).revision).toBe(2);
    expect(await witness.end(stream)).toBe(2);
  });

  it('records a fact once when the server is frozen for a while', async () => {
    link.freeze();
    const appending = log.append(stream, facts(2), 0);
    await pause(400);
    link.heal();
    expect((await appending).revision).toBe(2);
    expect(await witness.end(stream)).toBe(2);
  });

  it('turns from a connection that is dead and does not say so', async () => {
    link.strand();
    expect((await log.append(stream, facts(2), 0)).revision).toBe(2);
    link.strand();
    expect(await log.end(stream)).toBe(2);
    expect(await log.read(stream)).toHaveLength(3);
  });

  it.each(['freeze', 'refuse', 'holdAnswers'] as const)(
    'gives up in time when the link stays so (%s), and works again afterwards',
    async (fault) => {
      const told = facts(1);
      link[fault]();
      const began = performance.now();
      await expect(log.append(stream, told, 0)).rejects.toBeInstanceOf(LogUnavailable);
      await expect(log.read(stream)).rejects.toBeInstanceOf(LogUnavailable);
      expect(performance.now() - began).toBeLessThan(5_000);

      link.heal();
      expect((await log.append(stream, told, 0)).revision).toBe(1);
      expect(await log.read(stream)).toHaveLength(2);
    },
  );

  it('loses and repeats nothing among many appends while connections break', async () => {
    const streams = Array.from({ length: 8 }, () => `agreement-${randomUUID()}`);
    const breaker = (async () => {
      for (let breaks = 0; breaks < 10; breaks += 1) {
        await pause(40);
        link.cut();
      }
    })();

    const acknowledged = await Promise.all(
      streams.map(async (each) => {
        const ids: string[] = [];
        for (let revision = -1; revision < 19; revision += 1) {
          const [told] = facts(1);
          if (!told) break;
          await untilAcknowledged(() =>
            log.append(each, [told], revision < 0 ? 'no-stream' : revision),
          );
          ids.push(told.id);
        }
        return ids;
      }),
    );
    await breaker;
    expect(link.connections()).toBeGreaterThan(3);

    for (const [index, each] of streams.entries()) {
      const found = await witness.read(each);
      expect(found.map(({ id }) => id)).toEqual(acknowledged[index]);
    }
  });

  it('is followed through resets, cut lines and dead ones, each fact once', async () => {
    const taken = new Taken();
    const following = log.follow({ after: await witness.head(), categories: ['agreement'] }, taken);
    await eventually(() => taken.isCaughtUp);

    let revision = 0;
    for (const fault of ['cut', 'strand', 'cut', 'cut'] as const) {
      link[fault]();
      // What breaks in one log must not meet an append of the other.
      await pause(100);
      revision = (await witness.append(stream, facts(30), revision)).revision;
      await eventually(() => taken.facts.length === revision, 12_000);
    }
    await following.stop();

    expect(taken.facts.map((each) => each.revision)).toEqual(
      Array.from({ length: revision }, (_, n) => n + 1),
    );
    expect(taken.timesCaughtUp).toBeGreaterThan(1);
    expect(taken.failure).toBeUndefined();
  });

  it('does not hammer a server that is away', async () => {
    const taken = new Taken();
    const following = log.follow({ after: await witness.head() }, taken);
    await eventually(() => taken.isCaughtUp);
    link.refuse();
    const before = link.connections();
    await pause(1_500);
    expect(link.connections() - before).toBeLessThan(20);
    await following.stop();
  });

  it('closes whatever happens', async () => {
    log.follow({}, new Taken());
    link.freeze();
    const began = performance.now();
    await log.close();
    expect(performance.now() - began).toBeLessThan(5_000);
    await expect(log.read(stream)).rejects.toBeInstanceOf(LogUnavailable);
  });
});

/** As a caller does who is told that nothing is known: the same again. */
const untilAcknowledged = async (append: () => Promise<unknown>): Promise<void> => {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      await append();
      return;
    } catch (error) {
      if (!(error instanceof LogUnavailable)) throw error;
    }
  }
  throw new Error('Nothing was acknowledged in twenty tries');
};

describe('The log on a server that leaves in good order and comes back', () => {
  it('goes on where it was, for who records and for who follows', async () => {
    const folder = newFolder('restarted');
    const first = await startNode({ dataFolder: folder.path, port: 0 });
    const log = new EventStoreLog({ connectionString: first.connectionString });
    const taken = new Taken();
    log.follow({}, taken);
    await log.append('agreement-1', facts(2), 'no-stream');
    await eventually(() => taken.facts.length === 2);

    await first.stop();
    const appending = log.append('agreement-1', facts(2), 1);
    await pause(300);
    const second = await startNode({ dataFolder: folder.path, port: first.port });

    expect((await appending).revision).toBe(3);
    await eventually(() => taken.facts.length === 4);
    expect(taken.facts.map(({ revision }) => revision)).toEqual([0, 1, 2, 3]);

    await log.close();
    await second.stop();
    folder.remove();
  });
});
