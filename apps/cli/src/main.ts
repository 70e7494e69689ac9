import { Command, CommanderError } from 'commander';
import { exitCodes } from './exit-codes';

/** What each group of commands needs is loaded when it is asked for: most ask the running house, and answer at once. */
const groups: Readonly<Record<string, () => Promise<(program: Command) => unknown>>> = {
  agreements: async () => (await import('./agreements')).registerAgreements,
  calendar: async () => (await import('./calendar')).registerCalendar,
  eventstore: async () => (await import('./eventstore')).registerEventStore,
  projection: async () => (await import('./projection')).registerProjection,
  reminders: async () => (await import('./reminders')).registerReminders,
  mail: async () => (await import('./mail')).registerMail,
  webhook: async () => (await import('./webhook')).registerWebhook,
  user: async () => (await import('./user')).registerUser,
  doctor: async () => (await import('./doctor')).registerDoctor,
};

const program = new Command('kyket')
  .description('Carries agreements between public offices, and proves what became of them.')
  .showHelpAfterError('(add --help to learn more)')
  .exitOverride();

const asked = Object.entries(groups).filter(([name]) => name === process.argv[2]);
for (const [, load] of asked.length > 0 ? asked : Object.entries(groups)) (await load())(program);

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
