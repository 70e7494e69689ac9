import { addDays, addMonths, type LocalDate } from '@kyket/eventing';
import { countedOf, signingOf } from '../signing-of';
import type { End, OpenAgreement } from '../state';
import type { Clauses } from '../drafting/clauses';
import { draftOf } from '../text';
import { EnteredIntoForce } from './events';

/** The first day of force as the record tells it, perhaps still ahead. */
export interface Entry {
  readonly from: LocalDate;
  readonly certainty: 'stated' | 'inferred';
  readonly validTo: End;
}

export const clausesOf = ({ text }: OpenAgreement): Clauses | undefined =>
  text.is === 'not-held' ? text.clauses : draftOf(text)?.clauses;

/** Whether the condition of the text is met, and on which day it enters into force. */
export const entryOf = (open: OpenAgreement): Entry | undefined => {
  const clauses = clausesOf(open);
  const day = clauses && dayOfEntry(open, clauses);
  if (open.force.is !== 'not-yet' || clauses === undefined || day === undefined) return undefined;

  const from = notBefore(day.from, confirmationsOf(open));
  const validTo = endOf(clauses, from);
  const endsFirst = typeof validTo === 'object' && validTo.value < from;
  return endsFirst ? undefined : { from, certainty: day.certainty, validTo };
};

const dayOfEntry = (
  open: OpenAgreement,
  { entry }: Clauses,
): Pick<Entry, 'from' | 'certainty'> | undefined => {
  const signing = signingOf(open);
  if (signing.is !== 'signed') return undefined;

  switch (entry.is) {
    case 'on-signature':
    case 'on-last-signature':
      if (signing.on.is !== 'day') return undefined;
      return {
        from: signing.on.on,
        certainty: entry.is === 'on-signature' && daysDiffer(open) ? 'inferred' : 'stated',
      };
    case 'on-date':
      return { from: entry.on, certainty: 'stated' };
    case 'on-last-notification': {
      const last = noticesOf(open)?.sort().at(-1);
      return last === undefined ? undefined : { from: last, certainty: 'stated' };
    }
    case 'silent': {
      const [agreed, ...others] = noticesOf(open) ?? [];
      return agreed !== undefined && others.every((day) => day === agreed)
        ? { from: agreed, certainty: 'stated' }
        : undefined;
    }
  }
};

/** A signature confirmed later keeps its day; what follows from it does not come before the confirmation. */
const notBefore = (day: LocalDate, confirmations: readonly LocalDate[]): LocalDate =>
  confirmations.reduce((latest, next) => (next > latest ? next : latest), day);

const confirmationsOf = (open: OpenAgreement): readonly LocalDate[] =>
  countedOf(open).flatMap(({ confirmedOn }) => confirmedOn ?? []);

const daysDiffer = (open: OpenAgreement): boolean =>
  new Set(countedOf(open).map(({ on }) => (on.is === 'day' ? on.on : on.is))).size > 1;

/** The notices of all sides; nothing while one is missing. */
const noticesOf = ({ seats, force }: OpenAgreement): LocalDate[] | undefined => {
  if (force.is !== 'not-yet') return undefined;
  const sides = [...new Set(Object.values(seats).map(({ side }) => side))];
  const days = sides.flatMap((side) => force.noticesOfForce[side] ?? []);
  return days.length === sides.length ? days : undefined;
};

/** The last day of a term that begins on a day. */
export const endOf = ({ end }: Clauses, from: LocalDate): End =>
  typeof end === 'object' && 'months' in end
    ? { value: addDays(addMonths(from, end.months), -1), certainty: 'stated' }
    : end;

/** The fact of entry, once its condition holds in the record and its day has been reached. */
export const entering = (open: OpenAgreement, reached: LocalDate) => {
  const entry = entryOf(open);
  if (entry === undefined || entry.from > reached) return [];
  const { from, validTo, certainty } = entry;
  return [EnteredIntoForce({ validTo, certainty }, { effectiveFrom: from })];
};
