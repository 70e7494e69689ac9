import type { Command } from 'commander';
import { asked, linesOf, throughTheDoor } from './door';
import { exitCodes } from './exit-codes';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
}

interface Line {
  readonly name: string;
  readonly share?: number;
  readonly facts?: number;
  readonly secondsLeft?: number | null;
  readonly done?: true;
  readonly failed?: string;
}

interface Listed {
  readonly items: readonly {
    readonly name: string;
    readonly version: number;
    readonly is: string;
    readonly lag: number;
  }[];
}

const dataOption = ['--data <folder>', 'the data folder (KYKET_DATA)'] as const;
const jsonOption = ['--json', 'one JSON value a line'] as const;

/** `kyket projection list` and `kyket projection rebuild <name>`. */
export const registerProjection = (program: Command): void => {
  const projection = program
    .command('projection')
    .description('the views that are worked out of the log');

  projection
    .command('list')
    .description('every view, and how far it has come')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async ({ data, json }: Options, command: Command) => {
      const { items } = await throughTheDoor(
        data,
        async (door) => (await (await asked(door, 'projections')).json()) as Listed,
      );
      const write = (text: string) => command.configureOutput().writeOut?.(`${text}\n`);
      for (const view of items) {
        write(
          json
            ? JSON.stringify(view)
            : `${view.name.padEnd(32)} v${view.version}  ${view.is.padEnd(10)} behind by ${view.lag}`,
        );
      }
    });

  projection
    .command('rebuild')
    .argument('<name>', 'as `projection list` calls it')
    .description('build a view anew beside the one that stands, then put it in its place')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (name: string, { data, json }: Options, command: Command) => {
      const last = await throughTheDoor(data, async (door) => {
        const answer = await asked(door, `projections/${encodeURIComponent(name)}/rebuild`, 'POST');
        if (answer.status === 404 || answer.body === null) return undefined;
        return lastOf(linesOf<Line>(answer.body), (line) => show(line, json === true, command));
      });

      if (last === undefined)
        command.error(`There is no projection ${name}. kyket projection list names them all.`, {
          exitCode: exitCodes.notFound,
        });
      else if (last.failed !== undefined)
        command.error(last.failed, { exitCode: exitCodes.conflict });
    });
};

const show = (line: Line, json: boolean, command: Command): void => {
  const write = (text: string) => command.configureOutput().writeOut?.(text);
  if (json) return write(`${JSON.stringify(line)}\n`);
  if (line.done) return write(`\r${line.name}: 100 %, done.            \n`);
  if (line.share === undefined) return;

  const left =
    line.secondsLeft === null || line.secondsLeft === undefined
      ? ''
      : `, ${Math.ceil(line.secondsLeft)} s left`;
  const percent = `${line.name}: ${Math.floor(line.share * 100)} %, ${line.facts} facts${left}`;
  write(process.stdout.isTTY ? `\r${percent}   ` : `${percent}\n`);
};

const lastOf = async (lines: AsyncIterable<Line>, each: (line: Line) => void): Promise<Line> => {
  let last: Line = { name: '', failed: 'The house stopped before it was done. Run it again.' };
  for await (const line of lines) {
    each(line);
    last = line;
  }
  return last.done || last.failed
    ? last
    : { ...last, failed: 'The house stopped before it was done. Run it again.' };
};
