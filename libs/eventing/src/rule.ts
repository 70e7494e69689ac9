import { z } from 'zod';
import type { Aggregate, AnyAggregate } from './aggregate';
import type { Asking, Role } from './command';
import type { Event, Recorded } from './event';
import type { Id } from './ids';
import type { Sentence } from './text';
import { LocalDate } from './time';

/** How a deadline is counted from its base. */
export const Term = z.union([
  z.object({
    count: z.int(),
    unit: z.enum(['working-days', 'days', 'months']),
    way: z.enum(['after', 'before']),
  }),
  z.object({ fixed: LocalDate }),
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
    | { readonly is: 'met'; readonly on: LocalDate; readonly through?: Id }
    | { readonly is: 'waived'; readonly reason: string; readonly on?: LocalDate };
  /** What this one becomes when its day passes, and who set it, if not as the rule says. */
  readonly whenPassed?: 'overdue' | 'missed';
  readonly law?: 'statutory' | 'clause' | 'house';
  /** No step is told after this day, though the deadline lies later. */
  readonly quietAfter?: LocalDate | undefined;
  /** Falling due on such a day it is waived. `to` is the first day on which it would not be. */
  readonly pauses?: readonly Pause[];
}

export interface Pause {
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

/** A moment at which someone is told; 08:00 where the addressee is. */
export interface Step {
  /** Names the step for ever: it is part of a reminder's id. */
  readonly name: string;
  /** Counted from the due day, or from the base; a share of the term, rounded up, is counted from the base. */
  readonly when:
    | {
        readonly count: number;
        readonly unit: 'working-days' | 'days' | 'months';
        readonly way: 'before' | 'after';
        readonly from?: 'base' | undefined;
      }
    | { readonly share: number };
  readonly to: readonly Role[];
  /** From this step on, once a week until the obligation closes. */
  readonly weekly?: true | undefined;
  /** The last word of the occasions this step is for; without it, of those that no other step names. */
  readonly only?: string | undefined;
}

/** What other records of the house tell of how things went before. */
export interface Past {
  /** Agreements that are to follow this one, linked to it. */
  readonly successors: readonly Id[];
  /** Days from dossier to decision of the leading party's last dossiers. */
  readonly approvalDays: readonly number[];
}

/** Where a rule stands when it looks at a record. */
export interface Outlook<E extends Event = Event, Answers = unknown> {
  readonly id: Id;
  readonly today: LocalDate;
  /** The record itself, corrected and in order, for rules that need a day the state does not keep. */
  readonly facts: readonly Recorded<E>[];
  readonly answers: Answers;
  /** The rule's day counts, where an administrator has set others. */
  readonly counts?: Readonly<Record<string, number>> | undefined;
  /** For rules that need it. */
  readonly past?: Past | undefined;
}

/** A number of days, months or a day of a month, with its name and what is known of it. */
export interface DayCount {
  readonly value: number;
  readonly certainty: 'verified' | 'unverified';
  readonly title: Sentence;
}

interface Terms {
  /** Names the rule for ever: it is part of an obligation's id. */
  readonly name: string;
  readonly version: number;
  readonly title: Sentence;
  readonly law: 'statutory' | 'clause' | 'house';
  /** Law and article, or the reason. */
  readonly source: Sentence;
  readonly purpose: 'concluding' | 'carrying-out' | 'record-keeping';
  readonly whenPassed: 'overdue' | 'missed';
  /** Of the time before a record was entered nothing is expected – but a year of which nobody has evidence is itself worth recording. */
  readonly silence?: 'recorded';
  /** Day counts of the house's own, which an administrator may set otherwise. */
  readonly counts?: Readonly<Record<string, DayCount>>;
  readonly steps: readonly Step[];
}

/** Answers one question – given this record, what is expected, and is it met? – and so needs no cancelling and no memory. */
export interface DeadlineRule<
  State = unknown,
  E extends Event = Event,
  Answers = unknown,
> extends Terms {
  readonly of: Aggregate<State, E>;
  /** Of which records it has to know how things went before. */
  readonly needsPast?: (state: State) => boolean;
  /** What it needs to know from other records: settings of the procedure, the force of the agreement. */
  readonly asks?: (
    state: State,
    at: { readonly id: Id; readonly today: LocalDate; readonly past?: Past | undefined },
  ) => Asking<Answers>;
  readonly expect: (state: State, at: Outlook<E, Answers>) => readonly Expectation[];
}

/** A rule of any kind, for those who carry rules and do not look inside. */
export interface AnyRule extends Terms {
  readonly of: AnyAggregate;
  readonly needsPast?: (state: never) => boolean;
  readonly asks?: (
    state: never,
    at: { readonly id: Id; readonly today: LocalDate; readonly past?: Past | undefined },
  ) => Asking<unknown>;
  readonly expect: (state: never, at: never) => readonly Expectation[];
}

export const defineRule = <State, E extends Event, Answers = undefined>(
  rule: DeadlineRule<State, E, Answers>,
): DeadlineRule<State, E, Answers> => rule;

/** Whose working days count: a statutory term is Vietnamese, any other that of the party who must act. */
export const countryOfTerm = ({ law }: Pick<Terms, 'law'>, partysCountry: string): string =>
  law === 'statutory' ? 'VN' : partysCountry;

/** The steps of a rule for one of its occasions. */
export const stepsFor = ({ steps }: Pick<Terms, 'steps'>, occasion: string): readonly Step[] => {
  const ends = ({ only }: Step) => only !== undefined && occasion.endsWith(only);
  const named = steps.filter(ends);
  return named.length > 0 ? named : steps.filter(({ only }) => only === undefined);
};

/** The same steps, for occasions that end in this word only. */
export const only = (word: string, ...steps: readonly Step[]): readonly Step[] =>
  steps.map((step) => ({ ...step, only: word }));

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
export const daysAfter = (count: number, ...to: Role[]): Step => ({
  name: `+${count}d`,
  when: { count, unit: 'days', way: 'after' },
  to,
});
/** So many days into the term, whenever it ends. */
export const daysIn = (count: number, ...to: Role[]): Step => ({
  name: `base+${count}d`,
  when: { count, unit: 'days', way: 'after', from: 'base' },
  to,
});
export const halfway = (...to: Role[]): Step => ({ name: 'half', when: { share: 0.5 }, to });
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
/** This step, and from then on once a week. */
export const weeklyFrom = (step: Step): Step => ({ ...step, weekly: true });
