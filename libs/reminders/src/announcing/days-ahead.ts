import {
  endOfForce,
  entryOf,
  type Agreement,
  type Entered,
  type OpenAgreement,
  type Renewal,
} from '@kyket/agreements';
import { addDays, addMonths, type LocalDate } from '@kyket/eventing';

/** The days on which the clock has something to say of an agreement. What it says, and whether, the record decides on that day. */
export const daysAhead = (state: Agreement): readonly LocalDate[] =>
  state.is === 'none' ? [] : [...confirmations(state), ...days(state)];

/** The day after the last on which a signature without authority can be confirmed. */
const confirmations = ({ seats }: OpenAgreement): readonly LocalDate[] =>
  Object.values(seats).flatMap(({ signature }) =>
    signature.is === 'without-authority' ? [addDays(signature.confirmBy, 1)] : [],
  );

const days = (open: OpenAgreement): readonly LocalDate[] => {
  switch (open.force.is) {
    case 'not-yet':
      return [entryOf(open)?.from].filter((day) => day !== undefined);
    case 'entered':
      return [...endings(open.force), ...reviews(open.force, open.renewal)];
    case 'abandoned':
      return [];
  }
};

const endings = (force: Entered): readonly LocalDate[] => {
  if (force.ended !== undefined) return [];
  const end = endOfForce(force);
  const over = end === undefined ? undefined : addDays(end, 1);
  const isAnnounced = over !== undefined && force.announced === over;
  return [
    ...(force.notice ? [force.notice.effectiveOn] : []),
    ...(over !== undefined && !isAnnounced ? [over] : []),
  ];
};

/** Twelve months before the end it is time to ask what comes after. */
const reviews = (force: Entered, renewal: Renewal): readonly LocalDate[] => {
  const end = endOfForce(force);
  const isOpen = force.ended === undefined && renewal.is === 'no-action';
  return isOpen && end !== undefined ? [addMonths(end, -12)] : [];
};
