import type { Id } from '@kyket/eventing';
import type { Agreement } from '../agreement';

/** The side of the agreement on which a party has, or had, a seat. A provider may have none. */
export const sideOf = (agreement: Agreement, party: Id | undefined): Id | undefined =>
  agreement.is === 'none'
    ? undefined
    : Object.values(agreement.seats).find(({ holders }) =>
        holders.some((holder) => holder.party === party),
      )?.side;

/** Whether two parties act on one side: as the same party, or with seats side by side. */
export const onOneSide = (agreement: Agreement, a: Id, b: Id): boolean => {
  const side = sideOf(agreement, a);
  return a === b || (side !== undefined && side === sideOf(agreement, b));
};
