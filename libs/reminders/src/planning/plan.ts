import { reminderIdOf, type KnownObligation } from '@kyket/agreements';
import { nextWorkingDay, workingDayFrom, type Calendar } from '@kyket/calendar';
import {
  dayOf,
  instantAt,
  type AnyRule,
  type Id,
  type Instant,
  type LocalDate,
  type Role,
  type Zone,
} from '@kyket/eventing';
import type { CalendarOf } from './calendars';
import { stepDays } from './step-days';

/** An office that is told, in the mornings of the place where it is; `for` names what it is told as. */
export interface Addressee {
  readonly office: Id;
  readonly zone: Zone;
  readonly country: string;
  readonly for: readonly Role[];
}

/** One dispatch that lies ahead, or is due: one step of one obligation, to one office. */
export interface PlannedReminder {
  readonly reminderId: Id;
  readonly obligation: Id;
  readonly step: string;
  readonly due: LocalDate;
  readonly office: Id;
  readonly fireAt: Instant;
}

/** A step of which someone has been told, and when they first were. */
export interface Heard {
  readonly step: string;
  readonly at: Instant;
}

const morning = '08:00';

/** When whom to remind of an obligation, as far as `until`; in the order in which it is told. */
export const plan = (
  id: Id,
  obligation: KnownObligation,
  rule: AnyRule,
  addressees: readonly Addressee[],
  calendarOf: CalendarOf,
  until: Instant,
  heard: readonly Heard[] = [],
): readonly PlannedReminder[] =>
  addressees.flatMap((addressee) => {
    const calendar = calendarOf(addressee.country);
    const told = heard.map(({ step, at }) => ({ step, on: dayOf(at, addressee.zone) }));
    const days = stepDays(obligation, rule, calendar, dayOf(until, addressee.zone), told)
      .filter(({ to }) => to.some((role) => addressee.for.includes(role)))
      .map(({ step, on }) => ({ step, fireAt: firesAt(on, obligation, addressee, calendar) }))
      .filter(({ fireAt }) => fireAt <= until);

    return oneEachMorning(days).map(({ step, fireAt }) => {
      const { due } = obligation;
      return named({ obligation: id, step, due, office: addressee.office, fireAt });
    });
  });

/** An id is worked out when it is asked for: of most steps that went by nobody asks, and hashing takes longer than all else. */
const named = (planned: Omit<PlannedReminder, 'reminderId'>): PlannedReminder => {
  const { obligation, step, due, office } = planned;
  let known: Id | undefined;
  return {
    ...planned,
    get reminderId() {
      return (known ??= reminderIdOf(obligation, step, due, office));
    },
  };
};

/** Two steps on one morning to one office are one: the later of them says all. */
const oneEachMorning = <T extends { readonly fireAt: Instant }>(steps: readonly T[]) => [
  ...new Map(steps.map((step) => [step.fireAt, step])).values(),
];

/** 08:00 of a step's day; not before the obligation was opened, nor before the day until which it was put off. */
const firesAt = (
  day: LocalDate,
  { openedAt, due, snoozedUntil = day }: KnownObligation,
  { zone }: Addressee,
  calendar: Calendar,
): Instant => {
  const on = snoozedUntil > day ? workingDayFrom(calendar, snoozedUntil) : day;
  const at = instantAt(on, morning, zone);
  if (at >= openedAt) return at;

  const opened = dayOf(openedAt, zone);
  const today = instantAt(opened, morning, zone);
  const next =
    today >= openedAt ? workingDayFrom(calendar, opened) : nextWorkingDay(calendar, opened);
  return next <= due ? instantAt(next, morning, zone) : openedAt;
};
