import { nameAmong, type NameVersion, type Office } from '@kyket/agreements';
import type { Id, Language, LocalDate } from '@kyket/eventing';
import { sql } from 'kysely';
import { containing, wordsOf } from '../search-words';
import { agreementAccess, clearanceAccess, partyRegister } from '../house';
import type { Views } from '../views';
import { isId, keyAfter, limitOf, pageOf, type Page, type Paging, type VisibleTo } from './page';
import { every, of } from './tables';
import { isMet } from './visible';

export interface PartiesAsked extends Paging {
  /** Words, each found in one of the names it has borne. */
  readonly q?: string | undefined;
  /** Those met in the agreements that these may know of; else all there are. */
  readonly metBy: VisibleTo;
  readonly today: LocalDate;
  readonly language: Language;
}

export interface PartyItem {
  readonly id: Id;
  readonly name: string;
  readonly level: string;
  readonly country: string;
  readonly zone: string;
  readonly under: Id | null;
  /** The last day it exists. */
  readonly until: LocalDate | null;
  readonly names: readonly NameVersion[];
  readonly offices: Readonly<Record<Id, Office>>;
}

const views = [partyRegister, agreementAccess, clearanceAccess];

/** The organisations there are, newest first. */
export const listParties = async (shown: Views, asked: PartiesAsked): Promise<Page<PartyItem>> => {
  const { q = '', metBy, today, language } = asked;
  const limit = limitOf(asked);
  const [after] = keyAfter(asked, [isId]) ?? [];
  const conditions = [
    isMet(sql`id`, metBy),
    ...wordsOf(q).map((word) => sql`search like ${containing(word)}`),
    ...(after === undefined ? [] : [sql`id < ${after}::uuid`]),
  ];

  const { result, position } = await shown.ask(views, async (db) => {
    const { rows } = await sql<Omit<PartyItem, 'name'>>`
      select id, level, country, zone, under, until, names, offices from ${of(partyRegister)}
      where ${every(conditions)} order by id desc limit ${limit + 1}`.execute(db);
    return rows;
  });
  return pageOf(
    result,
    { limit, position },
    ({ id }) => [id],
    (line) => ({ ...line, name: nameAmong(line.names, today, language) ?? '' }),
  );
};
