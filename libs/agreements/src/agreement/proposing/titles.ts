import type { Language } from '@kyket/eventing';
import type { Kind, Names } from '../../vocabulary';
import { refuse } from '../agreement.refusals';

/** Names kept for treaties (Law 70/2020, art. 6), as an instrument's own name: “… on carrying out the treaty” is no treaty. */
const treatyNames: Readonly<Record<Language, RegExp>> = {
  vi: /^(công ước|hiệp ước|định ước|hiệp định)(?!\p{L})/u,
  en: /^(the )?(treaty|convention|pact|covenant)\b|\b(treaty|convention|pact|covenant)$/u,
  zh: /(条约|公约|协定|盟约)$/u,
  lo: /^(ສົນທິສັນຍາ|ອະນຸສັນຍາ)/u,
};

/** An instrument that is no treaty may not call itself one. */
export const mayBearTitles = (kind: Kind, titles: Names): void => {
  if (kind === 'treaty') return;

  for (const [language, pattern] of Object.entries(treatyNames)) {
    const title = titles[language as Language]?.normalize('NFC').toLowerCase().trim();
    if (title !== undefined && pattern.test(title)) throw refuse('treaty-name', { title });
  }
};
