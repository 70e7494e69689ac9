import {
  listenToStories,
  type AnyAggregate,
  type AnyCommand,
  type AnyRule,
  type Expectation,
  type Recorded,
  type Refusal,
} from '@kyket/eventing';
import { globSync } from 'node:fs';
import { testsIn } from '../parts/specs';

export interface Refused {
  readonly command: AnyCommand;
  readonly refusal: Refusal;
  /** The title of the test, as it reads in the report. */
  readonly test: string;
}

export interface Decided {
  readonly command: AnyCommand;
  readonly record: readonly Recorded[];
  readonly added: readonly Recorded[];
  /** What the same order would add to another record; it may be refused. */
  readonly adds: (record: readonly Recorded[]) => readonly Recorded[];
}

export interface Expected {
  readonly rule: AnyRule;
  readonly record: readonly Recorded[];
  readonly of: (facts: readonly Recorded[]) => readonly Expectation[];
}

/** All that the specs of the agreements tell, in the order of their files. */
export interface Stories {
  readonly told: readonly {
    readonly aggregate: AnyAggregate;
    readonly record: readonly Recorded[];
  }[];
  readonly decided: readonly Decided[];
  readonly refused: readonly Refused[];
  readonly expected: readonly Expected[];
}

/** Stories left to chance are told elsewhere, many at a time: they would say the same slowly. */
const toldByChance = /(?:invariants|conserving)\.spec\.js$/;

/** Runs the specs as they were built and listens. A story that does not hold stops it: there would be nothing to write from. */
export const storiesTold = async (): Promise<Stories> => {
  const stories = { told: [], decided: [], refused: [], expected: [] } as {
    [Kind in keyof Stories]: Stories[Kind][number][];
  };
  let test = '';

  listenToStories({
    told: (aggregate, record) => stories.told.push({ aggregate, record }),
    decided: (command, record, adds) =>
      stories.decided.push({ command, record, added: adds(record), adds }),
    refused: (command, refusal) => stories.refused.push({ command, refusal, test }),
    expected: (rule, record, of) => stories.expected.push({ rule, record, of }),
  });

  const specs = globSync('dist/libs/agreements/src/**/*.spec.js').sort();
  const tests = await testsIn(specs.filter((path) => !toldByChance.test(path)));
  for (const { title, run } of tests) {
    test = title;
    await run();
  }
  listenToStories(undefined);
  return stories;
};
