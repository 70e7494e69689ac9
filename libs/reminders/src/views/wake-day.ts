import type { KnownObligation } from '@kyket/agreements';
import { addDays, addMonths, type AnyRule, type LocalDate, type Step } from '@kyket/eventing';

/** The longest run of days off, and some. */
const slack = -14;

/** A day before which no step of this obligation can fall, whatever the calendars say. Until then nobody needs to look at it. */
export const wakeDay = (obligation: KnownObligation, rule: AnyRule | undefined): LocalDate =>
  addDays(
    (rule?.steps ?? [])
      .map((step) => earliest(step, obligation))
      .reduce((first, next) => (next < first ? next : first), obligation.due),
    slack,
  );

const earliest = ({ when }: Step, { base, due }: KnownObligation): LocalDate => {
  if ('share' in when || when.from === 'base') return base;
  if (when.way === 'after') return due;

  switch (when.unit) {
    case 'days':
      return addDays(due, -when.count);
    case 'working-days':
      return addDays(due, -2 * when.count);
    case 'months':
      return addMonths(due, -when.count);
  }
};
