import writeExcelFile from 'write-excel-file/universal';
import { columnNames, columnOf } from './columns';

const rows: readonly (readonly string[])[] = [
  columnNames.map((name) => columnOf(name).vi),
  columnNames.map((name) => columnOf(name).en),
  columnNames.map((name) => columnOf(name).example),
];

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The columns of a register with one line filled in. The mark at its head tells Excel that it is UTF-8. */
export const templateCsv = (): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;

/** Every cell is text, so that a spreadsheet makes no day of this year out of “14/10”. */
export const templateXlsx = async (): Promise<Uint8Array> => {
  const cell = (value: string) => ({ value, type: String, format: '@', wrap: true });
  const heading = (value: string) => ({ ...cell(value), fontWeight: 'bold' as const });
  const blank = columnNames.map(() => cell(''));
  const [vietnamese = [], english = [], example = []] = rows;
  const sheet = [
    vietnamese.map(heading),
    english.map(heading),
    example.map(cell),
    ...Array.from({ length: 200 }, () => blank),
  ];
  const blob = await writeExcelFile(sheet, {
    columns: columnNames.map(() => ({ width: 24 })),
    stickyRowsCount: 2,
    sheet: 'Sổ thỏa thuận',
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
