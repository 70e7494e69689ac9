import { setTimeout as pause } from 'node:timers/promises';
import type { Safe } from '@kyket/eventing';

export interface SafeUnderTest {
  readonly safe: Safe;
  /** The same safe, opened once more, as by another process or after a restart. */
  readonly another: () => Promise<Safe>;
}

/** What every safe promises. */
export const safeContract = (name: string, open: () => SafeUnderTest) => {
  describe(`The safe (${name})`, () => {
    let kinds = 0;
    let kind = '';
    const soon = () => new Date(Date.now() + 150);

    beforeEach(() => {
      kind = `kind-${(kinds += 1)}`;
    });

    it('gives back what was put in, in whatever script it was written', async () => {
      const { safe } = open();
      const value = {
        name: 'Lò Thị Mai',
        of: ['ສປປ ລາວ', '云南'],
        age: 41,
        none: null,
        deep: { a: [1] },
      };
      await safe.put(kind, 'lo-thi-mai', value);
      expect(await safe.get(kind, 'lo-thi-mai')).toEqual(value);
    });

    it('has nothing where nothing was put', async () => {
      const { safe } = open();
      expect(await safe.get(kind, 'nobody')).toBeUndefined();
      expect(await safe.list(kind)).toEqual([]);
      await safe.delete(kind, 'nobody');
    });

    it('replaces what was there', async () => {
      const { safe } = open();
      await safe.put(kind, 'offset', 1, { expiresAt: soon() });
      await safe.put(kind, 'offset', 2);
      await pause(200);
      expect(await safe.get(kind, 'offset')).toBe(2);
    });

    it('keeps kinds apart', async () => {
      const { safe } = open();
      await safe.put(kind, 'alice', 'here');
      await safe.put(`${kind}-other`, 'alice', 'there');
      expect(await safe.get(kind, 'alice')).toBe('here');
      await safe.delete(`${kind}-other`, 'alice');
      expect(await safe.get(kind, 'alice')).toBe('here');
    });

    it('puts a new entry only where nothing is', async () => {
      const { safe } = open();
      expect(await safe.putNew(kind, 'claim', 'alice')).toBe(true);
      expect(await safe.putNew(kind, 'claim', 'bob')).toBe(false);
      expect(await safe.get(kind, 'claim')).toBe('alice');
    });

    it('lets one of many claimants win', async () => {
      const { safe, another } = open();
      const second = await another();
      const claims = Array.from({ length: 20 }, (_, claimant) =>
        (claimant % 2 ? safe : second).putNew(kind, 'claim', claimant),
      );
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    });

    it('forgets an entry when its time has come, and lets another take its place', async () => {
      const { safe } = open();
      await safe.put(kind, 'session', 'alice', { expiresAt: soon() });
      await safe.put(kind, 'stays', 'bob', { expiresAt: new Date(Date.now() + 60_000) });
      expect(await safe.get(kind, 'session')).toBe('alice');
      expect(await safe.putNew(kind, 'session', 'mallory')).toBe(false);

      await pause(200);
      expect(await safe.get(kind, 'session')).toBeUndefined();
      expect((await safe.list(kind)).map(({ key }) => key)).toEqual(['stays']);

      await safe.put(kind, 'token', 'once', { expiresAt: new Date(Date.now() - 1) });
      expect(await safe.putNew(kind, 'token', 'again')).toBe(true);
      expect(await safe.get(kind, 'token')).toBe('again');
    });

    it('lists what begins alike, in the order of the keys', async () => {
      const { safe } = open();
      for (const key of ['b/2', 'a/10', 'đ/1', 'a/2', 'b/1', 'a', 'a%b', 'A/1', '😀']) {
        await safe.put(kind, key, key);
      }
      const keys = async (prefix?: string) => (await safe.list(kind, prefix)).map(({ key }) => key);
      expect(await keys()).toEqual(['A/1', 'a', 'a%b', 'a/10', 'a/2', 'b/1', 'b/2', 'đ/1', '😀']);
      expect(await keys('a/')).toEqual(['a/10', 'a/2']);
      expect(await keys('a%')).toEqual(['a%b']);
      expect(await keys('c')).toEqual([]);
    });

    it('is the same safe for whoever opens it next', async () => {
      const { safe, another } = open();
      await safe.put(kind, 'key', { wrapped: true });
      await safe.delete(kind, 'gone');
      expect(await (await another()).get(kind, 'key')).toEqual({ wrapped: true });
    });
  });
};
