import { Command, CommanderError } from 'commander';
import { registerAgreements } from './agreements';
import { registerCalendar } from './calendar';
import { registerDoctor } from './doctor';
import { registerEventStore } from './eventstore';
import { exitCodes } from './exit-codes';
import { registerMail } from './mail';
import { registerProjection } from './projection';
import { registerReminders } from './reminders';

const program = new Command('kyket')
  .description('Carries agreements between public offices, and proves what became of them.')
  .showHelpAfterError('(add --help to learn more)')
  .exitOverride();

registerAgreements(program);
registerCalendar(program);
registerEventStore(program);
registerProjection(program);
registerReminders(program);
registerMail(program);
registerDoctor(program);

// Whoever reads may have seen enough, as in `kyket … | head`.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

/** Help is no error; what commander itself refuses is wrong use; the rest bring their own code. */
const exitCodeOf = (fault: unknown): number => {
  if (!(fault instanceof CommanderError)) {
    console.error(fault instanceof Error ? fault.message : fault);
    return exitCodes.broken;
  }

  return fault.exitCode === exitCodes.broken ? exitCodes.usage : fault.exitCode;
};

process.exitCode = await program
  .parseAsync()
  .then(() => process.exitCode ?? exitCodes.ok, exitCodeOf);
