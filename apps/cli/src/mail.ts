import type { Command } from 'commander';
import { text } from 'node:stream/consumers';
import { asked, throughTheDoor } from './door';
import { exitCodes } from './exit-codes';

interface Returned {
  readonly is: 'returned' | 'not-a-report';
  readonly status?: string;
  readonly reminders: number;
}

/** `kyket mail returned`: a mail server hands over its delivery reports, one on each standard input. */
export const registerMail = (program: Command): void => {
  program
    .command('mail')
    .description('letters that go out, and those that come back')
    .command('returned')
    .description('take a delivery status notification from standard input; tell someone else')
    .option('--data <folder>', 'the data folder (KYKET_DATA)')
    .option('--json', 'one JSON value')
    .action(async ({ data, json }: { data?: string; json?: boolean }, command: Command) => {
      const message = await text(process.stdin);
      const found = await throughTheDoor(
        data,
        async (door) =>
          (await (await asked(door, 'mail/returned', 'POST', { message })).json()) as Returned,
      );
      command.configureOutput().writeOut?.(`${json ? JSON.stringify(found) : sentenceOf(found)}\n`);
      if (found.is === 'not-a-report') process.exitCode = exitCodes.notFound;
    });
};

const sentenceOf = ({ is, status, reminders }: Returned): string =>
  is === 'not-a-report'
    ? 'This is no report of a letter of ours that could not be delivered.'
    : `The letter came back (${status}); it carried ${reminders} reminders, and someone else is told.`;
