import { publish, type Publication } from './publication';
import { vietnamVersions } from './published/vietnam';

/** The calendar of Vietnam as it was known in 2026, before anyone spoke of 24 November. */
export const vietnam = vietnamVersions.at(-1) ?? vietnamVersions[0];

/** Not law when this was written: what an administrator would publish if it became law that Friday. */
export const cultureDay: Publication = {
  country: 'VN',
  publishedOn: '2026-11-20',
  source: 'Assumed amendment of art. 112 of the Labour Code',
  daysOff: [{ on: '2026-11-24', for: 'culture' }],
};

export const vietnamWithCultureDay = publish(vietnam, cultureDay);
