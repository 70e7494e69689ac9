import type { Saying } from '@kyket/eventing';
import { saidIn, type Tongue } from './languages';

/** What every code is called; the server knows. */
export type Words = Readonly<Record<string, Saying>>;

/** A code in words. One the server has no word for yet is at least readable. */
export const wordFor = (words: Words, code: string, tongue: Tongue): string => {
  const word = words[code];
  return word === undefined ? code.replaceAll('-', ' ') : saidIn(word, tongue);
};

export const sentenceCase = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
