import { startNode } from '@kyket/embedded-eventstore';
import {
  eventStoreNodeContract,
  type ServerUnderTest,
} from './contracts/event-store-node.contract';
import { newCertificate } from './embedded-eventstore/certificate';
import { newFolder } from './parts/folder';

const insecure = async (): Promise<ServerUnderTest> => {
  const folder = newFolder('node');
  const node = await startNode({ dataFolder: folder.path, port: 0 });
  return {
    connectionString: node.connectionString,
    stop: async () => {
      await node.stop();
      folder.remove();
    },
  };
};

const withTls = async (): Promise<ServerUnderTest> => {
  const folder = newFolder('node');
  const { tls, certFile } = newCertificate(folder.path);
  const users = { admin: 'changeit', ops: 'changeit' };
  const node = await startNode({ dataFolder: folder.path, port: 0, tls, users });
  return {
    connectionString: `esdb://admin:changeit@localhost:${node.port}?tls=true&tlsCAFile=${certFile}`,
    stop: async () => {
      await node.stop();
      folder.remove();
    },
  };
};

const named = process.env.EVENTSTORE_URL;

if (named === undefined) {
  eventStoreNodeContract('The embedded node without TLS', insecure);
  eventStoreNodeContract('The embedded node with TLS', withTls);
} else {
  eventStoreNodeContract('The server named by EVENTSTORE_URL', () =>
    Promise.resolve({ connectionString: named, stop: () => Promise.resolve() }),
  );
}
