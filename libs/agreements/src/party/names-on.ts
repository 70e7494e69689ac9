import type { Language, LocalDate, PartialDate } from '@kyket/eventing';
import type { NameVersion, Party } from './party';

/** The name a party bore that day, in this language or else one it is known in. The first name has no known beginning. */
export const nameOn = (party: Party, day: LocalDate, language: Language): string | undefined => {
  return party.is === 'none' ? undefined : nameAmong(party.names, day, language);
};

/** Of the names one after the other, the one borne that day. */
export const nameAmong = (
  names: readonly NameVersion[],
  day: LocalDate,
  language: Language,
): string | undefined => {
  const borne = names.filter(({ from }, index) => index === 0 || hasBegun(from, day)).at(-1);
  return borne && inLanguage(borne.in, language);
};

/** A text in this language, or else in Vietnamese, English or any other it is in. */
export const inLanguage = (
  texts: Readonly<Partial<Record<Language, string>>>,
  language: Language,
): string | undefined => texts[language] ?? texts.vi ?? texts.en ?? Object.values(texts)[0];

/** A day only partly known is taken as the first it may be; one without a year, as long begun. */
const hasBegun = (from: PartialDate, day: LocalDate): boolean => {
  switch (from.is) {
    case 'day':
      return from.on <= day;
    case 'month':
      return `${String(from.year)}-${String(from.month).padStart(2, '0')}-01` <= day;
    case 'year':
      return `${String(from.year)}-01-01` <= day;
    case 'day-of-some-year':
    case 'unknown':
      return true;
  }
};
