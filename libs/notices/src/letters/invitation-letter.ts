import type { GuestAct, Language, LocalDate, Zone } from '@kyket/eventing';
import { asHtml, asText, inOneLine, type Page } from './page';
import { aboutIn } from './reminder-letter';
import { invitationWords } from './words/invitations';
import { wordsIn } from './words/words';
import { dayText } from './zones';

/** An invitation to one agreement, for somebody who needs no account. */
export interface InvitationNotice {
  readonly language: Language;
  /** The office that invites, as its reader calls it. */
  readonly from: string | undefined;
  /** The agreement's title, in the languages it is known in. */
  readonly about: Readonly<Partial<Record<Language, string>>>;
  /** The last day, and where it begins and ends. */
  readonly until: LocalDate;
  readonly zone: Zone;
  readonly may: readonly GuestAct[];
  readonly withCode: boolean;
  /** Another letter with another link went before. */
  readonly again: boolean;
  /** The one place in which the link stands. */
  readonly link: string;
}

/** The letter that carries a link, in the language of its reader. */
export const invitationLetter = (notice: InvitationNotice) => {
  const { language, from, about, until, zone, may, withCode, again, link } = notice;
  const words = invitationWords[language];
  const { greeting, closing } = wordsIn[language];
  const title = aboutIn(about, language);
  const page: Page = {
    language,
    subject: inOneLine(`${words.subject}: ${title}`),
    greeting,
    parts: [
      {
        heading: title,
        lines: [
          from === undefined ? words.invited : `${words.invitedBy} ${from}`,
          `${words.may}: ${[words.read, ...may.map((act) => words.acts[act])].join(', ')}`,
          `${words.until}: ${dayText(until, zone, language)}`,
          ...(withCode ? [words.code] : []),
          ...(again ? [words.again] : []),
          words.yoursAlone,
        ],
        link: { says: words.open, to: link },
      },
    ],
    closing,
  };
  return { language, subject: page.subject, text: asText(page), html: asHtml(page) };
};
