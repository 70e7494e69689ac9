import type { Saying } from '@kyket/eventing';

/** What pages are read in and texts are written in, each by its own name. */
export const tongues = {
  vi: 'Tiếng Việt',
  en: 'English',
  zh: '中文',
  lo: 'ພາສາລາວ',
} as const;
export type Tongue = keyof typeof tongues;

export const isTongue = (text: unknown): text is Tongue =>
  typeof text === 'string' && text in tongues;

/** By its own name, where it is one that is known. */
export const nameOfTongue = (text: string): string => (isTongue(text) ? tongues[text] : '');

/** A text of the server’s in the reader's language; English, where it is not said in theirs. */
export const saidIn = (says: Saying, tongue: Tongue): string => says[tongue] ?? says.en;
