import type { Command } from 'commander';
import { asked, throughTheDoor } from './door';

interface Reconciled {
  readonly planned: number;
  readonly set: number;
  readonly removed: number;
}

/** `kyket reminders reconcile`: compares the record with the alarms that are set, and puts these right. */
export const registerReminders = (program: Command): void => {
  program
    .command('reminders')
    .description('who is told of a deadline, and when')
    .command('reconcile')
    .description(
      'compare the record with the alarms that are set; set what is missing, remove what is not wanted',
    )
    .option('--data <folder>', 'the data folder (KYKET_DATA)')
    .option('--json', 'one JSON value')
    .action(async ({ data, json }: { data?: string; json?: boolean }, command: Command) => {
      const found = await throughTheDoor(
        data,
        async (door) =>
          (await (await asked(door, 'reminders/reconcile', 'POST')).json()) as Reconciled,
      );
      const { planned, set, removed } = found;
      const text = json
        ? JSON.stringify(found)
        : `${planned} planned; ${set} alarms set, ${removed} removed`;
      command.configureOutput().writeOut?.(`${text}\n`);
    });
};
