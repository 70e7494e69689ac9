import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Of five steps from 0 to 4: from this one on a guesser with the kept hash needs too long. */
const safelyUnguessable = 3;
/** What lies beyond cannot make a password easier to guess, and would take long to look at. */
const looksAt = 128;
/** So many letters must be left when everything is taken out that a guesser knows of the person. */
const fewestOfTheirOwn = 8;

/** Whether a password stands on the lists that guessers try first, or is made of little else. Judged here: nothing is asked of anybody outside. */
export const isGuessable = async (
  password: string,
  about: readonly string[] = [],
): Promise<boolean> => {
  const read = password.normalize('NFKC').toLowerCase().slice(0, looksAt);
  const known = wordsIn(['kyket', ...about].join(' ')).filter(({ length }) => length > 2);
  const own = wordsIn(known.reduce((rest, word) => rest.replaceAll(word, ' '), read)).join('');
  if ([...own].length < fewestOfTheirOwn) return true;

  const judge = await theJudge();
  return judge.check(read, known).score < safelyUnguessable;
};

/** The longest first: a short word may be part of a longer one. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);

let judge: Promise<ZxcvbnFactory> | undefined;

/** The lists are long, and read when the first password is chosen. */
const theJudge = (): Promise<ZxcvbnFactory> => {
  judge ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { dictionary, adjacencyGraphs: graphs }]) =>
      new ZxcvbnFactory({ dictionary, graphs }),
  );
  return judge;
};
