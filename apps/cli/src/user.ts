import type { Command } from 'commander';
import { asked, throughTheDoor } from './door';
import { exitCodes } from './exit-codes';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
}

interface Proposed {
  readonly items: readonly {
    readonly grantId: string;
    readonly role: string;
    readonly person: string;
    readonly name?: string;
  }[];
}

interface Refused {
  readonly code: string;
  readonly title: string;
}

const dataOption = ['--data <folder>', 'the data folder (KYKET_DATA)'] as const;
const jsonOption = ['--json', 'one JSON value a line'] as const;

/** `kyket user proposed` and `kyket user confirm <grant>`: the second pair of eyes where there is one administrator. */
export const registerUser = (program: Command): void => {
  const user = program.command('user').description('who may do what');

  user
    .command('proposed')
    .description('the roles that an administrator proposed and nobody has answered')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async ({ data, json }: Options, command: Command) => {
      const { items } = await throughTheDoor(
        data,
        async (door) => (await (await asked(door, 'roles')).json()) as Proposed,
      );
      for (const item of items) {
        const { grantId, role, name, person } = item;
        const line = json
          ? JSON.stringify(item)
          : `${grantId}  ${role.padEnd(20)} ${name ?? person}`;
        command.configureOutput().writeOut?.(`${line}\n`);
      }
    });

  user
    .command('confirm')
    .argument('<grant>', 'as `user proposed` names it')
    .description('confirm a role, as long as there is no second administrator to do it')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (grant: string, { data, json }: Options, command: Command) => {
      const path = `roles/${encodeURIComponent(grant)}/confirm`;
      const { ok, said } = await throughTheDoor(data, async (door) => {
        const answer = await asked(door, path, 'POST');
        return { ok: answer.ok, said: (await answer.json()) as Refused };
      });
      if (!ok) return command.error(said.title, { exitCode: exitCodes.conflict });
      command.configureOutput().writeOut?.(`${json ? JSON.stringify(said) : 'Granted.'}\n`);
    });
};
