import { randomUUID } from 'node:crypto';
import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import {
  features,
  gossip,
  shared,
  type Features,
  type Gossip,
  type Shared,
} from '../protocol/definitions';
import { ServerFeaturesService, StreamsService } from '../protocol/services';
import { SERVER_VERSION } from '../settings';

const supportedMethods = (): Features.SupportedMethods => {
  const supported = new features.SupportedMethods();
  for (const { path } of [
    ...Object.values(StreamsService),
    ServerFeaturesService.getSupportedMethods,
  ]) {
    const [, service = '', name = ''] = path.split('/');
    const method = new features.SupportedMethod();
    // The protocol lists its methods in lower case.
    method.setServiceName(service);
    method.setMethodName(name.toLowerCase());
    supported.addMethods(method);
  }
  supported.setEventStoreServerVersion(SERVER_VERSION);
  return supported;
};

/** What a client may call here. */
export const serveSupportedMethods = (
  _call: ServerUnaryCall<Shared.Empty, Features.SupportedMethods>,
  respond: sendUnaryData<Features.SupportedMethods>,
): void => respond(null, supportedMethods());

/** A cluster of one: this node, its leader, alive. */
export const serveGossip = (addressOf: () => { host: string; port: number }) => {
  const instance = randomUUID();
  return (
    _call: ServerUnaryCall<Shared.Empty, Gossip.ClusterInfo>,
    respond: sendUnaryData<Gossip.ClusterInfo>,
  ): void => {
    const { host, port } = addressOf();
    const member = new gossip.MemberInfo();
    member.setInstanceId(new shared.UUID().setString(instance));
    member.setTimeStamp(`${Date.now()}0000`);
    member.setState(gossip.MemberInfo.VNodeState.LEADER);
    member.setIsAlive(true);
    member.setHttpEndPoint(new gossip.EndPoint().setAddress(host).setPort(port));
    const cluster = new gossip.ClusterInfo();
    cluster.addMembers(member);
    respond(null, cluster);
  };
};
