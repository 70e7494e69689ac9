import type { ServerWritableStream } from '@grpc/grpc-js';
import { status } from '@grpc/grpc-js';
import { reasonOf } from '../log/cannot-open';
import type { Streams } from '../protocol/definitions';
import { isRefusal, type Refusal } from '../protocol/refusals';
import { toStatus } from '../protocol/trailers';
import { accessDenied, mayAccess, mayReadAll } from './access';
import type { NodeContext } from './node-context';
import { Outlet } from './outlet';
import { readRequestIn, type ReadRequest } from './read-request';
import { readAll, readStream } from './reading';
import { followAll, followStream } from './subscribing';

/** Reads and subscriptions are one call of the protocol. */
export const serveRead =
  (node: NodeContext) =>
  (call: ServerWritableStream<Streams.ReadReq, Buffer>): void => {
    const outlet = new Outlet(call, node.calls);
    const request = admitted(node, call);
    if (isRefusal(request)) return outlet.fail(toStatus(request));

    answer(node, outlet, request).catch((error: unknown) =>
      outlet.fail({ code: status.INTERNAL, details: reasonOf(error) }),
    );
  };

const admitted = (
  node: NodeContext,
  { metadata, request }: ServerWritableStream<Streams.ReadReq, Buffer>,
): ReadRequest | Refusal => {
  const caller = node.callerOf(metadata);
  if (isRefusal(caller)) return caller;
  const asked = readRequestIn(request);
  if (isRefusal(asked)) return asked;
  const { stream } = asked;
  const isAllowed =
    stream === undefined ? mayReadAll(caller) : mayAccess(caller, 'read', stream, node.log);
  return isAllowed ? asked : accessDenied;
};

const answer = (node: NodeContext, outlet: Outlet, request: ReadRequest): Promise<void> => {
  const { stream, count } = request;
  if (count === 'subscription') {
    return stream === undefined
      ? followAll(node, outlet, request)
      : followStream(node, outlet, { ...request, stream });
  }
  return stream === undefined
    ? readAll(node, outlet, { ...request, count })
    : readStream(node, outlet, { ...request, stream, count });
};
