import type { Aggregate, AnyAggregate } from './aggregate';
import type { Role } from './command';
import type { Id } from './ids';
import type { Sentence } from './text';
import type { LocalDate } from './time';
import { z } from 'zod';
import { LocalDate as LocalDateSchema } from './time';

/** How a deadline is counted from its base (`model.md` §2). */
export const Term = z.union([
  z.object({
    count: z.int(),
    unit: z.enum(['working-days', 'days', 'months']),
    way: z.enum(['after', 'before']),
  }),
  z.object({ fixed: LocalDateSchema }),
]);
export type Term = z.infer<typeof Term>;

/** One thing that is expected of a record, and whether it has been done. */
export interface Expectation {
  /** Which of the rule's deadlines this is: `round 2, <body>`, `2023`. With rule and subject it makes the obligation's id. */
  readonly occasion: string;
  readonly base: LocalDate;
  readonly term: Term;
  /** Who must act, so whose days off and mornings count. */
  readonly by: Id;
  readonly outcome:
    | { readonly is: 'open' }
    | { readonly is: 'met'; readonly on: LocalDate; readonly through?: string }
    | { readonly is: 'waived'; readonly reason: string };
}

/** A moment at which someone is told. The day is counted from the due day; 08:00 where the addressee is. */
export interface Step {
  /** Names the step for ever: it is part of a reminder's id. */
  readonly name: string;
  readonly when: {
    readonly count: number;
    readonly unit: 'working-days' | 'days' | 'months';
    readonly way: 'before' | 'after';
  };
  readonly to: readonly Role[];
  /** From this step on, once a week until the obligation closes. */
  readonly weekly?: true;
}

/** Answers one question – given this record, what is expected, and is it met? – and so needs no cancelling and no memory. */
export interface DeadlineRule<State = unknown> {
  /** Names the rule for ever: it is part of an obligation's id. */
  readonly name: string;
  readonly version: number;
  readonly title: Sentence;
  readonly law: 'statutory' | 'clause' | 'house';
  /** Law and article, or the reason. */
  readonly source: Sentence;
  readonly purpose: 'concluding' | 'carrying-out' | 'record-keeping';
  readonly whenPassed: 'overdue' | 'missed';
  readonly of: AnyAggregate;
  readonly expect: (
    state: State,
    at: { readonly id: Id; readonly today: LocalDate },
  ) => readonly Expectation[];
  readonly steps: readonly Step[];
}

export const defineRule = <State>(
  rule: DeadlineRule<State> & { readonly of: Aggregate<State, never> },
): DeadlineRule<State> => rule;

export const daysBefore = (count: number, ...to: Role[]): Step => ({
  name: `-${count}d`,
  when: { count, unit: 'days', way: 'before' },
  to,
});
export const workingDaysBefore = (count: number, ...to: Role[]): Step => ({
  name: `-${count}wd`,
  when: { count, unit: 'working-days', way: 'before' },
  to,
});
export const monthsBefore = (count: number, ...to: Role[]): Step => ({
  name: `-${count}m`,
  when: { count, unit: 'months', way: 'before' },
  to,
});
export const onTheDay = (...to: Role[]): Step => ({
  name: 'due',
  when: { count: 0, unit: 'days', way: 'before' },
  to,
});
export const workingDaysAfter = (count: number, ...to: Role[]): Step => ({
  name: `+${count}wd`,
  when: { count, unit: 'working-days', way: 'after' },
  to,
});
/** Once passed and still open: told on the next working day, and weekly from then on. */
export const overdueTell = (...to: Role[]): Step => ({
  name: `overdue-${to.join('+')}`,
  when: { count: 1, unit: 'working-days', way: 'after' },
  to,
  weekly: true,
});
