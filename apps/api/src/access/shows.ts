import type { Seen } from '@kyket/application';
import { SetMetadata } from '@nestjs/common';

type Named = Readonly<Record<string, unknown>>;

/** What of which record a route shows, as its address says; nothing where that is no secret. */
export type Showing = (params: Readonly<Record<string, string>>, query: Named) => Seen | undefined;

/** A list: of an auditor's views every one is written down, of others' the records that they open. */
export interface ShowingList {
  readonly list: Seen['what'];
}

/** Every route that a person reads says one of these of itself. */
export type Shown = Showing | ShowingList | 'no secret';

const key = 'shows';
const saying = (shown: Shown) => SetMetadata(key, shown);

export const shownBy = (handler: object): Shown | undefined =>
  Reflect.getMetadata(key, handler) as Shown | undefined;

/** It shows what not everybody may know, of the record in its address. */
export const Shows = (what: Seen['what'], name: string) =>
  saying(({ id = '' }) => ({ what, of: { name, id } }));

/** It hands that out, to be kept elsewhere. */
export const HandsOut = (what: Seen['what'], name: string) =>
  saying(({ id = '' }) => ({ what, of: { name, id }, copy: true }));

export const ShowsRecord = (showing: Showing) => saying(showing);

export const ShowsList = (list: Seen['what']) => saying({ list });

/** What anybody signed in may know, or the caller's own. */
export const ShowsNoSecret = () => saying('no secret');
