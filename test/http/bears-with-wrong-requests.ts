import { askWrongly } from '../faults/http';
import { knockWrongly } from '../faults/http/sockets';
import type { House } from '../parts/house';

/** A quick tier of `npm run faults -- http`. */
export const bearsWithWrongRequests = (open: () => House): void => {
  describe('Whoever asks wrongly', () => {
    it('is refused in words, learns nothing of our insides, and leaves nothing on record, 1,500 times', async () => {
      const seed = Number(process.env.SEED ?? 20_231_219);
      const found = await askWrongly(open(), { seed, inputs: 1_500 });

      expect(found).toMatchObject({
        ...{ serverErrors: 0, notProblems: 0, leaks: 0, factsOfRefused: 0, unhandled: 0 },
        examples: [],
      });
      expect(found.operations).toBeGreaterThan(150);
      expect(found.answers['4xx']).toBeGreaterThan(1_000);
    }, 180_000);

    it('is refused or cut off, where it is not even HTTP', async () => {
      expect((await knockWrongly(open().url, false)).wrong).toEqual([]);
    });
  });
};
