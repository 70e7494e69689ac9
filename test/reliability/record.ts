import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** What a full run found. The page of figures is made from these files and never written by hand. */
export interface Findings {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly object[];
}

interface Recorded extends Findings {
  readonly commit: string;
  readonly on: string;
  readonly machine: string;
}

const folder = 'docs/reliability';

// Taken when the run begins: by its end the tree may have moved on.
export const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
  encoding: 'utf8',
}).trim();

export const record = (findings: Findings): void => {
  mkdirSync(folder, { recursive: true });
  const recorded: Recorded = {
    ...findings,
    commit,
    on: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, Node ${process.versions.node}`,
  };
  writeFileSync(join(folder, `${findings.name}.json`), `${JSON.stringify(recorded, null, 2)}\n`);
  writeFileSync('docs/reliability.md', page());
};

const page = (): string =>
  [
    '# What was measured',
    '',
    'Made by `npm run faults`, `npm run bench` and `npm run mutants` from the files in `docs/reliability/`. Do not edit.',
    ...readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => section(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recorded)),
  ].join('\n');

const section = ({ title, rows, commit, on, machine }: Recorded): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '',
    `## ${title}`,
    '',
    `${on}, commit ${commit}, ${machine}.`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) =>
      line(columns.map((column) => cell(new Map(Object.entries(row)).get(column)))),
    ),
    '',
  ].join('\n');
};

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
