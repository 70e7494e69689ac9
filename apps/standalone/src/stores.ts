import { lockFolder, startNode, type EventStoreNode } from '@kyket/embedded-eventstore';
import { EventStoreLog } from '@kyket/event-store';
import type { EventLog, Journal, Safe } from '@kyket/eventing';
import { PostgresSafe, SqliteSafe } from '@kyket/identity';
import { openPglite, openPostgres, type Database } from '@kyket/projections';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';
import { emptyViews } from './empty-views';
import type { Settings } from './settings';

/** The parts that hold something, each from a server where the settings name one, else embedded. */
export interface Stores {
  readonly log: EventLog;
  readonly journal: Journal;
  readonly database: Database;
  readonly safe: Safe;
  /** Of the embedded node; a server looks after itself. */
  readonly node: EventStoreNode | undefined;
  readonly close: () => Promise<void>;
}

type Closing = () => void | Promise<void>;

/** Opens everything, or nothing: what was opened is closed again when a later part cannot be. */
export const openStores = async (settings: Settings): Promise<Stores> => {
  const { dataFolder, servers } = settings;
  const closings: Closing[] = [];
  const close = async () => {
    for (const each of closings.splice(0).reverse()) await each();
  };

  try {
    const isEmbedded = servers.eventStore === undefined || servers.database === undefined;
    const lock = isEmbedded ? lockData(dataFolder) : undefined;
    closings.push(() => lock?.release());

    const node =
      servers.eventStore === undefined
        ? await startNode({ dataFolder: join(dataFolder, 'log'), port: 0 })
        : undefined;
    if (node) closings.push(() => node.stop());

    const log = new EventStoreLog({
      connectionString: node?.connectionString ?? servers.eventStore ?? '',
    });
    closings.push(() => log.close());
    await reachable(log, servers.eventStore);

    const database =
      servers.database === undefined
        ? await openPglite(join(dataFolder, 'views'), { prepared: emptyViews(dataFolder) })
        : await openPostgres(servers.database);
    closings.push(() => database.close());

    const safe =
      servers.database === undefined
        ? new SqliteSafe(join(dataFolder, 'safe.db'))
        : await PostgresSafe.open(servers.database);
    closings.push(() => safe.close());

    return { log, journal: log.journal, database, safe, node, close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Keeps a data folder to one process; a killed one leaves no lock behind. */
const lockData = (folder: string) => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new CannotStart(
      `The data folder ${folder} cannot be written. Choose another with KYKET_DATA, or allow writing there.`,
    );
  }
  return lockFolder(folder);
};

const reachable = async (log: EventLog, url: string | undefined): Promise<void> => {
  try {
    await log.head();
  } catch {
    throw new CannotStart(
      url === undefined
        ? 'The embedded event store does not answer. Look at the messages above.'
        : 'The event store at EVENTSTORE_URL does not answer. Start it, or mend the address.',
    );
  }
};
