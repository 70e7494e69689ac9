import type { LegacyOutcome } from '@kyket/application';
import {
  columnOf,
  registerFrom,
  rowFaults,
  tableFromCsv,
  tableFromXlsx,
  type ColumnName,
  type FaultyRow,
  type RegisterRead,
} from '@kyket/documents';
import type { Sentence } from '@kyket/eventing';
import type { Command } from 'commander';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { asked, linesOf, throughTheDoor } from './door';
import { exitCodes } from './exit-codes';
import { progressBar } from './progress';

export interface ImportOptions {
  readonly dryRun?: true;
  readonly sheet?: string;
  readonly data?: string;
  readonly json?: true;
}

/** One line of the file, and what came of it. Several parts of a line may be wrong at once. */
interface Result {
  readonly line: number;
  readonly register: string;
  readonly title: string;
  readonly is: LegacyOutcome['is'];
  readonly agreement?: string | undefined;
  readonly facts: number;
  readonly faults: readonly {
    readonly code: string;
    readonly column?: Sentence;
    readonly says: Sentence;
  }[];
}

type Line = LegacyOutcome | { readonly done: true } | { readonly failed: string };

const largest = 32 * 1024 * 1024;

/** Where a part of an entry stands in the file; its other parts are named like their columns. */
const columnsOfParts: Readonly<Record<string, ColumnName>> = { titles: 'titleVi', links: 'under' };

/** Reads the file here and gives what it tells to the house. Ends with 5 when a line is faulty, with 4 when one differs from what is on record. */
export const importAgreements = async (
  path: string,
  options: ImportOptions,
  command: Command,
): Promise<void> => {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined)
    return command.error(`error: there is no file ${path}`, { exitCode: exitCodes.notFound });
  if (size > largest)
    return command.error('error: the file is too large; split it', { exitCode: exitCodes.usage });

  const register = await read(path, options.sheet);
  if (register.is === 'unreadable')
    return command.error(`error: ${register.says.vi}\n${register.says.en}`, {
      exitCode: exitCodes.usage,
    });

  const write = (text: string) => command.configureOutput().writeOut?.(`${text}\n`);
  const show = (result: Result) => {
    if (options.json) write(JSON.stringify(result));
    else for (const line of told(result)) write(line);
  };
  const results = register.faulty.map(resultOfFaulty);
  for (const result of results) show(result);

  const { rows } = register;
  const bar = progressBar(rows.length);
  const failed = await throughTheDoor(options.data, async (door) => {
    const load = { file: basename(path), dryRun: options.dryRun === true, entries: rows };
    const answer = await asked(door, 'agreements/import', 'POST', load);
    if (!answer.ok || answer.body === null) return await problemOf(answer);

    let done = 0;
    for await (const line of linesOf<Line>(answer.body)) {
      if ('done' in line) return undefined;
      if ('failed' in line) return line.failed;
      const result = resultOf(line);
      results.push(result);
      bar.clear();
      show(result);
      bar.step((done += 1));
    }
    return 'The house stopped before it was done. Run it again and it goes on where it stood.';
  });
  bar.clear();

  const { ignored } = register;
  const summary = { ...countsOf(results), ...(options.dryRun && { dryRun: true }), ignored };
  write(options.json ? JSON.stringify(summary) : summaryOf(results, options, ignored));
  if (failed !== undefined) command.error(`error: ${failed}`, { exitCode: exitCodes.broken });
  process.exitCode = exitCodeOf(results);
};

const read = async (path: string, sheet: string | undefined): Promise<RegisterRead> => {
  const bytes = readFileSync(path);
  const isWorkbook = /\.xls[xm]?$/i.test(path);
  return registerFrom(isWorkbook ? await tableFromXlsx(bytes, sheet) : tableFromCsv(bytes));
};

const problemOf = async (answer: Response): Promise<string> => {
  try {
    return ((await answer.json()) as { title: string }).title;
  } catch {
    return `the house answered with ${answer.status}`;
  }
};

const resultOfFaulty = ({ line, register, title, faults }: FaultyRow): Result => ({
  ...{ line, register, title },
  is: 'faulty',
  facts: 0,
  faults: faults.map(({ column, fault }) => ({
    code: fault,
    column: headingOf(column),
    says: rowFaults[fault],
  })),
});

const resultOf = ({ faults, ...outcome }: LegacyOutcome): Result => ({
  ...outcome,
  faults: faults.map(({ part, code, says }) => ({
    code,
    ...(part && { column: headingOf(columnsOfParts[part] ?? (part as ColumnName)) }),
    says,
  })),
});

const headingOf = (column: ColumnName): Sentence => {
  const { vi, en } = columnOf(column);
  return { vi, en };
};

/** A line is told when something is wrong with it: of five hundred, those that want work. */
const told = ({ line, faults }: Result): readonly string[] =>
  faults.flatMap(({ column, says }) => [
    `Dòng ${line}${column ? `, cột “${column.vi}”` : ''}: ${says.vi}`,
    `  Line ${line}${column ? `, column “${column.en}”` : ''}: ${says.en}`,
  ]);

const countsOf = (results: readonly Result[]) => {
  const count = (is: Result['is']) => results.filter((result) => result.is === is).length;
  return {
    imported: count('imported'),
    completed: count('completed'),
    already: count('already'),
    faulty: count('faulty'),
    conflict: count('conflict'),
    facts: results.reduce((sum, { facts }) => sum + facts, 0),
  };
};

const summaryOf = (
  results: readonly Result[],
  { dryRun }: ImportOptions,
  ignored: readonly string[],
): string => {
  const { imported, completed, already, faulty, conflict, facts } = countsOf(results);
  return [
    dryRun && 'Chạy thử, không ghi gì · Dry run, nothing is recorded',
    `${imported} nhập mới · imported; ${completed} bổ sung · completed; ${already} đã có · already there; ${faulty} lỗi · faulty; ${conflict} khác hồ sơ · differ from the record; ${facts} sự kiện · facts`,
    ignored.length > 0 && `Không đọc các cột · Columns not read: ${ignored.join(', ')}`,
  ]
    .filter((line) => line !== false && line !== undefined)
    .join('\n');
};

const exitCodeOf = (results: readonly Result[]): number => {
  if (results.some(({ is }) => is === 'faulty')) return exitCodes.verificationFailed;
  return results.some(({ is }) => is === 'conflict') ? exitCodes.conflict : exitCodes.ok;
};
