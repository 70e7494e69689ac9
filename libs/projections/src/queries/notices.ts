import type { Id, Instant, LocalDate } from '@kyket/eventing';
import { sql } from 'kysely';
import { noticeRegister, obligationRegister } from '../house';
import type { Row } from '../view';
import type { Views } from '../views';
import { isId, isMoment, keyAfter, limitOf, pageOf, type Page, type Paging } from './page';
import type { ObligationItem } from './obligations';
import { of } from './tables';

export interface NoticesAsked extends Paging {
  readonly person: Id;
}

/** A deadline that a person was told of in the house. */
export interface NoticeItem {
  readonly id: Id;
  readonly at: Instant;
  readonly late: boolean;
  readonly obligation: Id;
  readonly rule: string;
  readonly subject: Id;
  readonly due: LocalDate;
  readonly zone: string;
  readonly outcome: ObligationItem['outcome'];
}

type Line = Row<(typeof noticeRegister)['columns']> &
  Pick<NoticeItem, 'rule' | 'subject' | 'due' | 'zone' | 'outcome'>;

const views = [noticeRegister, obligationRegister];

/** What a person was told, the last first. */
export const listNotices = async (
  shown: Views,
  { person, ...paging }: NoticesAsked,
): Promise<Page<NoticeItem>> => {
  const limit = limitOf(paging);
  const [at, id] = keyAfter(paging, [isMoment, isId]) ?? [];
  const before =
    at === undefined ? sql`true` : sql`(n.at, n.id) < (${at}::timestamptz, ${id}::uuid)`;
  const { result, position } = await shown.ask(views, async (db) => {
    const { rows } = await sql<Line>`select n.*, o.rule, o.subject, o.due, o.zone, o.outcome
      from ${of(noticeRegister)} n join ${of(obligationRegister)} o on o.id = n.obligation
      where n.person = ${person} and ${before}
      order by n.at desc, n.id desc limit ${limit + 1}`.execute(db);
    return rows;
  });
  return pageOf(
    result,
    { limit, position },
    (line) => [line.at, line.id],
    ({ id: notice, at: told, late, obligation, rule, subject, due, zone, outcome }) => ({
      id: notice,
      at: told,
      ...{ late, obligation, rule, subject, due, zone, outcome },
    }),
  );
};
