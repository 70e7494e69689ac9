import { expect } from 'expect';
import fc from 'fast-check';
import { bind } from 'jest-each';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Test {
  /** The file it was built into. */
  readonly spec: string;
  /** As it reads in the report. */
  readonly title: string;
  readonly run: () => unknown;
}

/**
 * The tests of specs as they were built, gathered without Jest, so that one process can run any of them any number of
 * times. It serves specs that need no more than `describe`, `it` and `expect`; what chance tells is the same each time.
 */
export const testsIn = async (specs: readonly string[]): Promise<readonly Test[]> => {
  const tests: Test[] = [];
  const titles: string[] = [];
  let spec = '';

  const describe = (title: string, tell: () => void): void => {
    titles.push(title);
    tell();
    titles.pop();
  };
  const it = (title: string, run: () => unknown): void => {
    tests.push({ spec, title: [...titles, title].join(' '), run });
  };
  const each = (define: (title: string, run: () => void) => void) =>
    Object.assign(define, { each: bind(define, false) });

  Object.assign(globalThis, { describe: each(describe), it: each(it), expect });
  fc.configureGlobal({ seed: 20231219, endOnFailure: true });

  for (spec of specs) await import(pathToFileURL(resolve(spec)).href);
  return tests;
};
