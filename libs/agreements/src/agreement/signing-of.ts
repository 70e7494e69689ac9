import type { Hash, Id, PartialDate } from '@kyket/eventing';
import type { Agreement, OpenAgreement, Seat, SignedSignature, Text } from './state';
import { draftOf } from './text';

/** How far the signing is. */
export type Signing =
  | { readonly is: 'unsigned' | 'planned' }
  | { readonly is: 'signing'; readonly given: number; readonly needed: number }
  | { readonly is: 'declined'; readonly by: Id; readonly reason: string }
  | { readonly is: 'signed'; readonly on: PartialDate };

/** The hash a signature must bear to count. */
export const hashThatStands = (text: Text): Hash | 'not-held' | undefined =>
  text.is === 'not-held' ? 'not-held' : draftOf(text)?.hash;

/** The signature of a seat, if it counts: one given to an earlier draft is undone by the later one. */
export const countedSignature = (text: Text, { signature }: Seat): SignedSignature | undefined =>
  signature.is === 'signed' && (text.is === 'not-held' || signature.hash === hashThatStands(text))
    ? signature
    : undefined;

/** Worked out from the seats, never stored. */
export const signingOf = (agreement: Agreement): Signing => {
  if (agreement.is === 'none') return { is: 'unsigned' };

  const { text, seats, ceremony } = agreement;
  const sitting = Object.entries(seats).filter(([, seat]) => seat.withdrewOn === undefined);
  for (const [by, { signature }] of sitting)
    if (signature.is === 'declined') return { is: 'declined', by, reason: signature.reason };

  const given = sitting.filter(([, seat]) => countedSignature(text, seat) !== undefined).length;
  if (given > 0 && given === sitting.length)
    return { is: 'signed', on: latest(countedOf(agreement).map(({ on }) => on)) };
  if (given > 0) return { is: 'signing', given, needed: sitting.length };
  return { is: ceremony === undefined ? 'unsigned' : 'planned' };
};

/** Every signature that counts, also of seats that have since withdrawn: a withdrawal does not move the day of signing. */
export const countedOf = ({ text, seats }: OpenAgreement): readonly SignedSignature[] =>
  Object.values(seats).flatMap((seat) => countedSignature(text, seat) ?? []);

/** The latest day; with a partial date among them nobody can say more than that date does. */
const latest = (dates: readonly PartialDate[]): PartialDate =>
  dates.reduce<PartialDate>(
    (last, date) => {
      if (last.is !== 'day') return last;
      if (date.is !== 'day') return date;
      return date.on > last.on ? date : last;
    },
    dates[0] ?? { is: 'unknown' },
  );
