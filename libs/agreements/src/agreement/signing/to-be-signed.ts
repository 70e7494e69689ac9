import { addMonths, type Id, type LocalDate } from '@kyket/eventing';
import { refuse } from '../agreement.refusals';
import { countedOf, countedSignature, signingOf } from '../signing-of';
import { seatOf, underNegotiation } from '../standing-record';
import type { Agreement, Draft, OpenAgreement, Seat } from '../state';
import type { Found } from './authority';

/** The agreed text that waits for signatures. */
export const textToSign = (state: Agreement): { open: OpenAgreement; draft: Draft } => {
  const open = underNegotiation(state);
  if (open.text.is !== 'agreed' && open.text.is !== 'collated') throw refuse('text-not-agreed');
  if (signingOf(open).is === 'signed') throw refuse('already-signed');
  return { open, draft: open.text.draft };
};

export const openSeat = (open: OpenAgreement, id: Id): Seat => {
  const seat = seatOf(open, id);
  if (!isOpen(open, seat)) throw refuse('seat-not-open', { seat: id });
  return seat;
};

/** The seat, if it is its turn. */
export const seatToSign = (open: OpenAgreement, id: Id): Seat => {
  const seat = openSeat(open, id);
  const waiting = Object.entries(open.seats).find(
    ([, other]) =>
      other.withdrewOn === undefined &&
      (other.order ?? 0) < (seat.order ?? 0) &&
      countedSignature(open.text, other) === undefined,
  );
  if (waiting !== undefined) throw refuse('out-of-order', { waitingFor: waiting[0] });
  return seat;
};

/** Neither signed nor declined, or signed under an earlier draft. */
export const isOpen = ({ text }: OpenAgreement, { signature }: Seat): boolean => {
  if (signature.is === 'pending') return true;
  if (signature.is === 'declined') return false;
  return 'draft' in text && signature.hash !== text.draft.hash;
};

/** Collated where the procedure asks, and again when the first signature is six months old. */
export const mayBeSigned = (
  { text, ...open }: OpenAgreement,
  day: LocalDate,
  found: Found | undefined,
): void => {
  if (text.is !== 'agreed' && text.is !== 'collated') throw refuse('text-not-agreed');
  if (found?.collation === true && text.is !== 'collated') throw refuse('not-collated');

  const collatedOn = text.is === 'collated' ? text.on : undefined;
  const first = countedOf({ text, ...open })
    .flatMap(({ on }) => (on.is === 'day' ? on.on : []))
    .sort()[0];
  const compared =
    first !== undefined && collatedOn !== undefined && collatedOn > first ? collatedOn : first;
  if (compared !== undefined && day > addMonths(compared, 6))
    throw refuse('collate-again', { since: compared });

  const { end, entry } = text.draft.clauses;
  const over = typeof end === 'object' && 'value' in end && end.value < day;
  if (over && entry.is !== 'on-date') throw refuse('term-already-over', { end: end.value });
};
