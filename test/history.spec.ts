import { aggregates } from '@kyket/agreements';
import { decoded, defineEvent, Id, type Aggregate, type StoredEvent } from '@kyket/eventing';
import { z } from 'zod';
import { goldensKept, kinds, missing, unreadable } from './history/goldens';

const kept = goldensKept();
const id = '0193af5e-6a00-7000-8000-000000000001';
const definitions = kinds.map(({ event }) => event);

const stored = (type: string, version: number, data: unknown): StoredEvent => ({
  id,
  stream: `any-${id}`,
  revision: 0,
  position: { commit: 0n, prepare: 0n },
  type,
  data,
  metadata: {
    schemaVersion: version,
    recordedAt: '2026-11-22T03:00:00.000Z',
    occurredOn: { date: { is: 'day', on: '2026-11-22' }, zone: 'Asia/Ho_Chi_Minh' },
    actor: { personId: id, authentication: 'password' },
    evidence: [],
    commandId: id,
    correlationId: id,
    causationId: id,
  },
});

describe('Facts as they were once stored', () => {
  it('[ES-2] are kept in every version that was ever stored, and in that of today', () => {
    // A new kind of fact, or a new version, is kept by `npm run history`.
    expect(missing(definitions, kept)).toEqual([]);
    expect(
      [...kept.values()].filter(({ type }) => definitions.every((e) => e.type !== type)),
    ).toEqual([]);
  });

  it.each([...kept])('[ES-2] are read as facts of today: %s', (_, golden) => {
    const found = kinds.find(({ event }) => event.type === golden.type);
    if (found === undefined) throw new Error(`${golden.type} is no kind of fact any more.`);
    expect(unreadable(found.event, golden)).toBeUndefined();

    const { initial, evolve } = found.aggregate as Aggregate;
    const fact = decoded(found.aggregate, stored(golden.type, golden.version, golden.data));
    expect(() => evolve(initial, fact)).not.toThrow();
  });

  it('are of every kind of record', () => {
    expect(new Set(kinds.map(({ aggregate }) => aggregate.name)).size).toBe(aggregates.length);
  });
});

describe('A planted change of a fact is noticed:', () => {
  const before = { type: 'DoorOpened', version: 1, data: { doorId: id, by: 'key' } };

  it('a field that is needed all at once', () => {
    const after = defineEvent('DoorOpened', {
      data: z.object({ doorId: Id, by: z.string(), lock: z.string() }),
      says: { vi: 'Cửa đã mở', en: 'The door was opened' },
    });
    expect(unreadable(after, before)).toContain('lock');
  });

  it('a field that is read no more', () => {
    const after = defineEvent('DoorOpened', {
      data: z.object({ doorId: Id }),
      says: { vi: 'Cửa đã mở', en: 'The door was opened' },
    });
    expect(unreadable(after, before)).toBe('It reads as something else than was stored.');
  });

  it('a version, or a kind of fact, of which nothing is kept', () => {
    const after = defineEvent('DoorOpened', {
      data: z.object({ doorId: Id, by: z.string(), lock: z.string() }),
      says: { vi: 'Cửa đã mở', en: 'The door was opened' },
      history: [(v1) => ({ ...v1, lock: 'unknown' })],
    });
    expect(unreadable(after, before)).toBeUndefined();
    expect(missing([after], new Map([['DoorOpened.v1.json', before]]))).toEqual([
      'DoorOpened.v2.json',
    ]);
  });
});
