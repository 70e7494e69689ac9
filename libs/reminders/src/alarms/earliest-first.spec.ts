import fc from 'fast-check';
import { EarliestFirst } from './earliest-first';

describe('Alarms kept in order', () => {
  it('come out earliest first, however they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (moments) => {
        const kept = new EarliestFirst<{ readonly at: number }>();
        for (const at of moments) kept.add({ at });

        const taken = moments.map(() => kept.takeFirst()?.at);
        expect(taken).toEqual([...moments].sort((a, b) => a - b));
        expect(kept.takeFirst()).toBeUndefined();
      }),
    );
  });
});
