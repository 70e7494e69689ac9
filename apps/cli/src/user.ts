import type { Command } from 'commander';
import { asked, throughTheDoor } from './door';
import { exitCodes } from './exit-codes';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
}

interface Why {
  readonly reason: string;
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

/** `kyket user proposed`, `confirm <grant>` and `remove-factors <email>`: the second pair of eyes where there is one administrator. */
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

  user
    .command('remove-factors')
    .argument('<email>', 'of the only administrator, who has lost every second factor')
    .requiredOption('--reason <text>', 'why; it stands on record')
    .description('let the only administrator in again by the password alone')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (email: string, { reason, data, json }: Options & Why, command: Command) => {
      const { status, said } = await throughTheDoor(data, async (door) => {
        const words = { email, reason };
        const answer = await asked(door, 'second-factors/removal', 'POST', words);
        return { status: answer.status, said: (await answer.json()) as Refused };
      });
      const exitCode = status === 404 ? exitCodes.notFound : exitCodes.conflict;
      if (status >= 400) return command.error(said.title, { exitCode });
      command.configureOutput().writeOut?.(`${json ? JSON.stringify(said) : 'Removed.'}\n`);
    });
};
