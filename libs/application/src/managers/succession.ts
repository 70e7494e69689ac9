import {
  agreement,
  chainFrom,
  party,
  redesignateSeat,
  seatHolderOf,
  type Seat,
} from '@kyket/agreements';
import { earliestOf, idFrom, partsOf, type Id, type LocalDate, type Seen } from '@kyket/eventing';
import type { Records } from '../records';
import type { AgreementsOnRecord } from './agreements-on-record';
import { defineManager, type ManagedOrder, type Manager } from './manager';

/** Facts of an agreement that put a party in a seat. */
const seats: ReadonlySet<string> = new Set([
  'AgreementProposed',
  'LegacyAgreementRegistered',
  'PartyDesignationUpdated',
]);

/** Who succeeds a party succeeds it in its seats, whichever was recorded first, the act or the agreement. Where there are several successors, people choose. */
export const succession = (onRecord: AgreementsOnRecord): Manager =>
  defineManager({
    name: 'succession',
    roles: ['process-manager'],
    follows: [agreement.name, party.name],

    react: async ({ type, stream }, { records }) => {
      const { id } = partsOf(stream);
      if (seats.has(type)) return redesignations(records, id);
      if (type !== 'PartySucceeded') return [];

      const orders: ManagedOrder[] = [];
      for (const each of await onRecord.seating(id))
        orders.push(...(await redesignations(records, each)));
      return orders;
    },
  });

/** One order per act and seat, in order of effect, to the end of the line or the first choice. */
const redesignations = async (records: Records, id: Id): Promise<readonly ManagedOrder[]> => {
  const seen = await records.look(agreement, id);
  const { state } = seen;
  if (state.is === 'none' || state.force.is === 'abandoned') return [];

  const orders: ManagedOrder[] = [];
  for (const [seat, sitting] of Object.entries(state.seats).filter(isTaken)) {
    const since = satDownOn(sitting, seen);
    const { steps } = await records.answers(chainFrom(seatHolderOf(sitting), since));
    for (const { act, successors } of steps) {
      if (successors.length > 1) break;
      orders.push({
        command: redesignateSeat,
        to: id,
        data: { seat, act },
        commandId: idFrom('succession', id, seat, act),
        mayBeRefused: true,
      });
    }
  }
  return orders;
};

const isTaken = ([, { withdrewOn }]: readonly [Id, Seat]): boolean => withdrewOn === undefined;

/** The first day that its holder can have held the seat; none where the year of the agreement is unknown. */
const satDownOn = ({ holders }: Seat, { facts }: Seen<unknown>): LocalDate | undefined => {
  const from = holders.at(-1)?.from;
  if (from !== undefined && from !== 'start') return from;

  const [founding] = facts;
  return founding && earliestOf(founding.metadata.occurredOn.date);
};
