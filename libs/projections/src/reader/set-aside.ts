import { positionText, reasonOf, type Instant } from '@kyket/eventing';
import { sql, type Kysely } from 'kysely';
import type { Poison } from './category';

/** A record whose rows stand still, the fact that it cannot get past, and since when. Tells nothing of what the fact says. */
export interface SetAside {
  readonly category: string;
  readonly stream: string;
  readonly revision: number;
  readonly event: string;
  readonly type: string;
  readonly position: string;
  readonly error: string;
  readonly since: Instant;
  /** The last of its facts that was looked at. */
  readonly seen: number;
}

/** The states of all records of a category, beside what its views show. */
export const statesOf = (category: string): string => `states_${category}`;

export const setAsideBy = (category: string, { fact, cause }: Poison): SetAside => ({
  category,
  stream: fact.stream,
  revision: fact.revision,
  event: fact.id,
  type: fact.type,
  position: positionText(fact.position),
  error: reasonOf(cause),
  since: new Date().toISOString(),
  seen: fact.revision,
});

/** The records of a category that are set aside, in the order of their streams. */
export const readSetAside = async (
  db: Kysely<unknown>,
  category: string,
): Promise<readonly SetAside[]> => {
  const { rows } = await sql<{ aside: SetAside }>`select aside from ${sql.id(statesOf(category))}
    where aside is not null order by stream`.execute(db);
  return rows.map(({ aside }) => aside);
};
