import type { Language, Letter } from '@kyket/eventing';
import { asHtml, asText, type Page, type Part } from './page';
import { accountWords, type AccountNews } from './words/accounts';
import { wordsIn } from './words/words';

export type { AccountNews };

/** A letter that is written, and not yet addressed. */
export type Written = Required<Omit<Letter, 'messageId' | 'to'>>;

/** To the owner of an account: what became of it. It names nobody and opens nothing. */
export const accountLetter = (news: AccountNews, language: Language): Written => {
  const { subject, lines } = accountWords[language].news[news];
  return written(language, { heading: subject, lines });
};

interface PasswordInvitation {
  /** The one place in which the link stands. */
  readonly link: string;
  /** How long it is good. */
  readonly days: number;
}

/** To the owner of an account alone: the way to choose another password. */
export const choosePasswordLetter = (
  { link, days }: PasswordInvitation,
  language: Language,
): Written => {
  const words = accountWords[language].choosePassword;
  return written(language, {
    heading: words.subject,
    lines: [words.invited, words.lasts(days), words.yoursAlone, words.not],
    link: { says: words.open, to: link },
  });
};

const written = (language: Language, part: Part): Written => {
  const { greeting, closing } = wordsIn[language];
  const page: Page = { language, subject: part.heading, greeting, parts: [part], closing };
  return { language, subject: page.subject, text: asText(page), html: asHtml(page) };
};
