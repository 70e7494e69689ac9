import { inLanguage, type Names } from '@kyket/agreements';
import type { Id, Language, LocalDate, Role } from '@kyket/eventing';
import { sql, type RawBuilder } from 'kysely';
import {
  agreementRegister,
  agreementTasks,
  clearanceFiles,
  clearanceTasks,
  obligationRegister,
} from '../house';
import type { Condition } from '../house/task';
import type { Views } from '../views';
import { isDay, keyAfter, limitOf, pageOf, type Page, type Paging } from './page';
import { every, of } from './tables';

export interface WaitingAsked extends Paging {
  readonly organisation: Id;
  readonly roles: readonly Role[];
  /** Nothing of any other agreement than this one. */
  readonly only?: Id | undefined;
  /** Of one agreement, of one order, in one role, due no later than a day: what is named narrows the list. */
  readonly agreement?: Id | undefined;
  readonly command?: string | undefined;
  readonly role?: Role | undefined;
  readonly dueBy?: LocalDate | undefined;
  readonly today: LocalDate;
  readonly language: Language;
}

/** Somebody is to do something: this office, in this role, with this record. */
export interface WaitingItem {
  readonly agreement: { readonly id: Id; readonly title: string };
  /** The record that the order is given to. */
  readonly aggregate: 'agreement' | 'clearance';
  readonly id: Id;
  /** The name of the order, as in its definition. */
  readonly command: string;
  /** In which of the asker's roles. */
  readonly role: Role;
  /** The seat, body, condition or escalation it is about. */
  readonly about: Id | null;
  readonly since: LocalDate | null;
  readonly due: LocalDate | null;
  readonly overdue: boolean;
}

interface Line extends Omit<WaitingItem, 'agreement' | 'overdue'> {
  readonly agreement: Id;
  readonly titles: Names;
  readonly sort_day: LocalDate;
  readonly sort_key: string;
}

const views = [
  agreementTasks,
  clearanceTasks,
  agreementRegister,
  clearanceFiles,
  obligationRegister,
];

const never = '9999-12-31';

/** What waits for an office, the most urgent first. */
export const waitingFor = async (shown: Views, asked: WaitingAsked): Promise<Page<WaitingItem>> => {
  const { organisation, roles, today, language } = asked;
  const limit = limitOf(asked);
  const [day, key] = keyAfter(asked, [isDay, /^.{1,400}$/u]) ?? [];
  const conditions = [
    sql`true`,
    ...(day === undefined ? [] : [sql`(sort_day, sort_key) > (${day}::date, ${key})`]),
    ...(asked.only === undefined ? [] : [sql`agreement = ${asked.only}`]),
    ...(asked.agreement === undefined ? [] : [sql`agreement = ${asked.agreement}`]),
    ...(asked.command === undefined ? [] : [sql`command = ${asked.command}`]),
    ...(asked.role === undefined ? [] : [sql`role = ${asked.role}`]),
    ...(asked.dueBy === undefined ? [] : [sql`due <= ${asked.dueBy}::date`]),
  ];

  const { result, position } = await shown.ask(views, async (db) => {
    const { rows } = await sql<Line>`
      select * from (
        select t.agreement, t.aggregate, t.record as id, t.command, t.role, t.about, t.since, r.titles,
          coalesce(t.due, o.due) as due, coalesce(t.due, o.due, ${never}::date) as sort_day,
          t.agreement::text || ' ' || t.task as sort_key
        from (
          select * from ${of(agreementTasks)} where ${mine(organisation, roles)}
          union all select * from ${of(clearanceTasks)} where ${mine(organisation, roles)}
        ) t
        join ${of(agreementRegister)} r on r.id = t.agreement
        left join ${of(clearanceFiles)} c on c.id = t.clearance
        left join ${of(obligationRegister)} o on o.subject = t.record and o.rule = t.rule
          and o.occasion = t.occasion and o.outcome = 'open'
        where ${isSo(today)}
      ) waiting
      where ${every(conditions)}
      order by sort_day, sort_key limit ${limit + 1}`.execute(db);
    return rows;
  });
  return pageOf(
    result,
    { limit, position },
    ({ sort_day, sort_key }) => [sort_day, sort_key],
    (line) => itemOf(line, today, language),
  );
};

const mine = (organisation: Id, roles: readonly Role[]): RawBuilder<unknown> =>
  sql`organisation = ${organisation} and role = any(${roles}::text[])`;

/** What stands in the other record, as the task needs it to. */
const isSo = (today: LocalDate): RawBuilder<unknown> => sql`case t.condition
  when ${'not-opened' satisfies Condition} then c.id is null
  when ${'covered' satisfies Condition} then c.id is not null and (not c.needed or (
    c.cleared_on <= ${today}::date and c.conditions_open = 0
    and (c.valid_until is null or c.valid_until >= ${today}::date)
    and jsonb_exists(c.covers, r.text_hash)))
  when ${'uncovered' satisfies Condition} then not r.signed and r.text_is in ('agreed', 'collated')
    and not jsonb_exists(c.covers, r.text_hash)
  else true end`;

const itemOf = (line: Line, today: LocalDate, language: Language): WaitingItem => ({
  agreement: { id: line.agreement, title: inLanguage(line.titles, language) ?? '' },
  aggregate: line.aggregate,
  id: line.id,
  command: line.command,
  role: line.role,
  about: line.about,
  since: line.since,
  due: line.due,
  overdue: line.due !== null && line.due < today,
});
