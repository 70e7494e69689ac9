import { commands } from '@kyket/agreements';
import fc from 'fast-check';
import { brokenIn, invariants } from './held';
import { nameOf } from './language';
import { wishes } from './orders';
import { planted } from './planted';
import { lived, stories, storiesAround, type Tally } from './stories';

const RUNS = Number(process.env['KYKET_RUNS'] ?? 2_000);
const seed = Number(process.env['SEED'] ?? 20_231_219);

describe('The invariants of the language', () => {
  it('are thirteen', () => {
    expect(invariants.map(({ name }) => name)).toEqual(
      Array.from({ length: 13 }, (_, n) => `I${n + 1}`),
    );
  });

  it('are tried by every order there is', () => {
    expect(Object.keys(wishes).sort()).toEqual(commands.map(nameOf).sort());
  });

  it(`hold in ${RUNS} stories of all records together, and nine in ten of all orders are taken in some of them`, () => {
    const tally = new Map<string, Tally>();
    fc.assert(
      fc.property(stories, (story) => {
        expect(brokenIn(lived(story, undefined, tally))).toEqual([]);
      }),
      { numRuns: RUNS, seed },
    );
    // A run that reaches next to nothing would prove next to nothing.
    const never = Object.keys(wishes).filter((order) => (tally.get(order)?.recorded ?? 0) === 0);
    expect(never.length).toBeLessThan(commands.length / 10);
  }, 600_000);
});

describe('A planted violation is caught, and told in a few orders:', () => {
  it('of each invariant there is one', () => {
    const names = new Set(planted.map(({ breaks }) => breaks));
    expect(invariants.filter(({ name }) => !names.has(name))).toEqual([]);
  });

  it.each(planted)(
    '$breaks: $by',
    ({ breaks, around, language }) => {
      const caught = invariants.filter(({ name }) => name === breaks);
      const { failed, counterexample } = fc.check(
        fc.property(storiesAround(around), (story) => {
          const house = lived(story, language);
          return caught.every(({ against }) => against(house).length === 0);
        }),
        { numRuns: 2_000, seed },
      );

      expect(failed).toBe(true);
      expect(counterexample?.[0].steps.length).toBeLessThanOrEqual(8);
    },
    120_000,
  );
});
