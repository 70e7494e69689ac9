import { OrderRefused, type Access } from '@kyket/agreements';
import type { Id, Instant } from '@kyket/eventing';
import { sql } from 'kysely';
import { accessRegister, agreementAccess, clearanceAccess, partyRegister } from '../house';
import type { Row } from '../view';
import type { Views } from '../views';
import {
  isId,
  isMoment,
  keyAfter,
  limitOf,
  pageOf,
  type Page,
  type Paging,
  type VisibleTo,
} from './page';
import { every, of } from './tables';
import { isOwn } from './visible';

export interface AccessesAsked extends Paging {
  readonly agreement?: Id | undefined;
  readonly person?: Id | undefined;
  /** From this moment on, and before that one. */
  readonly since?: Instant | undefined;
  readonly before?: Instant | undefined;
  /** Of what was refused alone. */
  readonly refused?: boolean | undefined;
  /** In whose case files; and whether also what lies in none. */
  readonly visibleTo: VisibleTo;
  readonly alsoElsewhere?: boolean;
}

type Line = Row<(typeof accessRegister)['columns']>;

const views = [accessRegister, agreementAccess, clearanceAccess, partyRegister];

/** Who saw what and what was refused to whom, the last first. */
export const listAccesses = async (
  shown: Views,
  asked: AccessesAsked,
): Promise<Page<Access & { readonly agreement: Id | null }>> => {
  const { agreement, person, since, before, visibleTo, alsoElsewhere = false } = asked;
  const limit = limitOf(asked);
  const [at, id] = keyAfter(asked, [isMoment, isId]) ?? [];
  const theirs = isOwn(sql`a.agreement`, visibleTo);
  const conditions = [
    alsoElsewhere ? sql`(a.agreement is null or ${theirs})` : theirs,
    ...(agreement === undefined ? [] : [sql`a.agreement = ${agreement}`]),
    ...(person === undefined ? [] : [sql`a.person = ${person}`]),
    ...(since === undefined ? [] : [sql`a.at >= ${since}::timestamptz`]),
    ...(before === undefined ? [] : [sql`a.at < ${before}::timestamptz`]),
    ...(asked.refused ? [sql`a.event->>'type' = ${OrderRefused.type}`] : []),
    ...(at === undefined ? [] : [sql`(a.at, a.id) < (${at}::timestamptz, ${id}::uuid)`]),
  ];
  const { result, position } = await shown.ask(views, async (db) => {
    const { rows } = await sql<Line>`select a.* from ${of(accessRegister)} a
      where ${every(conditions)} order by a.at desc, a.id desc limit ${limit + 1}`.execute(db);
    return rows;
  });
  return pageOf(
    result,
    { limit, position },
    (line) => [line.at, line.id],
    ({ id: access, at: when, actor, event, agreement: about }) => ({
      ...{ id: access, at: when, actor, event, agreement: about },
    }),
  );
};
