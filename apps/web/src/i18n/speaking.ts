import { i18n } from '@lingui/core';
import { isLanguage, isTongue, type Language, type Tongue } from './languages';

const key = 'kyket-language';

const catalogues = {
  vi: () => import('./vi.po'),
  en: () => import('./en.po'),
  zh: () => import('./zh.po'),
  lo: () => import('./lo.po'),
} as const satisfies Record<Tongue, unknown>;

/** Pages speak this language, and the browser and the server are told. */
export const speak = async (language: Tongue): Promise<void> => {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
};

/** The same, and also from the next visit on. */
export const settleOn = async (language: Tongue): Promise<void> => {
  await speak(language);
  window.localStorage.setItem(key, language);
};

/** What the person chose here before; Vietnamese first. */
export const preferred = (): Tongue => {
  const chosen = window.localStorage.getItem(key);
  return isTongue(chosen) ? chosen : 'vi';
};

export const hasChosen = (): boolean => isTongue(window.localStorage.getItem(key));

/** The language of what is not said in every tongue: forms, and the sentences of the record. */
export const spoken = (): Language => {
  if (isLanguage(i18n.locale)) return i18n.locale;
  return isTongue(i18n.locale) ? 'en' : 'vi';
};

/** What the server is asked to answer in, the language of the pages first. */
export const languagesToAnswerIn = (): string =>
  i18n.locale === spoken() ? spoken() : `${i18n.locale}, ${spoken()};q=0.5`;
