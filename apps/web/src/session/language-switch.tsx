import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { isTongue, tongues, type Tongue } from '../i18n/languages';
import { settleOn } from '../i18n/speaking';
import css from './shell.module.css';

/** Every language by its own name; what was read in the other one is read again. */
export const LanguageSwitch = () => {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const choose = async (language: Tongue) => {
    await settleOn(language);
    await client.invalidateQueries();
  };

  return (
    <div className={css['languages']} role="group" aria-label={i18n._('Ngôn ngữ')}>
      {Object.entries(tongues).map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.locale === language}
          onClick={() => isTongue(language) && void choose(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
};
