import {
  inLanguage,
  nameAmong,
  type Headline,
  type Kind,
  type Names,
  type NameVersion,
  type Period,
} from '@kyket/agreements';
import type { Id, Language, LocalDate } from '@kyket/eventing';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { containing, wordsOf } from '../search-words';
import {
  agreementAccess,
  agreementRegister,
  agreementSeats,
  agreementStatuses,
  clearanceAccess,
  clearanceFiles,
  partyRegister,
} from '../house';
import type { Views } from '../views';
import { isId, keyAfter, limitOf, pageOf, type Page, type Paging, type VisibleTo } from './page';
import { every, of } from './tables';
import { isOwn, isVisible } from './visible';

export interface AgreementsAsked extends Paging {
  /** Words, each found in a title or in the name of a party, with or without diacritics. */
  readonly q?: string | undefined;
  readonly status?: Headline | undefined;
  readonly party?: Id | undefined;
  /** The year of the last signature; of one that is known to no year nothing is found. */
  readonly signedIn?: number | undefined;
  /** Another party that sits at the same table. */
  readonly with?: Id | undefined;
  /** Not this one, which they are compared with. */
  readonly besides?: Id | undefined;
  /** No other than this one. */
  readonly only?: Id | undefined;
  /** Neither abandoned nor ended: what a new text on the same field would stand beside. */
  readonly alive?: true | undefined;
  readonly visibleTo: VisibleTo;
  /** The day it is where it is asked. */
  readonly today: LocalDate;
  readonly language: Language;
}

export interface AgreementItem {
  readonly id: Id;
  readonly title: string;
  readonly titles: Names;
  readonly kind: Kind;
  readonly status: Headline;
  readonly period: Period;
  readonly origin: 'negotiated' | 'legacy';
  readonly relation: 'own-side' | 'other-side';
  readonly signatures: { readonly given: number; readonly needed: number };
  readonly parties: readonly PartyAtTable[];
}

export interface PartyAtTable {
  readonly id: Id;
  readonly seat: Id;
  readonly name: string;
  readonly side: Id;
  readonly lead: boolean;
}

interface Line {
  readonly id: Id;
  readonly titles: Names;
  readonly kind: Kind;
  readonly period: Period;
  readonly origin: AgreementItem['origin'];
  readonly signatures_given: number;
  readonly signatures_needed: number;
  readonly status: Headline;
  readonly own: boolean;
}

const views = [
  agreementRegister,
  agreementStatuses,
  agreementSeats,
  agreementAccess,
  clearanceFiles,
  clearanceAccess,
  partyRegister,
];

/** The register, newest first: what the asker may know of. */
export const listAgreements = async (
  shown: Views,
  asked: AgreementsAsked,
): Promise<Page<AgreementItem>> => {
  const limit = limitOf(asked);
  const { result, position } = await shown.ask(views, async (db) => {
    const lines = await linesOf(db, asked, limit + 1);
    return { lines, tables: await tablesOf(db, lines, asked) };
  });
  const { lines, tables } = result;
  return pageOf(
    lines,
    { limit, position },
    ({ id }) => [id],
    (line) => itemOf(line, tables.get(line.id) ?? [], asked.language),
  );
};

const linesOf = async (
  db: Kysely<unknown>,
  asked: AgreementsAsked,
  count: number,
): Promise<readonly Line[]> => {
  const { today, visibleTo, status, party, q = '' } = asked;
  const [after] = keyAfter(asked, [isId]) ?? [];
  const id = sql`r.id`;
  const conditions = [
    isVisible(id, visibleTo),
    ...wordsOf(q).map(mentions),
    ...(after === undefined ? [] : [sql`r.id < ${after}`]),
    ...(party === undefined ? [] : [sql`r.id in (${seatedAt(sql`= ${party}`)})`]),
    ...(asked.signedIn === undefined ? [] : [sql`r.signed_year = ${asked.signedIn}`]),
    ...(asked.with === undefined ? [] : [sql`r.id in (${seatedAt(sql`= ${asked.with}`)})`]),
    ...(asked.only === undefined ? [] : [sql`r.id = ${asked.only}`]),
    ...(asked.besides === undefined ? [] : [sql`r.id <> ${asked.besides}`]),
    ...(asked.alive ? [sql`${statusSeen(visibleTo)} <> all(${[...ended]}::text[])`] : []),
    ...(status === undefined ? [] : [sql`${statusSeen(visibleTo)} = ${status}`]),
  ];

  const { rows } = await sql<Line>`
    select r.id, r.titles, r.kind, r.period, r.origin, r.signatures_given, r.signatures_needed,
      ${statusSeen(visibleTo)} as status, ${isOwn(id, visibleTo)} as own
    from ${of(agreementRegister)} r
    join ${of(agreementStatuses)} s on s.agreement = r.id
      and s.from_day <= ${today}::date and (s.to_day is null or ${today}::date < s.to_day)
    where ${every(conditions)}
    order by r.id desc limit ${count}`.execute(db);
  return rows;
};

const ended: readonly Headline[] = ['abandoned', 'terminated', 'superseded', 'renewed', 'expired'];

/** Whoever may see the clearances reads, until it is signed, how far these are. */
const statusSeen = (to: VisibleTo): RawBuilder<unknown> => sql`
  (case when s.before_clearance and ${isOwn(sql`r.id`, to)} then coalesce(
    (select case when bool_and(c.progress = 'cleared') then 'cleared' else 'in-clearance' end
      from ${of(clearanceFiles)} c where c.agreement = r.id having count(*) > 0), s.word)
  else s.word end)`;

/** A word stands in the title, or in the name of one of the parties. */
const mentions = (word: string): RawBuilder<unknown> => sql`r.id in (
  select id from ${of(agreementRegister)} where search like ${containing(word)}
  union ${seatedAt(sql`in (select id from ${of(partyRegister)} where search like ${containing(word)})`)})`;

const seatedAt = (party: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select agreement from ${of(agreementSeats)} where party ${party}`;

interface SeatLine {
  readonly agreement: Id;
  readonly seat: Id;
  readonly party: Id;
  readonly side: Id;
  readonly lead: boolean;
  readonly names: readonly NameVersion[] | null;
}

/** Who sits at the table of each, by the names they bear today. */
const tablesOf = async (
  db: Kysely<unknown>,
  lines: readonly Line[],
  { today, language }: AgreementsAsked,
): Promise<ReadonlyMap<Id, readonly PartyAtTable[]>> => {
  const { rows } = await sql<SeatLine>`
    select s.agreement, s.seat, s.party, s.side, s.lead, p.names
    from ${of(agreementSeats)} s left join ${of(partyRegister)} p on p.id = s.party
    where s.agreement = any(${lines.map(({ id }) => id)}::uuid[])
    order by s.agreement, s.place`.execute(db);

  const seated = rows.map(({ agreement, seat, party: id, side, lead, names }) => ({
    agreement,
    party: { id, seat, side, lead, name: nameAmong(names ?? [], today, language) ?? '' },
  }));
  return new Map(
    [...Map.groupBy(seated, ({ agreement }) => agreement)].map(([agreement, all]) => [
      agreement,
      all.map(({ party }) => party),
    ]),
  );
};

const itemOf = (
  line: Line,
  parties: readonly PartyAtTable[],
  language: Language,
): AgreementItem => ({
  id: line.id,
  title: inLanguage(line.titles, language) ?? '',
  titles: line.titles,
  kind: line.kind,
  status: line.status,
  period: line.period,
  origin: line.origin,
  relation: line.own ? 'own-side' : 'other-side',
  signatures: { given: line.signatures_given, needed: line.signatures_needed },
  parties,
});
