import { createRequire } from 'node:module';
import type * as Gossip from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import type * as Features from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_grpc_pb.js';

// Apart from the messages, so that whoever only looks at a log need not load gRPC.
const require = createRequire(import.meta.url);
const generated = (name: string): unknown => require(`@eventstore/db-client/generated/${name}`);

export const { GossipService } = generated('gossip_grpc_pb.js') as typeof Gossip;
export const { ServerFeaturesService } = generated('serverfeatures_grpc_pb.js') as typeof Features;
export const { StreamsService } = generated('streams_grpc_pb.js') as typeof Streams;
