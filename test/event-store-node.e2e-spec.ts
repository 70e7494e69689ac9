import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNode } from '@kyket/embedded-eventstore';
import {
  eventStoreNodeContract,
  type ServerUnderTest,
} from './contracts/event-store-node.contract';

const ownNode = async (): Promise<ServerUnderTest> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kyket-node-'));
  const node = await startNode({ dataFolder, port: 0 });
  return {
    connectionString: node.connectionString,
    stop: async () => {
      await node.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
};

const named = process.env.EVENTSTORE_URL;

if (named === undefined) eventStoreNodeContract('The embedded node', ownNode);
else {
  eventStoreNodeContract('The server named by EVENTSTORE_URL', () =>
    Promise.resolve({ connectionString: named, stop: () => Promise.resolve() }),
  );
}
