/** What a cell holds: a spreadsheet knows days and numbers, a text file only texts. */
export type Cell = string | number | Date;

export interface TableRow {
  /** Where it stands in the file, as people count: from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Why a file cannot be read as a table at all. */
export type Unreadable =
  'empty' | 'not-a-table' | 'not-utf-8' | 'no-such-sheet' | 'too-large' | 'encrypted';

export type TableRead =
  | { readonly is: 'table'; readonly rows: readonly TableRow[] }
  | { readonly is: 'unreadable'; readonly why: Unreadable };

/** More than any office has concluded; a sheet beyond it is a mistake or an attack. */
export const most = { rows: 20_000, columns: 100, letters: 10_000, unpacked: 64 * 1024 * 1024 };

export const unreadable = (why: Unreadable): TableRead => ({ is: 'unreadable', why });

/** Rows in which something is written. */
export const tableOf = (rows: readonly TableRow[]): TableRead => {
  const written = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (written.length === 0) return unreadable('empty');

  const isTooLarge =
    written.length > most.rows ||
    written.some(
      ({ cells }) =>
        cells.length > most.columns ||
        cells.some((cell) => typeof cell === 'string' && cell.length > most.letters),
    );
  return isTooLarge ? unreadable('too-large') : { is: 'table', rows: written };
};
