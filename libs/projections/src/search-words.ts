import { folded } from '@kyket/eventing';

/** The words of a question, each to be found somewhere. */
export const wordsOf = (question: string): readonly string[] =>
  folded(question)
    .split(' ')
    .filter((word) => word !== '');

/** A pattern for `like` that finds these letters and nothing cleverer. */
export const containing = (letters: string): string =>
  `%${letters.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
