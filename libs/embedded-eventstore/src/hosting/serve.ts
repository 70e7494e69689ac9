import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Server, ServerCredentials, type MethodDefinition } from '@grpc/grpc-js';
import { CannotOpen, reasonOf } from '../log/cannot-open';
import { Commits } from '../log/commits';
import { EventLog } from '../log/event-log';
import { LOG_FILE } from '../log/files';
import { writeFirstEvents } from '../log/first-events';
import { lockFolder } from '../log/folder-lock';
import { freeSpaceGuard } from '../log/free-space';
import { GroupCommit } from '../log/group-commit';
import { openDatabase } from '../log/schema';
import type { Refusal } from '../protocol/refusals';
import { GossipService, ServerFeaturesService, StreamsService } from '../protocol/services';
import { doorOf } from '../serving/access';
import { serveAppend } from '../serving/appending';
import { serveBatchAppend } from '../serving/batch-appending';
import { serveDelete, serveTombstone } from '../serving/deleting';
import { serveGossip, serveSupportedMethods } from '../serving/introducing';
import type { NodeContext } from '../serving/node-context';
import { OpenCalls } from '../serving/open-calls';
import { serveRead } from '../serving/serve-read';
import { writeBehind } from './write-behind';
import { defaults, faultsIn, limits, type NodeSettings } from '../settings';

/** A node in this thread. */
export interface ServingNode {
  readonly port: number;
  stop(): Promise<void>;
}

/** Opens the log and serves it from this thread. `onFailure` is told of a failed commit; the node has then stopped writing. */
export const serve = async (
  settings: NodeSettings,
  onFailure: (reason: string) => void,
): Promise<ServingNode> => {
  const faults = faultsIn(settings);
  if (faults.length > 0) throw new CannotOpen(faults.join(' '));

  const lock = lockFolder(settings.dataFolder);
  let log: EventLog | undefined;
  try {
    log = openLog(settings.dataFolder);
    return await listen(settings, log, lock, onFailure);
  } catch (error) {
    log?.close();
    lock.release();
    throw error;
  }
};

const openLog = (folder: string): EventLog => {
  mkdirSync(folder, { recursive: true });
  const log = new EventLog(openDatabase(join(folder, LOG_FILE)));
  writeFirstEvents(log, Date.now());
  return log;
};

const listen = async (
  settings: NodeSettings,
  log: EventLog,
  lock: { release(): void },
  onFailure: (reason: string) => void,
): Promise<ServingNode> => {
  const host = settings.host ?? defaults.host;
  const commits = new Commits();
  const calls = new OpenCalls();
  let failure: Refusal | undefined;
  const writer = new GroupCommit(log, {
    now: Date.now,
    refusalOfAll: freeSpaceGuard(
      settings.dataFolder,
      settings.minFreeBytes ?? defaults.minFreeBytes,
      Date.now,
    ),
    onCommitted: (streams) => commits.announce(streams),
    onFailure: (reason) => {
      failure = { refused: 'unavailable', why: 'The log could not be written.' };
      // Closing takes back what was not committed, so that no reader can see it.
      log.close();
      setImmediate(() => calls.endAll());
      onFailure(reason);
    },
  });
  const callerOf = doorOf(settings);
  const node: NodeContext = {
    log,
    writer,
    commits,
    calls,
    callerOf: (metadata) => failure ?? callerOf(metadata),
    maxAppendSize: settings.maxAppendSize ?? defaults.maxAppendSize,
    now: Date.now,
  };
  let port = settings.port;
  const server = serverOf(node, () => ({ host, port }));
  port = await bind(server, `${host}:${settings.port}`, settings);

  return {
    port,
    stop: async () => {
      writer.drain();
      // What was just acknowledged leaves before its call is ended.
      await new Promise((resolve) => setImmediate(resolve));
      calls.endAll();
      await shutDown(server);
      log.close();
      lock.release();
    },
  };
};

const raw = <Request>(
  method: Pick<
    MethodDefinition<Request, unknown>,
    'path' | 'requestStream' | 'responseStream' | 'requestSerialize' | 'requestDeserialize'
  >,
): MethodDefinition<Request, Buffer> => ({
  ...method,
  responseSerialize: (message) => message,
  responseDeserialize: (message) => message,
});

const serverOf = (node: NodeContext, addressOf: () => { host: string; port: number }): Server => {
  const server = new Server({
    'grpc.max_receive_message_length': limits.receivedMessageBytes,
    // A client that vanished without a word is noticed and let go.
    'grpc.keepalive_time_ms': 30_000,
    'grpc.keepalive_timeout_ms': 20_000,
    interceptors: [writeBehind],
  });
  server.addService(
    {
      read: raw(StreamsService.read),
      batchAppend: raw(StreamsService.batchAppend),
      append: StreamsService.append,
      delete: StreamsService.delete,
      tombstone: StreamsService.tombstone,
    },
    {
      read: serveRead(node),
      batchAppend: serveBatchAppend(node),
      append: serveAppend(node),
      delete: serveDelete(node),
      tombstone: serveTombstone(node),
    },
  );
  server.addService(ServerFeaturesService, { getSupportedMethods: serveSupportedMethods });
  server.addService(GossipService, { read: serveGossip(addressOf) });
  return server;
};

const credentialsOf = ({ tls }: NodeSettings): ServerCredentials =>
  tls
    ? ServerCredentials.createSsl(null, [
        { cert_chain: Buffer.from(tls.cert), private_key: Buffer.from(tls.key) },
      ])
    : ServerCredentials.createInsecure();

const bind = (server: Server, address: string, settings: NodeSettings): Promise<number> =>
  new Promise((resolve, reject) => {
    const refuse = (reason: string) =>
      reject(
        new CannotOpen(`The node cannot listen on ${address} (${reason}). Choose another port.`),
      );
    try {
      server.bindAsync(address, credentialsOf(settings), (error, port) =>
        error ? refuse(error.message) : resolve(port),
      );
    } catch (error) {
      refuse(reasonOf(error));
    }
  });

const GRACE_MS = 500;

const shutDown = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.forceShutdown(), GRACE_MS);
    server.tryShutdown(() => {
      clearTimeout(force);
      resolve();
    });
  });
