import { startNode } from '@kyket/embedded-eventstore';
import { newFolder } from './folder';

export interface EventStore {
  readonly host: string;
  readonly port: number;
  readonly connectionString: string;
  readonly stop: () => Promise<void>;
}

/** The server that EVENTSTORE_URL names, or an embedded node of the test's own. */
export const startEventStore = async (): Promise<EventStore> => {
  const named = process.env['EVENTSTORE_URL'];
  if (named !== undefined)
    return { ...addressOf(named), connectionString: named, stop: async () => {} };

  const folder = newFolder('log');
  const node = await startNode({ dataFolder: folder.path, port: 0 });
  return {
    ...addressOf(node.connectionString),
    connectionString: node.connectionString,
    stop: async () => {
      await node.stop();
      folder.remove();
    },
  };
};

/** The way to the same server through another port of this machine. */
export const through = ({ host, port, connectionString }: EventStore, other: number): string =>
  connectionString.replace(`${host}:${port}`, `127.0.0.1:${other}`);

const addressOf = (connectionString: string) => {
  const { hostname, port } = new URL(connectionString);
  return { host: hostname, port: Number(port || 2113) };
};
