import type { Language } from './languages';

/** What every code is called; the server knows. */
export type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** A code in words. One the server has no word for yet is at least readable. */
export const wordFor = (words: Words, code: string, language: Language): string =>
  words[code]?.[language] ?? code.replaceAll('-', ' ');

export const sentenceCase = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
