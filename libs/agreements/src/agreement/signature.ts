import { dayOfFact, type Id, type LocalDate } from '@kyket/eventing';
import type { AgreementFact } from './events';
import type { Seat, Seats, Signature } from './state';

/** The region of the signatures: the seats, who holds them, and what each has signed. */

export const seatsSetUp = (seats: AgreementFact<'AgreementProposed'>['data']['seats']): Seats =>
  Object.fromEntries(
    seats.map(({ id, side, order, checked, office, party }): [Id, Seat] => [
      id,
      {
        side,
        order,
        checked,
        office,
        holders: [{ party, from: 'start' }],
        signature: { is: 'pending' },
      },
    ]),
  );

/** Who held a seat on a day. */
export const seatHolderOn = ({ holders }: Seat, day: LocalDate): Id => {
  const held = holders.filter(({ from }) => from === 'start' || from <= day);
  // The first holder has held it from the start, so there is one for every day.
  return (held.at(-1) ?? holders[0])?.party ?? '';
};

/** Who holds a seat for all that is on record. */
export const seatHolderOf = ({ holders }: Seat): Id => holders.at(-1)?.party ?? '';

const withSeat = (seats: Seats, id: Id, change: (seat: Seat) => Seat): Seats => {
  const seat = seats[id];
  return seat === undefined ? seats : { ...seats, [id]: change(seat) };
};

export const withSignature = (seats: Seats, id: Id, signature: Signature): Seats =>
  withSeat(seats, id, (seat) => ({ ...seat, signature }));

export const signed = (seats: Seats, { data, metadata }: AgreementFact<'SignatureAffixed'>) =>
  withSignature(seats, data.seat, {
    is: 'signed',
    hash: data.hash,
    on: metadata.occurredOn.date,
    zone: metadata.occurredOn.zone,
    medium: data.medium,
    certainty: data.certainty,
  });

export const signedWithoutAuthority = (
  seats: Seats,
  fact: AgreementFact<'SignatureRecordedWithoutAuthority'>,
) => {
  const { seat, hash, faults, confirmBy, signer } = fact.data;
  return withSignature(seats, seat, {
    is: 'without-authority',
    hash,
    faults,
    confirmBy,
    signer,
    on: dayOfFact(fact),
    zone: fact.metadata.occurredOn.zone,
  });
};

/** Keeps the day on the paper; what follows from it waits for the day of the confirmation. */
export const confirmed = (signature: Signature, confirmedOn: LocalDate): Signature =>
  signature.is === 'without-authority'
    ? {
        is: 'signed',
        hash: signature.hash,
        on: { is: 'day', on: signature.on },
        zone: signature.zone,
        medium: 'paper',
        certainty: 'stated',
        confirmedOn,
      }
    : signature;

export const signatureConfirmed = (seats: Seats, fact: AgreementFact<'SignatureConfirmed'>) =>
  withSeat(seats, fact.data.seat, (seat) => ({
    ...seat,
    signature: confirmed(seat.signature, dayOfFact(fact)),
  }));

export const signatureVoided = (seats: Seats, { data }: AgreementFact<'SignatureVoided'>) =>
  withSeat(seats, data.seat, (seat) =>
    seat.signature.is === 'without-authority' ? { ...seat, signature: { is: 'pending' } } : seat,
  );

export const declined = (seats: Seats, { data }: AgreementFact<'SignatureDeclined'>) =>
  withSeat(seats, data.seat, (seat) =>
    seat.signature.is === 'signed'
      ? seat
      : { ...seat, signature: { is: 'declined', reason: data.reason } },
  );

/** A new draft is a new question to those who would not sign the last one. */
export const askedAgain = (seats: Seats): Seats =>
  Object.values(seats).some(({ signature }) => signature.is === 'declined')
    ? Object.fromEntries(
        Object.entries(seats).map(([id, seat]): [Id, Seat] => [
          id,
          seat.signature.is === 'declined' ? { ...seat, signature: { is: 'pending' } } : seat,
        ]),
      )
    : seats;

/** An act that tells of another predecessor than the one then sitting there does not concern the seat. */
export const redesignated = (seats: Seats, fact: AgreementFact<'PartyDesignationUpdated'>) => {
  const { seat: id, predecessor, party, act } = fact.data;
  return withSeat(seats, id, (seat) =>
    seatHolderOf(seat) === predecessor
      ? { ...seat, holders: [...seat.holders, { party, act, from: dayOfFact(fact) }] }
      : seat,
  );
};

export const withdrew = (seats: Seats, fact: AgreementFact<'PartyWithdrew'>) =>
  withSeat(seats, fact.data.seat, (seat) => ({ ...seat, withdrewOn: dayOfFact(fact) }));
