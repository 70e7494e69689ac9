import { unzipSync } from 'fflate';
import { readSheet, SheetNotFoundError } from 'read-excel-file/universal';
import { most, tableOf, unreadable, type Cell, type TableRead, type Unreadable } from './table';

/** How a workbook of old, and one with a password, begins. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** The last cell that a sheet of the greatest size can have. */
const isWithin = ([, letters = '', row = '']: RegExpExecArray): boolean =>
  columnOf(letters) <= most.columns && Number(row) <= most.rows;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Looks at the file before it is unpacked in earnest. What an entry says of its own size is all the room it gets when
 * it is unpacked, so a small file cannot grow beyond what is allowed here; and a lone cell far out cannot make a
 * million empty rows.
 */
const faultIn = (bytes: Uint8Array): Unreadable | undefined => {
  let unpacked = 0;
  let entries = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      entries += 1;
      return false;
    },
  });
  if (unpacked > most.unpacked || entries > 1000) return 'too-large';

  const sheets = unzipSync(bytes, { filter: ({ name }) => /worksheets\/[^/]+\.xml$/.test(name) });
  const decoder = new TextDecoder();
  for (const sheet of Object.values(sheets)) {
    const xml = decoder.decode(sheet);
    // The reader takes minutes over what no spreadsheet writes.
    if (/\s{5000}/.test(xml)) return 'not-a-table';
    for (const cell of xml.matchAll(/<c [^>]*?\br="([A-Z]{1,3})(\d{1,9})"/g))
      if (!isWithin(cell)) return 'too-large';
  }
  return undefined;
};

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.trim() : '';
};

/** A sheet of an Excel workbook as a table: the first, or the one named. A formula is read as what it last came to. */
export const tableFromXlsx = async (bytes: Uint8Array, sheet?: string): Promise<TableRead> => {
  if (compoundFile.every((byte, i) => bytes[i] === byte)) return unreadable('encrypted');

  try {
    const fault = faultIn(bytes);
    if (fault) return unreadable(fault);

    const rows = await readSheet(bytes.slice().buffer, sheet);
    return tableOf(rows.map((row, i) => ({ line: i + 1, cells: row.map(cellOf) })));
  } catch (error) {
    return unreadable(error instanceof SheetNotFoundError ? 'no-such-sheet' : 'not-a-table');
  }
};
