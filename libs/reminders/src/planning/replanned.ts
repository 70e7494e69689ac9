import type { GrantableRole, KnownObligation, PlannedStep } from '@kyket/agreements';
import type { Calendar } from '@kyket/calendar';
import { addDays, dayOf, type AnyRule, type Instant, type LocalDate } from '@kyket/eventing';
import { stepDays, type StepDay } from './step-days';

/** What other lead times change for a deadline. */
export interface Replanned {
  readonly dropped: readonly PlannedStep[];
  readonly added: readonly PlannedStep[];
}

/** Of steps that repeat for ever, those of the first weeks after the deadline are told. */
const weeksAfter = 28;

/** Which steps that still lie ahead go, and which come, when a rule tells people otherwise. */
export const replanned = (
  obligation: KnownObligation,
  before: AnyRule,
  after: AnyRule,
  calendar: Calendar,
  now: Instant,
  dueAfter: LocalDate = obligation.due,
): Replanned => {
  const today = dayOf(now, obligation.zone);
  const old = stepsAhead(obligation, before, calendar, today);
  const fresh = stepsAhead({ ...obligation, due: dueAfter }, after, calendar, today);
  const less = (some: readonly StepDay[], others: readonly StepDay[]) => {
    const known = new Set(others.map(keyOf));
    return some.filter((each) => !known.has(keyOf(each))).map(told);
  };
  return { dropped: less(old, fresh), added: less(fresh, old) };
};

const stepsAhead = (
  obligation: KnownObligation,
  rule: AnyRule,
  calendar: Calendar,
  today: LocalDate,
): readonly StepDay[] => {
  const last = obligation.due > today ? obligation.due : today;
  return stepDays(obligation, rule, calendar, addDays(last, weeksAfter)).filter(
    ({ on }) => on > today,
  );
};

const keyOf = ({ step, on, to }: StepDay): string => `${step} ${on} ${to.join('+')}`;

const told = ({ step, on, to }: StepDay): PlannedStep => ({
  step,
  on,
  to: to.filter((role): role is GrantableRole => role !== 'clock' && role !== 'process-manager'),
});
