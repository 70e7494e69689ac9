import type { AppliesTo } from '@kyket/agreements';
import type { Id, LocalDate, Sentence } from '@kyket/eventing';
import { sql } from 'kysely';
import { procedureRegister } from '../house';
import type { RowOf } from '../view';
import type { Views } from '../views';
import { isId, keyAfter, limitOf, pageOf, type Page, type Paging } from './page';
import { every, of } from './tables';

export interface ProceduresAsked extends Paging {
  readonly today: LocalDate;
  readonly language: keyof Sentence;
}

export interface ProcedureItem {
  readonly id: Id;
  /** Of the version that applies on the day, else of the last. */
  readonly title: string;
  readonly version: number;
  readonly appliesTo: AppliesTo;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** The procedures there are, each as it reads on the day. */
export const listProcedures = async (
  shown: Views,
  asked: ProceduresAsked,
): Promise<Page<ProcedureItem>> => {
  const limit = limitOf(asked);
  const [after] = keyAfter(asked, [isId]) ?? [];
  const conditions = after === undefined ? [] : [sql`id < ${after}::uuid`];

  const { result, position } = await shown.ask([procedureRegister], async (db) => {
    const { rows } = await sql<RowOf<typeof procedureRegister>>`
      select id, versions from ${of(procedureRegister)}
      where ${every(conditions)} order by id desc limit ${limit + 1}`.execute(db);
    return rows;
  });
  return pageOf(
    result,
    { limit, position },
    ({ id }) => [id],
    (line) => itemOf(line, asked),
  );
};

const itemOf = (
  { id, versions }: RowOf<typeof procedureRegister>,
  { today, language }: ProceduresAsked,
): ProcedureItem => {
  const applying = versions.findLast(({ from }) => from <= today) ?? versions.at(-1);
  if (applying === undefined) throw new Error(`Procedure ${id} has no version`);
  const { title, ...rest } = applying;
  return { id, title: title[language], ...rest };
};
