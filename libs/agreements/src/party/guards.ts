import type { Circumstances, Event, Id, LocalDate } from '@kyket/eventing';
import type { KnownParty, Office, Party } from './party';
import { refuse } from './party.refusals';

/** The guard of every order but the founding one. */
export const mustBeKnown = (party: Party): void => void known(party);

export const known = (party: Party): KnownParty => {
  if (party.is === 'none') throw refuse('party-unknown');
  return party;
};

export const officeOf = (party: Party, officeId: Id): Office => {
  const office = known(party).offices[officeId];
  if (office === undefined) throw refuse('office-unknown', { officeId });
  return office;
};

/** The day of the act, where a part of it will not do. */
export const wholeDay = ({ occurredOn }: Pick<Circumstances, 'occurredOn'>): LocalDate => {
  if (occurredOn.date.is !== 'day') throw refuse('day-not-known');
  return occurredOn.date.on;
};

/** How a fact says that it takes effect on another day than that of its act. */
export const effective = (
  from: LocalDate | undefined,
  day: LocalDate,
): Pick<Event, 'effectiveFrom'> =>
  from === undefined || from === day ? {} : { effectiveFrom: from };
