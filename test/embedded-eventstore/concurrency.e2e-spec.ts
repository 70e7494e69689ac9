import { randomUUID } from 'node:crypto';
import { NO_STREAM } from '@eventstore/db-client';
import { fact, facts, newNode, type NodeUnderTest, read } from './node-under-test';

describe('Many writers at once', () => {
  let under: NodeUnderTest;

  beforeAll(async () => {
    under = await newNode();
  });
  afterAll(() => under.end());

  it('are let in one at a time: of those who expect the same revision one is acknowledged, the others are refused', async () => {
    const { client } = under;
    const streams = Array.from({ length: 5 }, () => `hot-${randomUUID()}`);
    const accepted = new Map<string, string>();
    let refused = 0;

    const write = async (writer: number): Promise<void> => {
      const revisions = new Map<string, bigint>();
      for (let n = 0; n < 40; n += 1) {
        const stream = streams[(writer + n) % streams.length] ?? '';
        const revision = revisions.get(stream) ?? -1n;
        const event = fact(n);
        try {
          const { nextExpectedRevision } = await client.appendToStream(stream, event, {
            expectedRevision: revision < 0n ? NO_STREAM : revision,
          });
          expect(accepted.has(`${stream}@${nextExpectedRevision}`)).toBe(false);
          accepted.set(`${stream}@${nextExpectedRevision}`, event.id);
          revisions.set(stream, nextExpectedRevision);
        } catch (error) {
          expect(error).toMatchObject({ type: 'wrong-expected-version' });
          const { actualVersion } = error as { actualVersion: bigint };
          revisions.set(stream, actualVersion);
          refused += 1;
        }
      }
    };
    await Promise.all(Array.from({ length: 32 }, (_, writer) => write(writer)));

    expect(accepted.size + refused).toBe(32 * 40);
    expect(refused).toBeGreaterThan(0);
    let stored = 0;
    for (const stream of streams) {
      for (const { event } of await read(client.readStream(stream))) {
        expect(event?.id).toBe(accepted.get(`${stream}@${event?.revision}`));
        stored += 1;
      }
    }
    expect(stored).toBe(accepted.size);
  });

  it('are shown to a follower of all in the order in which they were let in, each once', async () => {
    const { client } = under;
    const prefix = `followed-${randomUUID()}`;
    const seen: string[] = [];
    const positions: bigint[] = [];
    const total = 8 * 50;
    const subscription = client.subscribeToAll({ fromPosition: 'end' });
    const done = new Promise<void>((resolve, reject) => {
      subscription.on('error', reject);
      subscription.on('data', ({ event }) => {
        if (!event?.streamId.startsWith(prefix)) return;
        seen.push(event.id);
        positions.push(event.position?.commit ?? -1n);
        if (seen.length === total) resolve();
      });
    });
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let n = 0; n < 50; n += 1) await client.appendToStream(`${prefix}-${writer}`, fact(n));
      }),
    );
    await done;
    await subscription.unsubscribe();
    expect(new Set(seen).size).toBe(total);
    expect(positions).toEqual([...positions].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('to ANY pay no more in a long stream than in a short one', async () => {
    const { client } = under;
    const long = `long-${randomUUID()}`;
    for (let n = 0; n < 50; n += 1) await client.appendToStream(long, facts(1_000));

    const secondsFor = async (stream: string) => {
      const began = performance.now();
      await Promise.all(Array.from({ length: 300 }, () => client.appendToStream(stream, fact())));
      return performance.now() - began;
    };
    const inShort = await secondsFor(`short-${randomUUID()}`);
    expect((await secondsFor(long)) / inShort).toBeLessThan(6);
  }, 30_000);
});
