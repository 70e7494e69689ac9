import { forceOn, agreement, type Agreement, type KnownObligation } from '@kyket/agreements';
import { due as dueOf, workingDayUntil } from '@kyket/calendar';
import {
  addDays,
  addMonths,
  dayOf,
  stepsFor,
  type DeadlineRule,
  type LocalDate,
  type Step,
} from '@kyket/eventing';
import type { Addressee } from '@kyket/reminders';
import type { House } from '../house';
import {
  addresseesOf,
  calendarsOf,
  expectedBy,
  obligationsIn,
  plannedFor,
  rulesOf,
  subjectsIn,
} from '../keeping';
import { type Invariant } from './invariant';

const outcomes = {
  ObligationOpened: 'open',
  ObligationMet: 'met',
  ObligationMissed: 'missed',
  ObligationWaived: 'waived',
  ObligationClosed: 'closed',
} as const;

/** What has become of a deadline, by its last fact that says so. */
const outcomeTold = (house: House, stream: string): string | undefined =>
  house
    .record(stream)
    ?.seen.facts.map(({ type }) => new Map(Object.entries(outcomes)).get(type))
    .filter((outcome) => outcome !== undefined)
    .at(-1);

/** The day a step names, before weekends and mornings are thought of. */
const dayNamed = (
  house: House,
  { when }: Step,
  { base, due, term }: KnownObligation,
): LocalDate | undefined => {
  if ('share' in when) return undefined;
  const from = when.from === 'base' ? base : due;
  const signed = when.way === 'after' ? when.count : -when.count;
  switch (when.unit) {
    case 'days':
      return addDays(from, signed);
    case 'months':
      return addMonths(from, signed);
    case 'working-days':
      return term && when.count > 0
        ? dueOf(from, { ...when, unit: 'working-days' }, calendarsOf(house)('VN'))
        : from;
  }
};

/** How far ahead reminders are looked at. */
const daysLooked = 40;

/** Whether this step surely lies ahead of today for someone: it falls on a later working day, or comes every week. */
const liesAhead = (house: House, step: Step, state: KnownObligation): boolean => {
  const { quietAfter, acknowledged } = state;
  const day = dayNamed(house, step, state);
  if (day === undefined) return false;
  const falls = workingDayUntil(calendarsOf(house)('VN'), day);
  const isTakenUp = acknowledged.some((told) => told.startsWith(step.name));
  if (falls > addDays(house.today, daysLooked - 10)) return false;
  if (step.weekly && !isTakenUp) return quietAfter === undefined && addDays(day, 700) > house.today;
  return falls > house.today && (quietAfter === undefined || day <= quietAfter);
};

const wrongFor = (
  house: House,
  state: KnownObligation,
  rule: DeadlineRule,
  { office, for: roles }: Addressee,
  planned: ReturnType<typeof plannedFor>,
): boolean => {
  const ahead = planned.filter((each) => each.office === office && each.fireAt > house.now);
  const isTwice =
    new Set(ahead.map(({ fireAt }) => fireAt)).size < ahead.length ||
    new Set(ahead.map(({ reminderId }) => reminderId)).size < ahead.length;
  const isWanted = stepsFor(rule, state.occasion).some(
    (step) => step.to.some((role) => roles.includes(role)) && liesAhead(house, step, state),
  );
  return isTwice || (isWanted && ahead.length === 0);
};

/** Planning is dear: of the open ones the last few are looked at, of the others all. */
const isLookedAt = (
  { state }: { readonly state: KnownObligation },
  index: number,
  all: readonly unknown[],
): boolean => state.is !== 'open' || all.length - index <= 2;

export const I11: Invariant = {
  name: 'I11',
  says: 'an open obligation has exactly one next reminder for each addressee while a step lies ahead, any other none',
  against: (house) =>
    obligationsIn(house)
      .filter(isLookedAt)
      .filter(({ id, state }) => {
        const told = outcomeTold(house, `obligation-${id}`);
        const rule = house.language.rules.find(({ name }) => name === state.rule);
        if (rule === undefined) return true;
        const planned = plannedFor(house, id, state, addDays(house.today, daysLooked));
        const ahead = planned.filter(({ fireAt }) => fireAt > house.now);

        if (told === 'missed') return ahead.some(({ step }) => step !== 'missed');
        if (told !== 'open') return ahead.length > 0;
        return addresseesOf(house, state).some((to) => wrongFor(house, state, rule, to, planned));
      })
      .map(({ id }) => `obligation-${id}`),
};

const hasEnded = (house: House, id: string): boolean => {
  const state = house.look<Agreement>(agreement, id).state;
  if (state.is !== 'open' || state.force.is !== 'entered') return false;
  const { is } = forceOn(state.force, dayOf(house.now, state.zone));
  return is === 'expired' || is === 'terminated' || is === 'superseded';
};

export const I13: Invariant = {
  name: 'I13',
  says: 'after the end of force no rule of carrying out expects anything',
  against: (house) =>
    subjectsIn(house)
      .filter(
        ({ aggregate, seen }) =>
          (aggregate.name === 'agreement' || aggregate.name === 'ledger') &&
          hasEnded(house, seen.id),
      )
      .flatMap((kept) =>
        rulesOf(house, kept)
          .filter(
            (rule) => rule.purpose === 'carrying-out' && expectedBy(house, rule, kept).length > 0,
          )
          .map(({ name }) => `${name} of ${kept.seen.stream}`),
      ),
};
