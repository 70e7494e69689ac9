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

/** What forms and the sentences of the record are said in. Whoever reads another language reads these in English. */
export type Language = Extract<Tongue, 'vi' | 'en'>;

export const isLanguage = (text: unknown): text is Language => text === 'vi' || text === 'en';
