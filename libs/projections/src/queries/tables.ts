import { sql, type RawBuilder } from 'kysely';
import { tableOf, type AnyView } from '../view';

/** The table of a view, in a query. */
export const of = (view: AnyView): RawBuilder<unknown> => sql.table(tableOf(view));

/** All of these. */
export const every = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
