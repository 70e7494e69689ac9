import {
  clearanceOfDepartment,
  lineIds,
  memorandum,
  talksOfHeads,
} from '../../apps/standalone/src/demo/dien-bien/life';
import { people as centre } from '../../apps/standalone/src/demo/centre/cast';
import { people } from '../../apps/standalone/src/demo/dien-bien/cast';
import { access } from '@kyket/agreements';
import { partsOf, type Position } from '@kyket/eventing';
import type { House } from '../parts/house';
import type { Place } from '../parts/person';

/** The records of the demonstration, by where they are found. */
export const memo: Place = { in: 'agreements', id: memorandum };
export const ledger: Place = { in: 'ledgers', id: memorandum };
export const clearance: Place = { in: 'clearances', id: clearanceOfDepartment };
export const talks: Place = { in: 'talks', id: talksOfHeads };

/** An id under which there is nothing. */
export const nowhere = '0192f3a4-5b6c-7d8e-9f01-23456789abcd';

/** An order that the desk officer may give at any time, each time another. */
export const aLetter = (number: string) => ({ purpose: 'other', to: 'Báo Điện Biên Phủ', number });

export const aMove = (count: number, moveId: string) => ({
  moveId,
  from: lineIds.bachelorFullTime,
  to: lineIds.officials,
  count,
});

export const peopleOf = (house: Pick<House, 'signIn'>) => ({
  deskOfficer: () => house.signIn(people.deskOfficer.email),
  director: () => house.signIn(people.director.email),
  focalPoint: () => house.signIn(people.focalPoint.email),
  counterpart: () => house.signIn(people.counterpart.email),
  administrator: () => house.signIn(centre.administrator.email),
  auditor: () => house.signIn(centre.auditor.email),
});

/** Where the log ends, the journal of accesses aside: the same before and after an order that was not taken. */
export const endOf = async (house: House): Promise<string> => {
  const seen = ends.get(house) ?? { readTo: undefined, end: '0' };
  for await (const { stream, position } of house.running.parts.stores.log.readAll({
    after: seen.readTo,
  })) {
    seen.readTo = position;
    if (partsOf(stream).name !== access.name) seen.end = String(position.commit);
  }
  ends.set(house, seen);
  return seen.end;
};

/** A house is read once, and from there on. */
const ends = new WeakMap<House, { readTo: Position | undefined; end: string }>();
