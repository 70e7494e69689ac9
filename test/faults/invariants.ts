import fc from 'fast-check';
import { brokenIn } from '../invariants/held';
import { wishes } from '../invariants/orders';
import { lived, stories, type Tally } from '../invariants/stories';

export interface InvariantRun {
  readonly stories: number;
  readonly seed: number;
  /** No story is begun after so long. */
  readonly minutes?: number | undefined;
  /** Done, and the seconds that the rest will take. */
  readonly onProgress?: (done: number, secondsLeft: number) => void;
}

/** Lives story after story and asks after each whether the thirteen invariants hold. The first that breaks one is told as shortly as it can be. */
export const runInvariants = ({
  stories: count,
  seed,
  minutes,
  onProgress,
}: InvariantRun): object => {
  const tally = new Map<string, Tally>();
  const began = performance.now();
  let done = 0;

  const { failed, numRuns, counterexample } = fc.check(
    fc.property(stories, (story) => {
      const broken = brokenIn(lived(story, undefined, tally));
      done += 1;
      onProgress?.(done, ((performance.now() - began) / 1000 / done) * (count - done));
      return broken.length === 0;
    }),
    {
      ...{ numRuns: count, seed },
      ...(minutes !== undefined && { interruptAfterTimeLimit: minutes * 60_000 }),
    },
  );

  const taken = Object.keys(wishes).map((order) => ({
    order,
    times: tally.get(order)?.recorded ?? 0,
  }));
  const [rarest] = taken.sort((a, b) => a.times - b.times);
  const story = counterexample?.[0];
  return {
    stories: numRuns,
    seed,
    ordersGiven: [...tally.values()].reduce((sum, { given }) => sum + given, 0),
    ordersTaken: taken.reduce((sum, { times }) => sum + times, 0),
    kindsOfOrdersTaken: `${taken.filter(({ times }) => times > 0).length} of ${taken.length}`,
    rarest: rarest && `${rarest.order}: ${rarest.times}`,
    broken: failed ? 1 : 0,
    ...(story && { counterexample: { ...story, breaks: brokenIn(lived(story)) } }),
    seconds: Math.round((performance.now() - began) / 1000),
  };
};
