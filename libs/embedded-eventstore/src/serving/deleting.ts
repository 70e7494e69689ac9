import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import type { EventLog } from '../log/event-log';
import { deleteStream, tombstoneStream, type Write, type Written } from '../log/writing';
import { streams, type Streams } from '../protocol/definitions';
import { invalid, isRefusal, type Refusal } from '../protocol/refusals';
import { metastreamOf } from '../protocol/stream-names';
import { toStatus } from '../protocol/trailers';
import { accessDenied, mayAccess } from './access';
import { streamNameIn } from './names';
import type { NodeContext } from './node-context';
import { expectationIn } from './proposals';

/** Hides what a stream holds; it can be written again. */
export const serveDelete =
  (node: NodeContext) =>
  (
    call: ServerUnaryCall<Streams.DeleteReq, Streams.DeleteResp>,
    respond: sendUnaryData<Streams.DeleteResp>,
  ): void =>
    remove(node, call, deleteStream, respond, (written) => {
      const position = new streams.DeleteResp.Position();
      position.setCommitPosition(String(written));
      position.setPreparePosition(String(written));
      return new streams.DeleteResp().setPosition(position);
    });

/** Ends a stream for ever. */
export const serveTombstone =
  (node: NodeContext) =>
  (
    call: ServerUnaryCall<Streams.TombstoneReq, Streams.TombstoneResp>,
    respond: sendUnaryData<Streams.TombstoneResp>,
  ): void =>
    remove(node, call, tombstoneStream, respond, (written) => {
      const position = new streams.TombstoneResp.Position();
      position.setCommitPosition(String(written));
      position.setPreparePosition(String(written));
      return new streams.TombstoneResp().setPosition(position);
    });

type Removal = (log: EventLog, write: Write, now: number) => Written | Refusal;
type RemovalRequest = Streams.DeleteReq | Streams.TombstoneReq;

const remove = <Request extends RemovalRequest, Response>(
  node: NodeContext,
  call: ServerUnaryCall<Request, Response>,
  removal: Removal,
  respond: sendUnaryData<Response>,
  toResponse: (position: number) => Response,
): void => {
  let isAnswered = false;
  const answer: sendUnaryData<Response> = (error, response) => {
    if (isAnswered) return;
    isAnswered = true;
    registration.closed();
    respond(error, response);
  };
  const registration = node.calls.opened('other', (status) => answer(status));
  call.on('cancelled', () => {
    isAnswered = true;
    registration.closed();
  });

  const isAbandoned = () => isAnswered || node.now() > Number(call.getDeadline());
  void perform(node, call, removal, isAbandoned).then((outcome) => {
    if (isRefusal(outcome)) return answer(toStatus(outcome));
    answer(null, toResponse(outcome.position ?? 0));
  });
};

const perform = async (
  { callerOf, log, writer, now }: NodeContext,
  call: ServerUnaryCall<RemovalRequest, unknown>,
  removal: Removal,
  isAbandoned: () => boolean,
): Promise<Written | Refusal> => {
  const caller = callerOf(call.metadata);
  if (isRefusal(caller)) return caller;
  const options = call.request.getOptions();
  const stream = streamNameIn(options?.getStreamIdentifier());
  if (typeof stream !== 'string') return stream;
  if (!options) return invalid('The call has no options.');
  if (!mayAccess(caller, 'delete', stream, log)) return accessDenied;

  const expected = expectationIn(options, options.getRevision());
  return writer.submit({
    streams: [stream, metastreamOf(stream)],
    bytes: 0,
    perform: () =>
      isAbandoned() ? { refused: 'timeout' } : removal(log, { stream, expected }, now()),
  });
};
