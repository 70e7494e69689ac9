import {
  agreement,
  endingOf,
  headline,
  type Agreement,
  type Headline,
  type OpenAgreement,
} from '@kyket/agreements';
import { addDays, type LocalDate } from '@kyket/eventing';
import { defineView } from '../view';

const sinceEver: LocalDate = '0001-01-01';

/** The word for where an agreement stands, from day to day. No clock can be late for it: which line holds is asked with the day. */
export const agreementStatuses = defineView({
  name: 'agreement-statuses',
  version: 1,
  of: agreement,
  key: ['from_day'],
  columns: {
    agreement: 'uuid',
    from_day: 'date',
    /** The first day on which it no longer holds. */
    to_day: 'date?',
    word: 'text',
    /** Gives way to the word of the clearances, for those who may see them. */
    before_clearance: 'boolean',
  },
  indexes: [['agreement', 'from_day'], ['word']],

  rows: (id, state) =>
    wordsByDay(state).map(({ from, word }, index, all) => ({
      agreement: id,
      from_day: from,
      to_day: all[index + 1]?.from ?? null,
      word,
      before_clearance: beforeClearance.includes(word),
    })),
});

const beforeClearance: readonly Headline[] = ['proposed', 'drafting', 'negotiating', 'rejected'];

interface WordFrom {
  readonly from: LocalDate;
  readonly word: Headline;
}

/** The word can change only on a day that is on record, so it is enough to ask on those. */
export const wordsByDay = (state: Agreement): readonly WordFrom[] => {
  if (state.is === 'none') return [];

  const days = [...new Set([sinceEver, ...daysOf(state)])].sort();
  return days
    .map((from) => ({ from, word: headline(state, [], from) }))
    .filter(({ word }, index, all) => word !== all[index - 1]?.word);
};

const daysOf = ({ force }: OpenAgreement): readonly LocalDate[] => {
  switch (force.is) {
    case 'abandoned':
      return [force.on];
    case 'not-yet':
      return force.provisionalFrom === undefined ? [] : [force.provisionalFrom];
    case 'entered': {
      const { terms, suspensions, notice, ended } = force;
      const told = [
        ...terms.map(({ from }) => from),
        ...terms.flatMap(({ to }) => (typeof to === 'object' ? addDays(to.value, 1) : [])),
        ...suspensions.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]),
        ...(notice === undefined ? [] : [notice.effectiveOn]),
        ...(ended === undefined ? [] : [ended.on]),
      ];
      // A suspension moves the end on, and by how much may depend on the day that is asked about.
      const endings = [undefined, sinceEver, ...told].flatMap(
        (day) => endingOf(force, day)?.from ?? [],
      );
      return [...told, ...endings];
    }
  }
};
