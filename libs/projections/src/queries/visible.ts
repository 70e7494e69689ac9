import { sql, type RawBuilder } from 'kysely';
import {
  agreementAccess,
  clearanceAccess,
  clearanceFiles,
  partyRegister,
  talksAccess,
  talksRegister,
} from '../house';
import type { VisibleTo } from './page';
import { of } from './tables';

/** One of the organisations that the list is for. */
const them = (to: Exclude<VisibleTo, 'all'>): RawBuilder<unknown> =>
  sql`any(${typeof to === 'string' ? [to] : [...to]}::uuid[])`;

/** The agreements whose leading side an organisation belongs to: through a seat, through a body under it, or because a clearance asks it. */
const ownAgreements = (to: Exclude<VisibleTo, 'all'>): RawBuilder<unknown> => sql`
  select agreement from ${of(agreementAccess)} where own and (organisation = ${them(to)}
    or organisation in (select id from ${of(partyRegister)} where under = ${them(to)}))
  union select agreement from ${of(clearanceAccess)} where organisation = ${them(to)}`;

const othersAgreements = (to: Exclude<VisibleTo, 'all'>): RawBuilder<unknown> => sql`
  select agreement from ${of(agreementAccess)} where not own and organisation = ${them(to)}`;

/** Whether the asker may see the internal papers of an agreement. */
export const isOwn = (agreement: RawBuilder<unknown>, to: VisibleTo): RawBuilder<unknown> =>
  to === 'all' ? sql`true` : sql`${agreement} in (${ownAgreements(to)})`;

/** Whether the asker may know that there is such an agreement. */
export const isVisible = (agreement: RawBuilder<unknown>, to: VisibleTo): RawBuilder<unknown> =>
  to === 'all'
    ? sql`true`
    : sql`${agreement} in (${ownAgreements(to)} union ${othersAgreements(to)})`;

/** Whether the asker meets an organisation in an agreement that they may know of. */
export const isMet = (organisation: RawBuilder<unknown>, to: VisibleTo): RawBuilder<unknown> =>
  to === 'all'
    ? sql`true`
    : sql`${organisation} in (select organisation from ${of(agreementAccess)}
        where ${isVisible(sql`agreement`, to)})`;

/** Whether the asker may know of a record of any kind that a deadline is about. Deadlines are internal papers. */
export const isOwnSubject = (subject: RawBuilder<unknown>, to: VisibleTo): RawBuilder<unknown> =>
  to === 'all'
    ? sql`true`
    : sql`(${subject} in (${ownAgreements(to)})
        or ${subject} in (select clearance from ${of(clearanceAccess)} where organisation = ${them(to)})
        or ${subject} in (select id from ${of(clearanceFiles)}
          where party in (select id from ${of(partyRegister)} where under = ${them(to)}))
        or ${subject} in (select talks from ${of(talksAccess)} where organisation = ${them(to)})
        or ${subject} in (select id from ${of(talksRegister)}
          where founded_by in (${ownAgreements(to)})))`;
