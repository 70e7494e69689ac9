import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { isLanguage, languages, type Language } from '../i18n/languages';
import { speak } from '../i18n/speaking';
import css from './shell.module.css';

/** Every language by its own name; what was read in the other one is read again. */
export const LanguageSwitch = () => {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const choose = async (language: Language) => {
    await speak(language);
    await client.invalidateQueries();
  };

  return (
    <div className={css['languages']} role="group" aria-label={i18n._('Ngôn ngữ')}>
      {Object.entries(languages).map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.locale === language}
          onClick={() => isLanguage(language) && void choose(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
};
