import { i18n } from '@lingui/core';
import { isLanguage, type Language } from './languages';

const key = 'kyket-language';

const catalogues = {
  vi: () => import('./vi.po'),
  en: () => import('./en.po'),
} as const;

/** From now on pages speak this language, and the browser and the server are told. */
export const speak = async (language: Language): Promise<void> => {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  window.localStorage.setItem(key, language);
};

/** What the person chose here before; Vietnamese first. */
export const preferred = (): Language => {
  const chosen = window.localStorage.getItem(key);
  return isLanguage(chosen) ? chosen : 'vi';
};

export const hasChosen = (): boolean => isLanguage(window.localStorage.getItem(key));

export const spoken = (): Language => (isLanguage(i18n.locale) ? i18n.locale : 'vi');
