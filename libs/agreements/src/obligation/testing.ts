import {
  idFrom,
  scenario,
  told,
  type Event,
  type Expectation,
  type Instant,
  type LocalDate,
  type Term,
  type Told,
} from '@kyket/eventing';
import { actors, hanoi, parties } from '../testing';
import type { KeepObligation } from './keeping/keep-obligation';
import { obligation, obligationIdOf } from './obligation';
import type { Deadline } from './vocabulary';

/** The report of a memorandum signed on 19/12/2023, due on 03/01/2024. */
export const subject = idFrom('agreement', 'dien-bien-luang-prabang-2023');

export const deadline: Deadline = {
  rule: 'signing-report',
  ruleVersion: 1,
  subject,
  occasion: 'ministry-of-foreign-affairs',
  law: 'statutory',
  purpose: 'record-keeping',
  whenPassed: 'overdue',
  party: parties.soGddtDienBien,
  base: '2023-12-19',
  term: { count: 15, unit: 'days', way: 'after' },
  due: '2024-01-03',
  zone: hanoi,
  calendar: { country: 'VN', version: 3 },
};

/** Talks of a year: what was not held in it cannot be held later. */
export const talksOf = (year: number): Deadline => ({
  ...deadline,
  rule: 'talks-year',
  subject: idFrom('talks', 'quang-tay'),
  occasion: `${year}`,
  law: 'house',
  purpose: 'carrying-out',
  whenPassed: 'missed',
  base: `${year}-01-01`,
  term: { fixed: `${year}-12-31` },
  due: `${year}-12-31`,
});

export const expecting = (
  expected: Deadline,
  outcome: KeepObligation['outcome'] = { is: 'open' },
  more: Partial<KeepObligation> = {},
): KeepObligation => ({
  deadline: expected,
  outcome,
  pauses: [],
  enteredOn: '2017-09-12',
  because: 'fact',
  ...more,
});

export const movedTo = (base: LocalDate, due: LocalDate, term: Term = deadline.term): Deadline => ({
  ...deadline,
  base,
  due,
  term,
});

/** Stories of one deadline, told on a day. */
export const on = (day: LocalDate, expected: Deadline = deadline) =>
  scenario(obligation, {
    now: `${day}T03:00:00.000Z` satisfies Instant,
    id: obligationIdOf(expected.rule, expected.subject, expected.occasion),
    actor: actors.clock,
  });

/** A fact that was recorded on the day it tells of. */
export const promptly = <E extends Event>(fact: E, day: LocalDate): Told<E> =>
  told(fact, { on: day, recordedAt: `${day}T09:00:00.000Z` });

/** What is expected, in few words: the occasion, the base, the term and what came of it. */
export const inWords = (expected: readonly Expectation[]): readonly string[] =>
  expected.map(({ occasion, base, term, outcome }) => {
    const until =
      'fixed' in term ? term.fixed : `${base} ${sign(term.way)}${term.count} ${term.unit}`;
    const came = outcome.is === 'met' ? `met ${outcome.on}` : outcome.is;
    return `${occasion} | ${until} | ${came}`;
  });

const sign = (way: 'before' | 'after') => (way === 'before' ? '-' : '+');
