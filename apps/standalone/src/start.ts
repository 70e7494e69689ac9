import { CannotOpen } from '@kyket/embedded-eventstore';
import { DatabaseUnusable } from '@kyket/projections';
import { CannotStart } from './cannot-start';
import type { Running } from './run';
import { WrongSettings } from './settings';

/** sysexits.h: the configuration is wrong; something needed is not there. */
const exit = { settings: 78, unavailable: 69, broken: 1 } as const;

/** Runs a process until it is told to leave. What has to be put right outside is said in one sentence. */
export const start = async (begin: () => Promise<Running>): Promise<void> => {
  try {
    const running = await begin();
    leaveWhenTold(running);
  } catch (error) {
    process.stderr.write(`${isForPeople(error) ? error.message : withStack(error)}\n`);
    process.exit(
      error instanceof WrongSettings
        ? exit.settings
        : isForPeople(error)
          ? exit.unavailable
          : exit.broken,
    );
  }
};

const leaveWhenTold = ({ stop, parts }: Running): void => {
  let stopping: Promise<void> | undefined;
  const leave = () => {
    stopping ??= stop().then(
      () => process.exit(0),
      () => process.exit(exit.broken),
    );
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  parts.stores.node?.onState((state) => {
    if (state.is === 'down')
      process.stderr.write(
        `The event store has stopped, and nothing can be recorded: ${state.reason}\n`,
      );
  });
};

/** Its message says what to do. */
export const isForPeople = (error: unknown): error is Error =>
  error instanceof WrongSettings ||
  error instanceof CannotStart ||
  error instanceof CannotOpen ||
  error instanceof DatabaseUnusable;

const withStack = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
