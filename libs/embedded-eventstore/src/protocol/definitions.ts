import { createRequire } from 'node:module';
import type * as Gossip from '@eventstore/db-client/generated/gossip_pb.js';
import type * as GossipServices from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import type * as Features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type * as FeaturesServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import type * as Shared from '@eventstore/db-client/generated/shared_pb.js';
import type * as RpcStatus from '@eventstore/db-client/generated/status_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import type * as StreamsServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type * as Any from 'google-protobuf/google/protobuf/any_pb.js';
import type * as GoogleEmpty from 'google-protobuf/google/protobuf/empty_pb.js';

// The client package serves its protocol definitions as CommonJS without named exports; they are typed here, once.
const require = createRequire(import.meta.url);
const generated = (name: string): unknown => require(`@eventstore/db-client/generated/${name}`);
const google = createRequire(require.resolve('@eventstore/db-client/generated/streams_pb.js'));

export const gossip = generated('gossip_pb.js') as typeof Gossip;
export const features = generated('serverfeatures_pb.js') as typeof Features;
export const shared = generated('shared_pb.js') as typeof Shared;
export const rpc = generated('status_pb.js') as typeof RpcStatus;
export const streams = generated('streams_pb.js') as typeof Streams;
export const any = google('google-protobuf/google/protobuf/any_pb.js') as typeof Any;
export const googleEmpty = google(
  'google-protobuf/google/protobuf/empty_pb.js',
) as typeof GoogleEmpty;

export const { GossipService } = generated('gossip_grpc_pb.js') as typeof GossipServices;
export const { ServerFeaturesService } = generated(
  'serverfeatures_grpc_pb.js',
) as typeof FeaturesServices;
export const { StreamsService } = generated('streams_grpc_pb.js') as typeof StreamsServices;

export type { Features, Gossip, RpcStatus, Shared, Streams };
