import { randomUUID } from 'node:crypto';
import type { EventLog, Journal } from '@kyket/eventing';
import { facts } from './facts';

interface Parts {
  readonly journal: Journal;
  /** Where its facts are read. */
  readonly log: EventLog;
}

/** What every journal promises, however it is kept. */
export const journalContract = (name: string, open: () => Parts) => {
  describe(`The journal (${name})`, () => {
    let stream: string;
    beforeEach(() => {
      stream = `access-${randomUUID()}-2023-12-19`;
    });

    it('takes facts without being told where the stream ends, and says where it ends now', async () => {
      const { journal, log } = open();
      const [first, second] = [facts(2), facts(3)];
      expect(await journal.append(stream, first)).toBe(1);
      expect(await journal.append(stream, second)).toBe(4);
      expect(await log.read(stream)).toMatchObject(
        [...first, ...second].map((event, revision) => ({ ...event, stream, revision })),
      );
    });

    it('stores the same facts once, however often they come', async () => {
      const { journal, log } = open();
      const told = facts(3);
      for (const _ of [1, 2, 3]) await journal.append(stream, told);
      expect(await log.read(stream)).toHaveLength(3);
    });

    it('loses nothing of writers who do not know of each other', async () => {
      const { journal, log } = open();
      const all = Array.from({ length: 8 }, () => facts(2));
      await Promise.all(all.map((some) => journal.append(stream, some)));
      const ids = (await log.read(stream)).map(({ id }) => id);
      expect(new Set(ids)).toEqual(new Set(all.flat().map(({ id }) => id)));
    });
  });
};
