import { once } from 'node:events';
import { CannotOpen, limitsSaid, startNode, type EventStoreNode } from '@kyket/embedded-eventstore';
import { type Command, Option } from 'commander';
import { eventStoreSettings, WrongUsage, type EventStoreOptions } from './eventstore.settings';
import { exitCodes } from './exit-codes';

/** How a run ended; a run that went wrong says why. */
interface End {
  readonly exitCode: number;
  readonly reason?: string;
}

/** `kyket eventstore`: the embedded node alone, for whoever speaks its protocol. */
export const registerEventStore = (program: Command): Command =>
  program
    .command('eventstore')
    .description('Run the embedded event store alone.')
    .requiredOption('--data <folder>', 'the folder of the log')
    .option('--port <number>', 'the port to listen on; 0 takes any', '2113')
    .option('--host <address>', 'the address to listen on; without TLS only loopback')
    .addOption(new Option('--insecure', 'no TLS and no users').conflicts(['tlsCert', 'tlsKey']))
    .option('--tls-cert <file>', 'the certificate, PEM')
    .option('--tls-key <file>', 'its private key, PEM')
    .option('--max-append-size <bytes>', 'the most that one append may hold; 1 MiB by itself')
    .action(async (options: EventStoreOptions, command: Command) => {
      const { exitCode, reason } = await runEventStoreCommand(options);
      if (reason !== undefined) command.error(`error: ${reason}`, { exitCode });
    });

/** Runs until it is told to stop. */
export const runEventStoreCommand = async (options: EventStoreOptions): Promise<End> => {
  try {
    const node = await startNode(eventStoreSettings(options));
    for (const limit of limitsSaid) console.error(limit);
    console.log(`PORT ${node.port}`);
    return await untilStopped(node);
  } catch (error) {
    if (error instanceof WrongUsage) return { exitCode: exitCodes.usage, reason: error.message };
    if (error instanceof CannotOpen) return { exitCode: exitCodes.conflict, reason: error.message };
    throw error;
  }
};

const untilStopped = async (node: EventStoreNode): Promise<End> => {
  const down = new Promise<string>((resolve) => {
    node.onState((state) => {
      if (state.is === 'down') resolve(state.reason);
      else if (state.is === 'restarting') console.error(`Restarting, attempt ${state.attempt}.`);
    });
  });
  const told = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);

  const reason = await Promise.race([down, told]);
  await node.stop();
  if (typeof reason !== 'string') return { exitCode: exitCodes.ok };
  return {
    exitCode: exitCodes.broken,
    reason: `the log could not be written (${reason}). Look at the disk, then start again.`,
  };
};
