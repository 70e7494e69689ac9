import { createRequire } from 'node:module';
import type * as Gossip from '@eventstore/db-client/generated/gossip_pb.js';
import type * as Features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type * as Shared from '@eventstore/db-client/generated/shared_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';

// The client package serves its messages as CommonJS without named exports; they are typed here, once.
const require = createRequire(import.meta.url);
const generated = (name: string): unknown => require(`@eventstore/db-client/generated/${name}`);

export const gossip = generated('gossip_pb.js') as typeof Gossip;
export const features = generated('serverfeatures_pb.js') as typeof Features;
export const shared = generated('shared_pb.js') as typeof Shared;
export const streams = generated('streams_pb.js') as typeof Streams;

export type { Features, Gossip, Shared, Streams };
