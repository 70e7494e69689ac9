import { i18n } from '@lingui/core';
import { isTongue, type Tongue } from './languages';

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

/** The language of the pages: what the server says is shown in it too. */
export const spoken = (): Tongue => (isTongue(i18n.locale) ? i18n.locale : 'vi');

/** What the server is asked to answer in; what it does not say in Chinese or Lao, it says in English. */
export const languagesToAnswerIn = (): string =>
  spoken() === 'vi' ? 'vi' : `${spoken()}, en;q=0.5`;
