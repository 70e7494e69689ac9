import type { Id } from '@kyket/eventing';
import { sql, type RawBuilder } from 'kysely';
import {
  agreementLinks,
  agreementSeats,
  obligationRegister,
  partyRegister,
  reminderRegister,
  talksAccess,
  talksRegister,
} from '../house';
import type { AnyView } from '../view';
import type { Views } from '../views';
import { of } from './tables';

/** Which records belong together: what no stream tells by itself. */

export const partiesOnRecord = (shown: Views): Promise<readonly Id[]> =>
  idsOf(shown, partyRegister, sql`true`);

export const talksFoundedBy = (shown: Views, agreement: Id): Promise<readonly Id[]> =>
  idsOf(shown, talksRegister, sql`founded_by = ${agreement}`);

/** The talks in which an organisation is a side. */
export const talksOf = (shown: Views, organisation: Id): Promise<readonly Id[]> =>
  idsOf(shown, talksAccess, sql`organisation = ${organisation}`, 'talks');

export const obligationsOf = (shown: Views, subject: Id): Promise<readonly Id[]> =>
  idsOf(shown, obligationRegister, sql`subject = ${subject}`);

export const remindersOf = (shown: Views, obligations: readonly Id[]): Promise<readonly Id[]> =>
  idsOf(shown, reminderRegister, sql`obligation = any(${[...obligations]}::uuid[])`);

/** The agreements in which a party holds a seat. */
export const agreementsSeating = (shown: Views, party: Id): Promise<readonly Id[]> =>
  idsOf(shown, agreementSeats, sql`party = ${party}`, 'agreement');

/** The agreements that say of themselves how they stand to this one. */
export const agreementsLinkedTo = (shown: Views, agreement: Id): Promise<readonly Id[]> =>
  idsOf(shown, agreementLinks, sql`linked_to = ${agreement}`, 'agreement');

const idsOf = async (
  shown: Views,
  view: AnyView,
  condition: RawBuilder<unknown>,
  column = 'id',
): Promise<readonly Id[]> => {
  const { result } = await shown.ask([view], async (db) => {
    const { rows } = await sql<{ id: Id }>`select distinct ${sql.id(column)} as id from ${of(view)}
      where ${condition} order by id`.execute(db);
    return rows.map(({ id }) => id);
  });
  return result;
};
