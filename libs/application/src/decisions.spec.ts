import {
  defineCommand,
  defineEvent,
  idFrom,
  MemoryLog,
  Refusal,
  SetClock,
  streamOf,
  type Aggregate,
  type EventsOf,
} from '@kyket/eventing';
import { z } from 'zod';
import { Decisions } from './decisions';
import { KeyReused, MatchMissing, NotFound, StaleRevision, type Order } from './order';
import { Policy } from './policy/policy';
import { Records } from './records';

const NoteWritten = defineEvent('NoteWritten', {
  data: z.object({ text: z.string() }),
  says: { vi: 'Đã ghi {text}', en: 'Wrote {text}' },
});
const events = [NoteWritten] as const;

const diary: Aggregate<readonly string[], EventsOf<typeof events>> = {
  name: 'diary',
  initial: [],
  evolve: (notes, { data }) => [...notes, data.text],
  events,
  zone: () => 'Asia/Ho_Chi_Minh',
};

const sentence = { vi: 'Ghi', en: 'Write' };
const Write = defineCommand('Write', {
  title: sentence,
  data: z.strictObject({ text: z.string() }),
  of: diary,
  may: ['desk-officer'],
  founds: true,
  decide: ({ text }, notes) => {
    if (notes.length >= 3) throw new Refusal('full', 'state', sentence);
    return notes.includes(text) ? [] : [NoteWritten({ text })];
  },
});

/** Whoever keeps a secret is a stranger to everyone. */
class NoSecrets extends Policy {
  async mayFound() {}
  async allow(_: unknown, __: unknown, ___: unknown, { state }: { readonly state: unknown }) {
    if ((state as readonly string[]).includes('secret')) throw new NotFound();
  }
}

const id = idFrom('diary', 'alice');
const stream = streamOf(diary, id);
const alice = { personId: idFrom('person', 'alice'), authentication: 'password' } as const;

const order = (key: string, text: string, more: Partial<Order> = {}): Order => {
  const commandId = idFrom('command', key);
  return {
    id,
    data: { text },
    cause: {
      commandId,
      commandHash: text,
      correlationId: commandId,
      causationId: commandId,
      actor: alice,
      roles: ['desk-officer'],
    },
    ...more,
  };
};

const desk = () => {
  const log = new MemoryLog();
  const clock = new SetClock('2023-12-19T08:00:00.000Z');
  const decisions = new Decisions(log, new Records(log), new NoSecrets(), clock);
  return {
    log,
    clock,
    decisions,
    write: (...args: Parameters<typeof order>) => decisions.decide(Write, order(...args)),
  };
};

describe('Giving an order', () => {
  it('[ES-1] answers the same order with the same receipt, and records it once', async () => {
    const { log, write } = desk();
    const first = await write('k1', 'one');
    const again = await write('k1', 'one');

    expect(again).toEqual({ ...first, replayed: true });
    expect(await log.read(stream)).toHaveLength(1);
  });

  it('gives the receipt of a lost answer before it looks at If-Match', async () => {
    const { write } = desk();
    const first = await write('k1', 'one', { ifMatch: -1 });
    await write('k2', 'two');

    await expect(write('k1', 'one', { ifMatch: -1 })).resolves.toEqual({
      ...first,
      replayed: true,
    });
  });

  it('does not take a used key for another order', async () => {
    const { write } = desk();
    await write('k1', 'one');

    await expect(write('k1', 'two')).rejects.toThrow(KeyReused);
  });

  it('[ES-1] refuses who looked at an older revision, and says what has happened since', async () => {
    const { write } = desk();
    await write('k1', 'one');
    await write('k2', 'two');
    const refusal = await write('k3', 'three', { ifMatch: 0 }).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(StaleRevision);
    expect(refusal).toMatchObject({
      expected: 0,
      current: 1,
      since: [{ type: 'NoteWritten', revision: 1 }],
    });
  });

  it('asks who must look to name the revision they looked at', async () => {
    const { write } = desk();
    await write('k1', 'one', { mustMatch: true });

    await expect(write('k2', 'two', { mustMatch: true })).rejects.toThrow(MatchMissing);
  });

  it('decides anew when two act at once and neither named a revision (U29)', async () => {
    const { log, write } = desk();
    await write('k0', 'zero');
    await Promise.all([write('k1', 'one'), write('k2', 'two')]);

    expect(
      (await log.read(stream)).map(({ data }) => (data as { text: string }).text).sort(),
    ).toEqual(['one', 'two', 'zero']);
  });

  it('lets exactly one of two who named the same revision through (U29)', async () => {
    const { log, write } = desk();
    await write('k0', 'zero');
    const outcomes = await Promise.allSettled([
      write('k1', 'one', { ifMatch: 0 }),
      write('k2', 'two', { ifMatch: 0 }),
    ]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await log.read(stream)).toHaveLength(2);
  });

  it('records nothing when the record refuses', async () => {
    const { log, write } = desk();
    await write('k1', 'one');
    await write('k2', 'two');
    await write('k3', 'three');

    await expect(write('k4', 'four')).rejects.toMatchObject({ code: 'full' });
    expect(await log.read(stream)).toHaveLength(3);
  });

  it('records nothing, and says so, when it is already so', async () => {
    const { write } = desk();
    await write('k1', 'one');

    await expect(write('k2', 'one')).resolves.toMatchObject({ revision: 0, events: [] });
  });

  it('lets nobody found a record that they could not see', async () => {
    const { log, write } = desk();

    await expect(write('k1', 'secret')).rejects.toThrow(NotFound);
    expect(await log.read(stream)).toEqual([]);
  });

  it('refuses an act that has not happened yet', async () => {
    const { write } = desk();
    const tomorrow = order('k1', 'one');

    await expect(
      write('k1', 'one', { cause: { ...tomorrow.cause, occurredOn: '2023-12-20' } }),
    ).rejects.toMatchObject({
      code: 'day-in-the-future',
    });
  });

  it('never dates a fact before the last one in its stream, whatever the clock says', async () => {
    const { log, write, clock } = desk();
    await write('k1', 'one');
    clock.set('2023-12-18T08:00:00.000Z');
    await write('k2', 'two');

    const [first, second] = await log.read(stream);
    expect(second?.metadata.recordedAt).toBe(first?.metadata.recordedAt);
  });
});
