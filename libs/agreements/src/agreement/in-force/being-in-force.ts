import type { LocalDate } from '@kyket/eventing';
import { refuse } from '../agreement.refusals';
import { forceOn, isInForce } from '../force-on';
import { opened } from '../standing-record';
import type { Agreement, Entered, OpenAgreement } from '../state';

/** The record of an agreement that has entered into force, whatever became of it. */
export const onceInForce = (state: Agreement): { open: OpenAgreement; force: Entered } => {
  const open = opened(state);
  if (open.force.is !== 'entered') throw refuse('not-in-force');
  return { open, force: open.force };
};

/** In force on a day, be it suspended or ending. */
export const inForceOn = (
  state: Agreement,
  day: LocalDate,
): { open: OpenAgreement; force: Entered } => {
  const found = onceInForce(state);
  const word = forceOn(found.force, day);
  if (!isInForce(word)) throw refuse('not-in-force', { day, is: word.is });
  return found;
};
