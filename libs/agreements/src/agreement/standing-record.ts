import {
  dayOf,
  spanOf,
  type Circumstances,
  type Id,
  type LocalDate,
  type Role,
} from '@kyket/eventing';
import { refuse } from './agreement.refusals';
import { seatHolderOn } from './signature';
import type { Agreement, OpenAgreement, Seat } from './state';

/** What several orders need to be so before they decide. Each refuses with its own code. */

type Told = Omit<Circumstances, 'answers'>;

export const opened = (agreement: Agreement): OpenAgreement => {
  if (agreement.is === 'none') throw refuse('no-such-agreement');
  return agreement;
};

/** Still on its way to be signed, and not from the archive. */
export const underNegotiation = (agreement: Agreement): OpenAgreement => {
  const open = opened(agreement);
  if (open.force.is === 'abandoned') throw refuse('abandoned');
  if (open.origin === 'legacy') throw refuse('registered-not-negotiated');
  return open;
};

export const seatOf = (open: OpenAgreement, id: Id): Seat => {
  const seat = open.seats[id];
  if (seat === undefined) throw refuse('no-such-seat', { seat: id });
  if (seat.withdrewOn !== undefined) throw refuse('seat-has-withdrawn', { seat: id });
  return seat;
};

/** The whole day of an act, which may not lie ahead where it was done. */
export const dayOfAct = ({ occurredOn: { date, zone }, now }: Told): LocalDate => {
  if (date.is !== 'day') throw refuse('day-must-be-known');
  if (date.on > dayOf(now, zone)) throw refuse('not-in-the-future', { day: date.on });
  return date.on;
};

/** The latest day a partly known act can have been on; none of the days it can mean may lie ahead. */
export const dayAtLatest = ({ occurredOn: { date, zone }, now }: Told): LocalDate => {
  const { earliest, latest } = spanOf(date, dayOf(now, zone));
  if ((earliest ?? latest) > dayOf(now, zone)) throw refuse('not-in-the-future');
  return latest;
};

/** The day it is here or where the act was done, whichever is further on. */
export const dayReached = ({ today, now, occurredOn }: Told): LocalDate => {
  const there = dayOf(now, occurredOn.zone);
  return there > today ? there : today;
};

export const evidenceIn = ({ evidence }: Told): void => {
  if (evidence.length === 0) throw refuse('evidence-needed');
};

/** A seat is spoken for by those of its organisation who may; what a desk officer records of any seat, their own or another's, needs evidence. */
export const speaksFor = (
  seat: Seat,
  day: LocalDate,
  told: Told,
  spokenBy: readonly Role[],
): void => {
  const { organisation } = told.actor;
  const ofTheSeat =
    organisation === undefined
      ? told.roles.includes('counterpart') && !seat.checked
      : organisation === seatHolderOn(seat, day);
  if (ofTheSeat && told.roles.some((role) => spokenBy.includes(role))) return;
  if (!told.roles.includes('desk-officer')) throw refuse('not-your-seat');
  evidenceIn(told);
};
