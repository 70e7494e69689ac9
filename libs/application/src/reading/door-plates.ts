import type { Office, Party } from '@kyket/agreements';
import type { Id } from '@kyket/eventing';
import type { Principal } from '../principal';

type Reader = Pick<Principal, 'roles' | 'organisation'>;

/** Whoever comes for the other side. In the register they find those they sit at a table with. */
export const isAcrossTheTable = ({ roles }: Pick<Reader, 'roles'>): boolean =>
  roles.includes('counterpart');

/** Of somebody else's offices they read what the door plate says: neither who holds one, nor what it may do. */
export const officesFor = (
  reader: Reader,
  party: Id,
  offices: Readonly<Record<Id, Office>>,
): Readonly<Record<Id, Office>> =>
  isTheirs(reader, party)
    ? offices
    : Object.fromEntries(
        Object.entries(offices).map(([id, { titles }]) => [id, { titles, may: [], holders: [] }]),
      );

/** The same of the whole organisation: whom it lets sign, within which limits, is its own. */
export const partyFor = (reader: Reader, id: Id, state: Party): Party =>
  state.is === 'none' || isTheirs(reader, id)
    ? state
    : { ...state, offices: officesFor(reader, id, state.offices), authorisations: {} };

const isTheirs = (reader: Reader, party: Id): boolean =>
  !isAcrossTheTable(reader) || reader.organisation === party;
