import { addDays, daysBetween, type LocalDate } from '@kyket/eventing';
import type { Ended, Entered, Force, Suspension, Term } from './state';

export type ForceWord =
  'not-in-force' | 'provisional' | 'in-force' | 'suspended' | 'ending' | Ending | 'abandoned';

type Ending = 'expired' | 'terminated' | 'superseded';

/** One word for a day, and whether the end it rests on was inferred and not stated. */
export interface ForceThatDay {
  readonly is: ForceWord;
  readonly inferred: boolean;
}

/** Whether an agreement is in force on a day: worked out from dates on record, so no clock can be late for it. */
export const forceOn = (force: Force, day: LocalDate): ForceThatDay => {
  switch (force.is) {
    case 'abandoned':
      return sure(day >= force.on ? 'abandoned' : 'not-in-force');
    case 'not-yet':
      return sure(
        force.provisionalFrom !== undefined && day >= force.provisionalFrom
          ? 'provisional'
          : 'not-in-force',
      );
    case 'entered':
      return enteredOn(force, day);
  }
};

const enteredOn = (force: Entered, day: LocalDate): ForceThatDay => {
  if (day < force.terms[0].from) return sure('not-in-force');

  const ending = endingOf(force, day);
  if (ending !== undefined && day >= ending.from)
    return { is: ending.is, inferred: ending.inferred };
  if (suspensionOn(force, day) !== undefined) return sure('suspended');
  return sure(force.notice?.ends === true ? 'ending' : 'in-force');
};

const sure = (is: ForceWord): ForceThatDay => ({ is, inferred: false });

/** Whether it binds the parties that day, even if nothing is being carried out. */
export const isInForce = ({ is }: ForceThatDay): boolean =>
  is === 'in-force' || is === 'ending' || is === 'suspended';

export interface EndingAhead {
  readonly is: Ending;
  /** The first day without force. */
  readonly from: LocalDate;
  readonly inferred: boolean;
}

/** The earliest of its endings that are on record, whether past or ahead. */
export const endingOf = (force: Entered, day?: LocalDate): EndingAhead | undefined => {
  const end = endOfForce(force, day);
  const endings: readonly (EndingAhead | undefined)[] = [
    force.ended && endedAs(force.ended),
    force.notice?.ends
      ? { is: 'terminated', from: force.notice.effectiveOn, inferred: false }
      : undefined,
    end === undefined
      ? undefined
      : { is: 'expired', from: addDays(end, 1), inferred: isInferred(lastTerm(force)) },
  ];
  return endings
    .filter((ending) => ending !== undefined)
    .reduce<EndingAhead | undefined>(
      (first, next) => (first !== undefined && first.from <= next.from ? first : next),
      undefined,
    );
};

const endedAs = ({ is, on }: Ended): EndingAhead => ({ is, from: on, inferred: false });

export const lastTerm = ({ terms }: Entered): Term => terms.at(-1) ?? terms[0];

const isInferred = ({ to }: Term): boolean => typeof to === 'object' && to.certainty === 'inferred';

/** The last day of the last term; none while it is open, unknown, or stopped by a suspension that still runs on `day`. */
export const endOfForce = (force: Entered, day?: LocalDate): LocalDate | undefined => {
  const { from, to } = lastTerm(force);
  if (typeof to !== 'object') return undefined;

  const stops = force.suspensions
    .filter((stop) => stop.stopsTerm && stop.from >= from)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return stops.reduce<LocalDate | undefined>((end, stop) => pushed(end, stop, day), to.value);
};

/** A term that is over by then is not stopped any more. */
const pushed = (
  end: LocalDate | undefined,
  { from, to }: Suspension,
  day: LocalDate | undefined,
): LocalDate | undefined => {
  if (end === undefined || from > end) return end;
  if (to !== undefined) return addDays(end, daysBetween(from, to));
  return day !== undefined && day < from ? end : undefined;
};

export const suspensionOn = (force: Entered, day: LocalDate): Suspension | undefined =>
  force.suspensions.find(({ from, to }) => day >= from && (to === undefined || day < to));

/** The term that a day lies in. A day after the last end lies in none. */
export const termOn = (force: Entered, day: LocalDate): Term | undefined =>
  force.terms.findLast(
    ({ from, to }) => day >= from && (typeof to !== 'object' || day <= to.value),
  );
