import {
  addDays,
  daysBetween,
  type Language,
  type LocalDate,
  type Sentence,
} from '@kyket/eventing';
import { adviceFor } from './advice';
import { wordsIn, type LetterLanguage } from './words';

/** One deadline that a person is reminded of. */
export interface RemindedOf {
  readonly rule: string;
  readonly title: Sentence;
  /** The law or the reason behind it. */
  readonly source: Sentence;
  /** What it is about: the agreement's title, in the languages it is known in. */
  readonly about: Readonly<Partial<Record<Language, string>>>;
  readonly due: LocalDate;
  readonly standing: 'ahead' | 'overdue' | 'missed';
  /** Told later than planned, in place of what went by. */
  readonly late: boolean;
  /** Nobody below has said that they took it up. */
  readonly wentUp?: boolean;
  /** The page on which it can be dealt with. */
  readonly link?: string | undefined;
}

/** What a person is told on one morning: everything at once, never a burst. */
export interface ReminderNotice {
  readonly language: Language;
  readonly today: LocalDate;
  readonly of: readonly [RemindedOf, ...RemindedOf[]];
}

/** A reminder as a letter in plain text. The most pressing deadline comes first. */
export const reminderLetter = ({
  language,
  today,
  of,
}: ReminderNotice): { readonly subject: string; readonly text: string } => {
  const to: LetterLanguage = language === 'vi' ? 'vi' : 'en';
  const words = wordsIn[to];
  const [first, ...others] = of.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const pressing = first ?? of[0];

  const subject =
    others.length === 0
      ? `${standingOf(pressing, today, to)}: ${pressing.title[to]} – ${aboutOf(pressing, to)}`
      : words.several(of.length, standingOf(pressing, today, to));
  const parts = [pressing, ...others].map((each) => part(each, today, to));

  return { subject, text: [words.greeting, ...parts, words.closing].join('\n\n') + '\n' };
};

const part = (reminded: RemindedOf, today: LocalDate, to: LetterLanguage): string => {
  const words = wordsIn[to];
  const advice = adviceFor(reminded.rule);
  return [
    `${reminded.title[to]} – ${aboutOf(reminded, to)}`,
    `${words.due}: ${words.day(reminded.due)} (${standingOf(reminded, today, to)})`,
    ...(advice ? [advice[to]] : []),
    `${words.source}: ${reminded.source[to]}`,
    ...(reminded.wentUp ? [words.wentUp] : []),
    ...(reminded.late ? [words.late] : []),
    ...(reminded.link ? [reminded.link] : []),
  ].join('\n');
};

const standingOf = (
  { standing, due }: RemindedOf,
  today: LocalDate,
  to: LetterLanguage,
): string => {
  const words = wordsIn[to];
  if (standing === 'missed') return words.missed;
  const left = daysBetween(today, due);
  if (left === 0) return words.today;
  if (due === addDays(today, 1)) return words.tomorrow;
  return left > 0 ? words.daysLeft(left) : words.daysOver(-left);
};

const aboutOf = ({ about }: RemindedOf, to: LetterLanguage): string =>
  about[to] ?? about.vi ?? about.en ?? about.lo ?? about.zh ?? '–';
