/** The languages staff may read the product in, each by its own name. */
export const languages = { vi: 'Tiếng Việt', en: 'English' } as const;
export type Language = keyof typeof languages;

/** Those that a counterpart may read it in. What is not said in their own they read in English. */
export const languagesAbroad = { ...languages, zh: '中文', lo: 'ພາສາລາວ' } as const;
export type Tongue = keyof typeof languagesAbroad;

export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && text in languages;

export const isTongue = (text: unknown): text is Tongue =>
  typeof text === 'string' && text in languagesAbroad;

/** What a text may be written in, each by its own name. */
export const writtenIn: Readonly<Record<string, string>> = {
  vi: 'Tiếng Việt',
  lo: 'ພາສາລາວ',
  zh: '中文',
  en: 'English',
};
