import type { Id, LocalDate } from '@kyket/eventing';
import { sql } from 'kysely';
import {
  agreementAccess,
  clearanceAccess,
  clearanceFiles,
  obligationRegister,
  partyRegister,
  talksAccess,
  talksRegister,
} from '../house';
import type { Row } from '../view';
import type { Views } from '../views';
import {
  isDay,
  isId,
  keyAfter,
  limitOf,
  pageOf,
  type Page,
  type Paging,
  type VisibleTo,
} from './page';
import { every, of } from './tables';
import { isOwnSubject } from './visible';

export interface ObligationsAsked extends Paging {
  /** The record that the deadline is about. */
  readonly subject?: Id | undefined;
  /** The party that must act. */
  readonly party?: Id | undefined;
  readonly outcome?: ObligationItem['outcome'] | undefined;
  /** No earlier than this day. */
  readonly dueFrom?: LocalDate | undefined;
  /** No later than this day. */
  readonly dueBy?: LocalDate | undefined;
  /** Open, and past; or neither. */
  readonly overdue?: boolean | undefined;
  readonly visibleTo: VisibleTo;
  readonly today: LocalDate;
}

export interface ObligationItem {
  readonly id: Id;
  readonly rule: string;
  readonly subject: Id;
  readonly occasion: string;
  readonly law: 'statutory' | 'clause' | 'house';
  readonly purpose: 'concluding' | 'carrying-out' | 'record-keeping';
  readonly party: Id;
  readonly base: LocalDate;
  readonly due: LocalDate;
  readonly zone: string;
  readonly outcome: 'open' | 'met' | 'missed' | 'waived' | 'closed';
  readonly metOn: LocalDate | null;
  readonly snoozedUntil: LocalDate | null;
  /** Open, and past. */
  readonly overdue: boolean;
}

type Line = Row<(typeof obligationRegister)['columns']> &
  Pick<ObligationItem, 'law' | 'purpose' | 'outcome'>;

const views = [
  obligationRegister,
  agreementAccess,
  clearanceAccess,
  clearanceFiles,
  partyRegister,
  talksAccess,
  talksRegister,
];

/** Deadlines by the day they are due, as far as the asker may know of them. */
export const listObligations = async (
  shown: Views,
  asked: ObligationsAsked,
): Promise<Page<ObligationItem>> => {
  const { subject, party, outcome, dueFrom, dueBy, visibleTo, today } = asked;
  const limit = limitOf(asked);
  const [day, id] = keyAfter(asked, [isDay, isId]) ?? [];
  const conditions = [
    isOwnSubject(sql`o.subject`, visibleTo),
    ...(subject === undefined ? [] : [sql`o.subject = ${subject}`]),
    ...(party === undefined ? [] : [sql`o.party = ${party}`]),
    ...(outcome === undefined ? [] : [sql`o.outcome = ${outcome}`]),
    ...(dueFrom === undefined ? [] : [sql`o.due >= ${dueFrom}::date`]),
    ...(dueBy === undefined ? [] : [sql`o.due <= ${dueBy}::date`]),
    ...(asked.overdue === undefined
      ? []
      : [sql`(o.outcome = 'open' and o.due < ${today}::date) = ${asked.overdue}`]),
    ...(day === undefined ? [] : [sql`(o.due, o.id) > (${day}::date, ${id}::uuid)`]),
  ];

  const { result, position } = await shown.ask(views, async (db) => {
    const { rows } = await sql<Line>`select o.* from ${of(obligationRegister)} o
      where ${every(conditions)} order by o.due, o.id limit ${limit + 1}`.execute(db);
    return rows;
  });
  return pageOf(
    result,
    { limit, position },
    (line) => [line.due, line.id],
    (line) => itemOf(line, today),
  );
};

const itemOf = (line: Line, today: LocalDate): ObligationItem => ({
  id: line.id,
  rule: line.rule,
  subject: line.subject,
  occasion: line.occasion,
  law: line.law,
  purpose: line.purpose,
  party: line.party,
  base: line.base,
  due: line.due,
  zone: line.zone,
  outcome: line.outcome,
  metOn: line.met_on,
  snoozedUntil: line.snoozed_until,
  overdue: line.outcome === 'open' && line.due < today,
});
