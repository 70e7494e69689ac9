import { inLanguage, type Headline, type Names } from '@kyket/agreements';
import { addDays, type Id, type Language, type LocalDate } from '@kyket/eventing';
import { sql } from 'kysely';
import {
  agreementAccess,
  agreementRegister,
  agreementStatuses,
  clearanceAccess,
  partyRegister,
} from '../house';
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
import { of } from './tables';
import { isOwn } from './visible';

export interface EndingAsked extends Paging {
  /** Their last day lies before this one. */
  readonly before: LocalDate;
  readonly visibleTo: VisibleTo;
  /** The day it is where it is asked. */
  readonly today: LocalDate;
  readonly language: Language;
}

export interface EndingItem {
  readonly id: Id;
  readonly title: string;
  readonly ends: LocalDate;
}

interface Line {
  readonly id: Id;
  readonly titles: Names;
  readonly ended: LocalDate;
}

const expired: Headline = 'expired';
const views = [
  agreementRegister,
  agreementStatuses,
  agreementAccess,
  clearanceAccess,
  partyRegister,
];

/** The agreements of the asker's own side whose term runs out between today and a day, the first to end first. */
export const listEnding = async (shown: Views, asked: EndingAsked): Promise<Page<EndingItem>> => {
  const limit = limitOf(asked);
  const { before, today, visibleTo } = asked;
  const [ended, after] = keyAfter(asked, [isDay, isId]) ?? [];
  const goesOn =
    ended === undefined || after === undefined
      ? sql`true`
      : sql`(s.from_day, r.id) > (${ended}::date, ${after}::uuid)`;

  const { result, position } = await shown.ask(views, (db) =>
    sql<Line>`select r.id, r.titles, s.from_day as ended
      from ${of(agreementRegister)} r join ${of(agreementStatuses)} s on s.agreement = r.id
      where s.word = ${expired} and s.from_day > ${today}::date and s.from_day <= ${before}::date
        and ${isOwn(sql`r.id`, visibleTo)} and ${goesOn}
      order by s.from_day, r.id limit ${limit + 1}`.execute(db),
  );
  return pageOf(
    result.rows,
    { limit, position },
    (line) => [line.ended, line.id],
    (line) => ({
      id: line.id,
      title: inLanguage(line.titles, asked.language) ?? '',
      ends: addDays(line.ended, -1),
    }),
  );
};
