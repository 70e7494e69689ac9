import type { KnownObligation } from '@kyket/agreements';
import { due as dueOf, workingDayFrom, workingDayUntil, type Calendar } from '@kyket/calendar';
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

/** A step of which someone has been told, and the day on which they were. */
export interface ToldStep {
  readonly step: string;
  readonly on: LocalDate;
}

/** No step repeats for ever: after two years of weeks, a reminder is no longer what is missing. */
const weeksAtMost = 104;

/** Every step of an obligation on or before `until`, in the order of their days; each on a day that is worked. */
export const stepDays = (
  obligation: KnownObligation,
  rule: AnyRule,
  calendar: Calendar,
  until: LocalDate,
  told: readonly ToldStep[] = [],
): readonly StepDay[] => {
  const days = stepsToTell(obligation, rule, calendar)
    .flatMap((step) => (step.weekly ? repeated(step, until, obligation.acknowledged) : [step]))
    .filter(({ on }) => on <= (obligation.quietAfter ?? until))
    .map(({ step, on, to }) => ({ step, to, on: dayToTell(step, on, calendar) }))
    .sort(byDay);

  return [...days, ...oneLevelUp(obligation, days, calendar, told)]
    .filter(({ on }) => on <= until)
    .sort(byDay);
};

/** On the working day before, where it falls on a day off – but that a day was missed cannot be told before it has passed. */
const dayToTell = (step: string, on: LocalDate, calendar: Calendar): LocalDate =>
  step === 'missed' ? workingDayFrom(calendar, on) : workingDayUntil(calendar, on);

const byDay = (a: Pick<StepDay, 'on'>, b: Pick<StepDay, 'on'>): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;

/** Names the step that goes a level higher. */
export const up = 'up';
const workingDaysToAcknowledge = 3;

/** When nobody has taken up what they were told, the one above them is told, once. The days are counted from the morning they really heard of it, not from the one it was planned for. */
const oneLevelUp = (
  { is, acknowledged }: KnownObligation,
  days: readonly StepDay[],
  calendar: Calendar,
  told: readonly ToldStep[],
): readonly StepDay[] => {
  const [first] = days
    .flatMap(({ step, to }) =>
      told.filter((each) => each.step === step).map(({ on }) => ({ on, to })),
    )
    .sort(byDay);
  if (is !== 'open' || first === undefined || acknowledged.length > 0) return [];

  const term = { count: workingDaysToAcknowledge, unit: 'working-days', way: 'after' } as const;
  return [{ step: up, on: dueOf(first.on, term, calendar), to: [above(first.to)] }];
};

const above = (roles: readonly Role[]): Role =>
  roles.includes('head') ? 'deciding-authority' : 'head';

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

/** Week after week, until someone says that they have taken it up. */
const repeated = (
  { step, on, to }: Nominal,
  until: LocalDate,
  acknowledged: readonly string[],
): readonly Nominal[] => {
  const isTakenUp = acknowledged.some((told) => told === step || told.startsWith(`${step}+`));
  if (isTakenUp) return [{ step, on, to }];

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
