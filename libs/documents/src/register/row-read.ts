import { folded, type Language, type LocalDate, type PartialDate } from '@kyket/eventing';
import type { Cell } from '../table/table';
import { columnNames, columnOf, type ColumnName } from './columns';
import type { RowFault } from './faults';
import { partialDayOf } from './partial-day';
import type { Faulty, FaultyRow, RegisterLink, RegisterRow } from './register-row';
import { certaintyNamed, isOnSignature, isOpenEnded, kindNamed, monthsOf } from './words';

export type CellsOf = Readonly<Partial<Record<ColumnName, Cell>>>;

/** What every text of the record may be at most. */
const longest: Readonly<Partial<Record<ColumnName, number>>> = {
  register: 100,
  titleVi: 500,
  titleEn: 500,
  titleZh: 500,
  titleLo: 500,
  number: 300,
  place: 300,
  period: 200,
  source: 500,
  excerpt: 2000,
};

const titleColumns: Readonly<Record<Language, ColumnName>> = {
  vi: 'titleVi',
  en: 'titleEn',
  zh: 'titleZh',
  lo: 'titleLo',
};

const linkColumns: readonly RegisterLink[] = ['under', 'amends', 'renews', 'replaces'];

/** Several names in one cell stand each on a line of its own, or between semicolons. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/[;\n\r]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const yearsIn = (text: string) => {
  const [, from, to] = /(\d{4})\s*[-–—]\s*(\d{4})/.exec(text) ?? [];
  return from === undefined || to === undefined
    ? undefined
    : { from: Number(from), to: Number(to) };
};

const isForAll = (kind: string | undefined) => kind === 'programme' || kind === 'treaty';

/** Reads one line cell by cell; every fault is named, not only the first. */
export const rowOf = (line: number, cells: CellsOf): RegisterRow | FaultyRow => {
  const faults: Faulty[] = [];
  const wrong = (column: ColumnName, fault: RowFault): undefined => {
    faults.push({ column, fault });
  };
  const textIn = (column: ColumnName): string => {
    const cell = cells[column] ?? '';
    return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
  };
  const written = (column: ColumnName): string | undefined => textIn(column) || undefined;

  const dayIn = (column: ColumnName): PartialDate => {
    const read = partialDayOf(cells[column] ?? '');
    if (read.is === 'read') return read.date;
    wrong(column, read.fault);
    return { is: 'unknown' };
  };
  const ownDayIn = (column: ColumnName) =>
    written(column) === undefined ? undefined : dayIn(column);
  const wholeDayIn = (column: ColumnName): LocalDate | undefined => {
    const date = dayIn(column);
    return date.is === 'day' ? date.on : undefined;
  };
  const countIn = (column: ColumnName, least: number): number | undefined => {
    const text = written(column);
    if (text === undefined) return undefined;
    const count = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
    return count >= least && count <= 120 ? count : wrong(column, 'not-a-count');
  };
  const yearIn = (column: ColumnName): number | undefined => {
    const text = written(column);
    if (text === undefined) return undefined;
    return /^(19|20|21)\d\d$/.test(text) ? Number(text) : wrong(column, 'not-a-year');
  };

  const entryIn = (): RegisterRow['entry'] => {
    const text = written('entry');
    if (text === undefined) return undefined;
    if (isOnSignature(text)) return 'on-signature';
    const before = faults.length;
    return (
      wholeDayIn('entry') ??
      (faults.length === before ? wrong('entry', 'whole-day-needed') : undefined)
    );
  };
  const endIn = (): RegisterRow['end'] => {
    const text = written('end');
    if (text === undefined) return undefined;
    if (isOpenEnded(text)) return 'open-ended';
    const months = monthsOf(text);
    if (months !== undefined && months > 0 && months <= 1200) return { months };
    const read = partialDayOf(cells.end ?? '');
    if (read.is === 'read' && read.date.is === 'day') return read.date.on;
    return wrong('end', 'not-an-end');
  };

  for (const name of columnNames) {
    if (columnOf(name).needed && textIn(name) === '') wrong(name, 'missing');
    if (textIn(name).length > (longest[name] ?? 5000)) wrong(name, 'too-long');
  }
  const titles = Object.fromEntries(
    Object.entries(titleColumns).flatMap(([language, column]) => {
      const title = written(column);
      return title === undefined ? [] : [[language, title]];
    }),
  );
  if (Object.keys(titles).length === 0) wrong('titleVi', 'no-title');

  const kindText = written('kind');
  const kind = kindText === undefined ? undefined : kindNamed(kindText);
  if (kindText !== undefined && kind === undefined) wrong('kind', 'unknown-kind');

  const ours = namesIn(textIn('ours'));
  const theirs = namesIn(textIn('theirs'));
  const unsigned = namesIn(textIn('unsigned'));
  if (!isForAll(kind) || ours.length + theirs.length > 1) {
    if (ours.length === 0) wrong('ours', 'missing');
    if (theirs.length === 0) wrong('theirs', 'missing');
  }
  const seated = new Set([...ours, ...theirs].map(folded));
  if (unsigned.some((name) => !seated.has(folded(name)))) wrong('unsigned', 'unsigned-not-a-party');

  const certainty = certaintyNamed(textIn('certainty'));
  if (certainty === undefined) wrong('certainty', 'unknown-certainty');

  const label = written('period');
  const entry = entryIn();
  const noticeMonths = countIn('notice', 0);
  const tacitMonths = countIn('tacit', 1);
  if (entry !== undefined && entry !== 'on-signature' && unsigned.length > 0)
    wrong('entry', 'signature-missing');
  if (tacitMonths !== undefined && noticeMonths === undefined) wrong('tacit', 'tacit-needs-notice');

  const row = {
    line,
    register: textIn('register'),
    kind: kind ?? 'other',
    titles,
    number: written('number'),
    place: written('place'),
    period: {
      ...(label !== undefined && { label, ...(yearsIn(label) && { years: yearsIn(label) }) }),
      ...(written('outlook') !== undefined && { outlookYear: yearIn('outlook') }),
    },
    ours,
    theirs,
    unsigned,
    signedOn: dayIn('signedOn'),
    ourDay: ownDayIn('ourDay'),
    theirDay: ownDayIn('theirDay'),
    entry,
    end: endIn(),
    noticeMonths,
    tacitMonths,
    links: linkColumns.flatMap((link) => namesIn(textIn(link)).map((to) => ({ kind: link, to }))),
    certainty: certainty ?? 'stated',
    source: written('source'),
    excerpt: written('excerpt'),
  } satisfies RegisterRow;

  const title = Object.values(titles)[0] ?? '';
  return faults.length === 0 ? row : { line, register: row.register, title, faults };
};
