import { parse } from 'csv-parse/sync';
import { tableOf, unreadable, type TableRead } from './table';

interface Read {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Spreadsheets save UTF-8 with and without a mark at its head, or UTF-16 with one. Older code pages are not guessed. */
const textOf = (bytes: Uint8Array): string | undefined => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The first line decides which of the three the file was saved with: the others may stand inside cells. */
const delimiterOf = (text: string): string => {
  const [header = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/);
  const count = (sign: string) => header.split(sign).length;
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
};

const linesIn = (raw: string) => raw.trimEnd().split(/\r\n|\n|\r/).length;

/** A text file as a table. A cell may hold line breaks; its row stands where it begins. */
export const tableFromCsv = (bytes: Uint8Array): TableRead => {
  const text = textOf(bytes);
  if (text === undefined) return unreadable('not-utf-8');
  if (text.includes('\0')) return unreadable('not-a-table');

  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      raw: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      trim: true,
    }) as unknown as readonly Read[];
    let line = 1;
    return tableOf(
      records.map(({ record, raw }) => {
        const row = { line, cells: record };
        line += linesIn(raw);
        return row;
      }),
    );
  } catch {
    return unreadable('not-a-table');
  }
};
