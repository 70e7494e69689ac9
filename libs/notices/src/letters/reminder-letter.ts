import {
  addDays,
  daysBetween,
  type Language,
  type LocalDate,
  type Sentence,
  type Zone,
} from '@kyket/eventing';
import { adviceFor } from './advice';
import { asHtml, asText, inOneLine, type Page, type Part } from './page';
import { inFour } from './words/rules';
import { wordsIn } from './words/words';
import { dayText } from './zones';

/** One deadline that a person is reminded of. */
export interface RemindedOf {
  readonly rule: string;
  readonly title: Sentence;
  /** The law or the reason behind it. */
  readonly source: Sentence;
  /** What it is about: the agreement's title, in the languages it is known in. */
  readonly about: Readonly<Partial<Record<Language, string>>>;
  readonly due: LocalDate;
  /** Where the day begins and ends. */
  readonly zone: Zone;
  readonly standing: 'ahead' | 'overdue' | 'missed';
  /** Told later than planned, in place of what went by. */
  readonly late: boolean;
  /** Nobody below has said that they took it up. */
  readonly wentUp?: boolean;
  /** Told in place of someone whose letter came back. */
  readonly instead?: boolean;
  /** The page on which it can be dealt with. */
  readonly link?: string | undefined;
}

/** What a person is told on one morning: everything at once, never a burst. */
export interface ReminderNotice {
  readonly language: Language;
  readonly today: LocalDate;
  readonly of: readonly [RemindedOf, ...RemindedOf[]];
}

export interface ReminderLetter {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A reminder as a letter, in the language of its reader. The most pressing deadline comes first. */
export const reminderLetter = ({ language, today, of }: ReminderNotice): ReminderLetter => {
  const words = wordsIn[language];
  const [first, ...others] = of.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const pressing = first ?? of[0];

  const standing = standingOf(pressing, today, language);
  const subject =
    others.length === 0
      ? `${standing}: ${headingOf(pressing, language)}`
      : words.several(of.length, standing);
  const page: Page = {
    language,
    subject: inOneLine(subject),
    greeting: words.greeting,
    parts: [pressing, ...others].map((each) => part(each, today, language)),
    closing: words.closing,
  };
  return { language, subject: page.subject, text: asText(page), html: asHtml(page) };
};

const part = (reminded: RemindedOf, today: LocalDate, language: Language): Part => {
  const words = wordsIn[language];
  const { rule, due, zone, link } = reminded;
  const advice = adviceFor(rule);
  return {
    heading: headingOf(reminded, language),
    lines: [
      `${words.due}: ${dayText(due, zone, language)} – ${standingOf(reminded, today, language)}`,
      ...(advice ? [advice[language]] : []),
      `${words.source}: ${inFour(rule, 'source', reminded.source)[language]}`,
      ...(reminded.wentUp ? [words.wentUp] : []),
      ...(reminded.instead ? [words.instead] : []),
      ...(reminded.late ? [words.late] : []),
    ],
    link: link === undefined ? undefined : { says: words.open, to: link },
  };
};

/** How a deadline stands on a day: `Còn 5 ngày`. */
export const standingOf = (
  { standing, due }: Pick<RemindedOf, 'standing' | 'due'>,
  today: LocalDate,
  language: Language,
): string => {
  const words = wordsIn[language];
  if (standing === 'missed') return words.missed;
  const left = daysBetween(today, due);
  if (left === 0) return words.today;
  if (due === addDays(today, 1)) return words.tomorrow;
  return left > 0 ? words.daysLeft(left) : words.daysOver(-left);
};

const headingOf = ({ rule, title, about }: RemindedOf, language: Language): string =>
  `${inFour(rule, 'title', title)[language]} – ${aboutIn(about, language)}`;

/** A title in the language of its reader; else in one it has. */
export const aboutIn = (about: RemindedOf['about'], language: Language): string =>
  about[language] ?? about.vi ?? about.en ?? about.lo ?? about.zh ?? '–';
