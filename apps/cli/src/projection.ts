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

/** A record that something could not take, and whose work it holds up. */
interface Aside {
  readonly by: string;
  readonly stream: string;
  readonly at: string;
  readonly error: string;
  readonly since: string;
}

interface Retried {
  readonly healed: readonly Aside[];
  readonly still: readonly Aside[];
}

const dataOption = ['--data <folder>', 'the data folder (KYKET_DATA)'] as const;
const jsonOption = ['--json', 'one JSON value a line'] as const;

/** `kyket projection list`, `kyket projection rebuild <name>` and `kyket projection retry [record]`. */
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
      const { items, aside } = await throughTheDoor(data, async (door) => ({
        ...((await (await asked(door, 'projections')).json()) as Listed),
        aside: ((await (await asked(door, 'set-aside')).json()) as { items: Aside[] }).items,
      }));
      const write = (text: string) => command.configureOutput().writeOut?.(`${text}\n`);
      for (const view of items) {
        write(
          json
            ? JSON.stringify(view)
            : `${view.name.padEnd(32)} v${view.version}  ${view.is.padEnd(10)} behind by ${view.lag}`,
        );
      }
      for (const each of aside) write(json ? JSON.stringify({ setAside: each }) : told(each));
    });

  projection
    .command('retry')
    .argument(
      '[record]',
      'the stream of one record, as `projection list` names it; all when absent',
    )
    .description('read records that are set aside from their beginning')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (stream: string | undefined, { data, json }: Options, command: Command) => {
      const answer = await throughTheDoor(data, async (door) => {
        const retried = await asked(door, 'set-aside/retry', 'POST', { stream });
        return retried.ok ? ((await retried.json()) as Retried) : undefined;
      });
      if (answer === undefined)
        return command.error(
          `No record ${stream} is set aside. kyket projection list names them.`,
          {
            exitCode: exitCodes.notFound,
          },
        );

      const write = (text: string) => command.configureOutput().writeOut?.(`${text}\n`);
      const { healed, still } = answer;
      if (json) write(JSON.stringify(answer));
      else for (const { by, stream: of } of healed) write(`${of}: taken up again by ${by}`);
      if (still.length === 0) return;
      command.error(still.map(told).join('\n'), { exitCode: exitCodes.conflict });
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

const told = ({ by, stream, at, error, since }: Aside): string =>
  `set aside  ${stream} by ${by}, at ${at}, since ${since}: ${error}`;

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
