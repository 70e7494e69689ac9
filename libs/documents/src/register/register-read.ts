import { folded } from '@kyket/eventing';
import type { Cell, TableRead, TableRow } from '../table/table';
import { columnNamed, columnNames, columnOf, type ColumnName } from './columns';
import { columnsMissing, columnTwice, fileFaults } from './faults';
import type { FaultyRow, RegisterRead, RegisterRow } from './register-row';
import { rowOf, type CellsOf } from './row-read';

const headingsOf = ({ cells }: TableRow): readonly (ColumnName | undefined)[] =>
  cells.map((cell) => (typeof cell === 'string' ? columnNamed(cell) : undefined));

/** A second row of headings, in the other language, is no agreement. */
const isHeadings = (row: TableRow): boolean => {
  const written = row.cells.filter((cell) => cell !== '');
  return headingsOf(row).filter((name) => name !== undefined).length * 2 > written.length;
};

/** A register from a table: the first row names the columns, in any order. Faulty lines are named and hold up no other. */
export const registerFrom = (table: TableRead): RegisterRead => {
  if (table.is === 'unreadable') return { is: 'unreadable', says: fileFaults[table.why] };
  const [first, second, ...rest] = table.rows;
  if (first === undefined) return { is: 'unreadable', says: fileFaults.empty };

  const headings = headingsOf(first);
  const missing = columnNames.filter((name) => columnOf(name).needed && !headings.includes(name));
  if (missing.length > 0) return { is: 'unreadable', says: columnsMissing(missing) };
  const twice = headings.find((name, i) => name !== undefined && headings.indexOf(name) !== i);
  if (twice !== undefined) return { is: 'unreadable', says: columnTwice(twice) };

  const ignored = first.cells.filter((cell, i) => cell !== '' && headings[i] === undefined);
  const lines = second === undefined || isHeadings(second) ? rest : [second, ...rest];
  const read = lines.map(({ line, cells }) => rowOf(line, named(headings, cells)));
  const rows = read.flatMap((row) => ('faults' in row ? [] : [row]));
  const again = repeated(rows);

  return {
    is: 'register',
    rows: parentsFirst(rows.filter((row) => !again.has(row))),
    faulty: [
      ...read.flatMap((row) => ('faults' in row ? [row] : [])),
      ...[...again].map(toldTwice),
    ],
    ignored: ignored.map(String),
  };
};

const named = (headings: readonly (ColumnName | undefined)[], cells: readonly Cell[]): CellsOf =>
  Object.fromEntries(
    headings.flatMap((name, i) => (name === undefined ? [] : [[name, cells[i] ?? '']])),
  );

const keyOf = ({ register, ours: [lead = ''] }: RegisterRow): string =>
  JSON.stringify([folded(register), folded(lead)]);

const repeated = (rows: readonly RegisterRow[]): ReadonlySet<RegisterRow> => {
  const firsts = new Map(rows.toReversed().map((row) => [keyOf(row), row]));
  return new Set(rows.filter((row) => firsts.get(keyOf(row)) !== row));
};

const toldTwice = ({ line, register, titles }: RegisterRow): FaultyRow => ({
  line,
  register,
  title: Object.values(titles)[0] ?? '',
  faults: [{ column: 'register', fault: 'told-twice' }],
});

/** An agreement can only be linked to one that is on record. Rows in a circle keep their order, and are refused later. */
const parentsFirst = (rows: readonly RegisterRow[]): readonly RegisterRow[] => {
  const byNumber = Map.groupBy(rows, ({ register }) => folded(register));
  const ordered = new Set<RegisterRow>();
  const open = new Set<RegisterRow>();
  const pending = rows.toReversed();

  for (let row = pending.pop(); row !== undefined; row = pending.pop()) {
    if (ordered.has(row)) continue;
    const parents = row.links
      .flatMap(({ to }) => byNumber.get(folded(to.split('@')[0] ?? '')) ?? [])
      .filter((parent) => !ordered.has(parent) && !open.has(parent));
    if (parents.length === 0) {
      ordered.add(row);
      continue;
    }
    open.add(row);
    pending.push(row, ...parents);
  }
  return [...ordered];
};
