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

interface Invited {
  readonly invitation?: { readonly page: string; readonly expiresAt: string };
  readonly letter?: { readonly delivered: boolean };
}

/** `kyket user …`: the second pair of eyes where there is one administrator, and who lets in whom none can help. */
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
      const path = 'second-factors/removal';
      const said = await aboutAccount<object>(path, { email, reason }, data, command);
      command.configureOutput().writeOut?.(`${json ? JSON.stringify(said) : 'Removed.'}\n`);
    });

  user
    .command('invite')
    .argument('<email>', 'of who has lost their password')
    .requiredOption('--reason <text>', 'why; it stands on record')
    .description(
      'let somebody choose another password: by a letter, or a page where none can be sent',
    )
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (email: string, { reason, data, json }: Options & Why, command: Command) => {
      const path = 'password/invitation';
      const said = await aboutAccount<Invited>(path, { email, reason }, data, command);
      if (said.letter?.delivered === false)
        return command.error('The mail server did not take the letter.');
      command.configureOutput().writeOut?.(`${json ? JSON.stringify(said) : wayOf(said)}\n`);
    });
};

/** Gives an order about somebody's account; a refusal is said, and ends the program. */
const aboutAccount = async <Said>(
  path: string,
  words: Why & { readonly email: string },
  data: string | undefined,
  command: Command,
): Promise<Said> => {
  const { status, said } = await throughTheDoor(data, async (door) => {
    const answer = await asked(door, `accounts/${path}`, 'POST', words);
    return { status: answer.status, said: (await answer.json()) as Said & Refused };
  });
  const exitCode = status === 404 ? exitCodes.notFound : exitCodes.conflict;
  return status < 400 ? said : command.error(said.title, { exitCode });
};

const wayOf = ({ invitation }: Invited): string =>
  invitation === undefined
    ? 'Sent.'
    : `Good until ${invitation.expiresAt}; put the address of the house before it:\n${invitation.page}`;
