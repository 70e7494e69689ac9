import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type * as Features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type * as FeaturesServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import type * as StreamsServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import {
  Server,
  ServerCredentials,
  type sendUnaryData,
  type ServerDuplexStream,
} from '@grpc/grpc-js';

const require = createRequire(import.meta.url);
const generated = (name: string): unknown => require(`@eventstore/db-client/generated/${name}`);
const features = generated('serverfeatures_pb.js') as typeof Features;
const { ServerFeaturesService } = generated('serverfeatures_grpc_pb.js') as typeof FeaturesServices;
const streams = generated('streams_pb.js') as typeof Streams;
const { StreamsService } = generated('streams_grpc_pb.js') as typeof StreamsServices;

/** Answers every append at once and writes nothing: what the client and its transport can do at best. */
const batchAppend = (
  call: ServerDuplexStream<Streams.BatchAppendReq, Streams.BatchAppendResp>,
): void => {
  call.on('data', (request: Streams.BatchAppendReq) => {
    const success = new streams.BatchAppendResp.Success().setCurrentRevision('0');
    const id = request.getCorrelationId();
    call.write(new streams.BatchAppendResp().setCorrelationId(id).setSuccess(success));
  });
  call.on('end', () => call.end());
};

const getSupportedMethods = (
  _call: unknown,
  respond: sendUnaryData<Features.SupportedMethods>,
): void => {
  const method = new features.SupportedMethod();
  method.setServiceName('event_store.client.streams.Streams');
  method.setMethodName('batchappend');
  const supported = new features.SupportedMethods();
  supported.addMethods(method);
  supported.setEventStoreServerVersion('24.10.0');
  respond(null, supported);
};

const server = new Server();
server.addService({ batchAppend: StreamsService.batchAppend }, { batchAppend });
server.addService(ServerFeaturesService, { getSupportedMethods });
server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (_error, port) =>
  parentPort?.postMessage(port),
);
