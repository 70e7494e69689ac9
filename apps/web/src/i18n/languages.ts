/** The languages staff may read the product in, each by its own name. */
export const languages = { vi: 'Tiếng Việt', en: 'English' } as const;
export type Language = keyof typeof languages;

export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && text in languages;

/** What a text may be written in, each by its own name. */
export const writtenIn: Readonly<Record<string, string>> = {
  vi: 'Tiếng Việt',
  lo: 'ພາສາລາວ',
  zh: '中文',
  en: 'English',
};
