import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { testsIn, type Test } from '../parts/specs';

/** Those that need nothing but the language itself. Left to chance, a story may wait for ever on a decision that never comes. */
const specs = globSync('dist/libs/agreements/src/**/*.spec.js')
  .filter((path) => !/(?:invariants|conserving)\.spec\.js$/.test(path))
  .sort();

/** What the mutated code and its runner tell each other. */
const switches: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: switches });

/**
 * Decisions are pure and keep nothing between tests, so all mutants live in one process, are switched on in turn, and
 * meet only the tests that reach them: some milliseconds each, where a fresh Jest would take seconds.
 */
class SpecsOfTheLanguage implements TestRunner {
  private tests = new Map<string, Test>();
  private readonly took = new Map<string, number>();

  capabilities() {
    // Static mutants are left out, so nothing has to be loaded anew: each is switched on when the specs are there.
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const tests = await testsIn(specs);
    // Two rows of a table may read alike.
    this.tests = new Map(tests.map((test, place) => [`${place} ${test.title}`, test]));
  }

  async dryRun() {
    const results: TestResult[] = [];
    for (const [id, test] of this.tests) {
      switches.currentTestId = id;
      const began = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - began;
      this.took.set(id, timeSpentMs);

      const told = { id, name: test.title, timeSpentMs, fileName: sourceOf(test) };
      results.push(
        failure === undefined
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    delete switches.currentTestId;
    const { mutantCoverage = { static: {}, perTest: {} } } = switches;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage } as const;
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
  }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const reached = [...this.tests].filter(([id]) => testFilter?.includes(id) ?? true);
    // The quickest first, for one that fails is enough.
    reached.sort(([one], [other]) => this.tookOf(one) - this.tookOf(other));
    try {
      for (const [place, [id, test]] of reached.entries()) {
        const failureMessage = await failureOf(test);
        const tooLong = determineHitLimitReached(switches.hitCount, switches.hitLimit);
        if (tooLong !== undefined) return { ...tooLong, status: MutantRunStatus.Timeout };
        if (failureMessage !== undefined)
          return {
            status: MutantRunStatus.Killed,
            killedBy: [id],
            failureMessage,
            nrOfTests: place + 1,
          };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: reached.length };
    } finally {
      delete switches.activeMutant;
    }
  }

  private tookOf(id: string): number {
    return this.took.get(id) ?? 0;
  }
}

const failureOf = async ({ run }: Test): Promise<string | undefined> => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const sourceOf = ({ spec }: Test): string =>
  resolve(spec.replace(/^dist\//, '').replace(/\.js$/, '.ts'));

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'specs-of-the-language',
    Object.assign(() => new SpecsOfTheLanguage(), { inject: [] as const }),
  ),
];
