import { MemorySafe } from '@kyket/eventing';
import { Sessions } from './sessions';

const alice = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a01';
const bob = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a02';
const minute = 60_000;

describe('A session', () => {
  let safe: MemorySafe;
  let now: number;
  let sessions: Sessions;
  const opening = { personId: alice, authentication: 'password', device: 'Firefox' } as const;

  beforeEach(() => {
    safe = new MemorySafe();
    now = Date.parse('2026-03-02T08:00:00.000Z');
    sessions = new Sessions(safe, { idle: 30 * minute, absolute: 12 * 60 * minute }, () => now);
  });

  it('is opened by an id that the safe does not know', async () => {
    const { id, session } = await sessions.open(opening);
    expect(Buffer.from(id, 'base64url')).toHaveLength(32);
    expect(await sessions.find(id)).toEqual(session);
    expect(session).toMatchObject({ ...opening, endsAt: '2026-03-02T20:00:00.000Z' });
    expect(JSON.stringify(await safe.list('session'))).not.toContain(id);
  });

  it('is opened by no other id, nor by its handle', async () => {
    const { id, session } = await sessions.open(opening);
    for (const other of ['', session.handle, id.slice(1), `${id}A`])
      expect(await sessions.find(other)).toBeUndefined();
  });

  it('lasts while it is used, and no longer than its limit', async () => {
    const { id } = await sessions.open(opening);
    for (let used = 0; used < 12 * 60; used += 20) {
      expect(await sessions.find(id)).toBeDefined();
      now += 20 * minute;
    }
    now = Date.parse('2026-03-02T19:59:59.000Z');
    expect(await sessions.find(id)).toBeDefined();
    now += 1_000;
    expect(await sessions.find(id)).toBeUndefined();
  });

  it('ends when nobody has used it for a while', async () => {
    const { id } = await sessions.open(opening);
    now += 30 * minute;
    expect(await sessions.find(id)).toBeUndefined();
    expect(await sessions.listOf(alice)).toEqual([]);
  });

  it('goes on under a new id when its person proves once more who they are, and the old one opens nothing', async () => {
    const { id, session } = await sessions.open(opening);
    expect(session.provenAt).toBe('2026-03-02T08:00:00.000Z');
    now += 5 * minute;
    const next = await sessions.prove(id, 'totp');
    expect(await sessions.find(id)).toBeUndefined();
    expect(await sessions.find(next?.id ?? '')).toEqual({
      ...session,
      handle: next?.session.handle,
      authentication: 'totp',
      provenAt: '2026-03-02T08:05:00.000Z',
      provenAgain: true,
    });
    expect(await sessions.prove(id, 'password')).toBeUndefined();
  });

  it('is ended by signing out, and a look that was under way does not bring it back', async () => {
    const { id } = await sessions.open(opening);
    now += 5 * minute;
    await Promise.all([sessions.find(id), sessions.end(id)]);
    expect(await sessions.find(id)).toBeUndefined();
  });

  it('is listed for its owner, who ends one or all others', async () => {
    const first = await sessions.open(opening);
    const second = await sessions.open({ ...opening, device: 'Chromium' });
    const third = await sessions.open(opening);
    const other = await sessions.open({ ...opening, personId: bob });
    expect((await sessions.listOf(alice)).map(({ handle }) => handle).sort()).toEqual(
      [first, second, third].map(({ session }) => session.handle).sort(),
    );

    expect(await sessions.endOf(bob, first.session.handle)).toBe(false);
    expect(await sessions.endOf(alice, first.session.handle)).toBe(true);
    await sessions.endAllOf(alice, second.session.handle);

    expect(await sessions.listOf(alice)).toEqual([second.session]);
    expect(await sessions.find(third.id)).toBeUndefined();
    expect(await sessions.find(other.id)).toBeDefined();
  });
});
