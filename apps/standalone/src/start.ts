import type { Running } from './run';
import { WrongSettings, type Settings } from './settings';

/** sysexits.h: the configuration is wrong; something needed is not there. */
const exit = { settings: 78, unavailable: 69, broken: 1 } as const;

/** Runs a process until it is told to leave. Settings are read before anything of the house is loaded, so that a wrong one is told at once. */
export const start = async (
  read: () => Settings,
  begin: (settings: Settings) => Promise<Running>,
): Promise<void> => {
  const settings = settingsFrom(read);
  try {
    leaveWhenTold(await begin(settings));
  } catch (error) {
    const { isForPeople } = await import('./for-people');
    if (isForPeople(error)) leave(exit.unavailable, error.message);
    leave(exit.broken, withStack(error));
  }
};

const settingsFrom = (read: () => Settings): Settings => {
  try {
    return read();
  } catch (error) {
    if (error instanceof WrongSettings) return leave(exit.settings, error.message);
    throw error;
  }
};

/** What has to be put right outside is said in one sentence. */
const leave = (code: number, because: string): never => {
  process.stderr.write(`${because}\n`);
  process.exit(code);
};

const leaveWhenTold = ({ stop, parts }: Running): void => {
  let stopping: Promise<void> | undefined;
  const go = () => {
    stopping ??= stop().then(
      () => process.exit(0),
      () => process.exit(exit.broken),
    );
  };
  process.once('SIGINT', go);
  process.once('SIGTERM', go);
  parts.stores.node?.onState((state) => {
    if (state.is === 'down')
      process.stderr.write(
        `The event store has stopped, and nothing can be recorded: ${state.reason}\n`,
      );
  });
};

const withStack = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
