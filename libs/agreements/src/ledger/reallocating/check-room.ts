import type { Id } from '@kyket/eventing';
import { capacityOf } from '../capacity';
import type { OpenLedger } from '../ledger';
import { refuse } from '../ledger.refusals';
import { roomOf } from '../room';

/** Only what is surely unused can be moved, and only to where it is counted; asked when it is proposed, and again when it is decided. */
export const checkRoom = (
  ledger: OpenLedger,
  { from, to, count }: { readonly from: Id; readonly to: Id; readonly count: number },
): void => {
  if (capacityOf(ledger, to) === undefined) throw refuse('line-without-number');
  const room = roomOf(ledger, from, to);
  if (room === undefined) throw refuse('room-unknown');
  if (count > room) throw refuse('not-enough-room', { room });
};
