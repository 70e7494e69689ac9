import type { Language, LocalDate } from '@kyket/eventing';
import { en } from './en';
import { lo } from './lo';
import { vi } from './vi';
import { zh } from './zh';

/** The words that every letter is made of, in one language. */
export interface Words {
  readonly greeting: string;
  readonly closing: string;
  readonly due: string;
  readonly source: string;
  readonly open: string;
  readonly late: string;
  readonly wentUp: string;
  readonly instead: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly missed: string;
  readonly daysLeft: (days: number) => string;
  readonly daysOver: (days: number) => string;
  readonly several: (count: number, first: string) => string;
  readonly day: (day: LocalDate) => string;
  /** Of the zones that our parties live in; any other goes by its own name. */
  readonly zones: Readonly<Record<string, string>>;
}

export const wordsIn: Readonly<Record<Language, Words>> = { vi, en, zh, lo };
