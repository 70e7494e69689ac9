import type { Id, Position } from '@kyket/eventing';

/** Whose eyes a list is for: those of an organisation or of several, or of someone who may see all there is. */
export type VisibleTo = Id | readonly Id[] | 'all';

export interface Paging {
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

/** Some lines of a list, where it goes on, and how far in the log the list had come at least. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly position: Position;
}

export const limitOf = ({ limit = 50 }: Paging): number => Math.min(Math.max(limit, 1), 200);

/** One line more than the page holds was asked for: if it came, there is a next page. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  { limit, position }: { readonly limit: number; readonly position: Position },
  keyOf: (row: Row) => readonly string[],
  itemOf: (row: Row) => Item,
): Page<Item> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const goesOn = rows.length > limit && last !== undefined;
  return { items: shown.map(itemOf), next: goesOn ? cursorOf(keyOf(last)) : null, position };
};

const cursorOf = (key: readonly string[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The cursor is not one that a list has given out. */
export class NoSuchPage extends Error {
  override readonly name = 'NoSuchPage';
}

/** The key behind a cursor; nothing for the first page. */
export const keyAfter = (
  { after }: Paging,
  shape: readonly RegExp[],
): readonly string[] | undefined => {
  if (after === undefined) return undefined;

  const key = parsed(after);
  const fits =
    Array.isArray(key) &&
    key.length === shape.length &&
    key.every((part, place) => typeof part === 'string' && shape[place]?.test(part));
  if (!fits) throw new NoSuchPage('There is no such page.');
  return key as readonly string[];
};

export const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
export const isDay = /^\d{4}-\d{2}-\d{2}$/u;
export const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};
