import type { KnownObligation } from '@kyket/agreements';
import { due as dueOf, workingDayUntil, type Calendar } from '@kyket/calendar';
import {
  addDays,
  addMonths,
  daysBetween,
  stepsFor,
  type AnyRule,
  type LocalDate,
  type Role,
  type Step,
} from '@kyket/eventing';

/** A step of a deadline, on the day it falls in the calendar of those who are told. */
export interface StepDay {
  /** Part of the reminder's id for ever; a repetition has a name of its own. */
  readonly step: string;
  readonly on: LocalDate;
  readonly to: readonly Role[];
}

/** No step repeats for ever: after two years of weeks, a reminder is no longer what is missing. */
const weeksAtMost = 104;

/** Every step of an obligation on or before `until`, in the order of their days; each on a day that is worked. */
export const stepDays = (
  obligation: KnownObligation,
  rule: AnyRule,
  calendar: Calendar,
  until: LocalDate,
): readonly StepDay[] =>
  stepsToTell(obligation, rule, calendar)
    .flatMap((step) => (step.weekly ? repeated(step, until) : [step]))
    .filter(({ on }) => on <= (obligation.quietAfter ?? until))
    .map(({ step, on, to }) => ({ step, to, on: workingDayUntil(calendar, on) }))
    .filter(({ on }) => on <= until)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

interface Nominal extends StepDay {
  readonly weekly?: true | undefined;
}

const stepsToTell = (
  obligation: KnownObligation,
  rule: AnyRule,
  calendar: Calendar,
): readonly Nominal[] => {
  const steps = stepsFor(rule, obligation.occasion);
  switch (obligation.is) {
    case 'open':
      return steps.map((step) => ({
        step: step.name,
        on: nominalDay(step, obligation, calendar),
        to: step.to,
        weekly: step.weekly,
      }));
    case 'missed':
      return obligation.why === 'passed' ? missed(steps, obligation.due) : [];
    case 'met':
    case 'waived':
    case 'closed':
      return [];
  }
};

/** That a day was missed is told once, to everyone who had been told of it. */
const missed = (steps: readonly Step[], due: LocalDate): readonly Nominal[] => [
  { step: 'missed', on: addDays(due, 1), to: [...new Set(steps.flatMap(({ to }) => to))] },
];

const repeated = ({ step, on, to }: Nominal, until: LocalDate): readonly Nominal[] => {
  const weeks = Math.min(Math.floor(daysBetween(on, until) / 7), weeksAtMost);
  return Array.from({ length: Math.max(0, weeks + 1) }, (_, week) => ({
    step: week === 0 ? step : `${step}+${week}w`,
    on: addDays(on, 7 * week),
    to,
  }));
};

const nominalDay = (
  { when }: Step,
  { base, due, term }: KnownObligation,
  calendar: Calendar,
): LocalDate => {
  if ('share' in when) {
    if ('fixed' in term) return addDays(base, Math.ceil(daysBetween(base, due) * when.share));
    const part = { ...term, count: Math.ceil(term.count * when.share) };
    return counted(base, part, calendar);
  }
  return counted(when.from === 'base' ? base : due, when, calendar);
};

const counted = (
  from: LocalDate,
  { count, unit, way }: Exclude<Step['when'], { share: number }>,
  calendar: Calendar,
): LocalDate => {
  const signed = way === 'after' ? count : -count;
  switch (unit) {
    case 'days':
      return addDays(from, signed);
    case 'months':
      return addMonths(from, signed);
    case 'working-days':
      return count === 0 ? from : dueOf(from, { count, unit, way }, calendar);
  }
};
