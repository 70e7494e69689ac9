import type { ServerDuplexStream } from '@grpc/grpc-js';
import { status } from '@grpc/grpc-js';
import { appendEvents, type Written } from '../log/writing';
import { batchRefusal, batchSuccess, type BatchedAppend } from '../protocol/batch-response';
import type { Streams } from '../protocol/definitions';
import { invalid, isRefusal, type Refusal } from '../protocol/refusals';
import { toStatus } from '../protocol/trailers';
import { limits } from '../settings';
import { accessDenied, mayAccess, type Caller } from './access';
import { streamNameIn, uuidIn } from './names';
import type { NodeContext } from './node-context';
import { Outlet } from './outlet';
import { expectationIn, Proposals } from './proposals';

type Request = Streams.BatchAppendReq;
type Call = ServerDuplexStream<Request, Buffer>;

/** Beyond so many unanswered appends a client is made to wait. */
const IN_FLIGHT = 1_024;

/** The append of clients without a user for each call: many appends at once on one open call. */
export const serveBatchAppend =
  (node: NodeContext) =>
  (call: Call): void => {
    const outlet = new Outlet(call, node.calls);
    const caller = node.callerOf(call.metadata);
    if (isRefusal(caller)) return outlet.fail(toStatus(caller));

    const open = new Map<string, OpenAppend>();
    let inFlight = 0;
    let isEnded = false;
    const endWhenAnswered = () => {
      if (isEnded && inFlight === 0) outlet.end();
    };

    call.on('data', (request: Request) => {
      const append = received(open, request, node.maxAppendSize);
      if (isRefusal(append)) return outlet.fail(toStatus(append));
      if (!request.getIsFinal()) return;
      open.delete(append.correlationId);

      inFlight += 1;
      if (inFlight >= IN_FLIGHT) call.pause();
      void perform(node, caller, append)
        .then((answer) => outlet.send(answer))
        .catch(() => outlet.fail({ code: status.INTERNAL, details: 'The append failed.' }))
        .finally(() => {
          inFlight -= 1;
          if (call.isPaused() && inFlight < IN_FLIGHT) call.resume();
          endWhenAnswered();
        });
    });
    call.on('end', () => {
      isEnded = true;
      endWhenAnswered();
    });
  };

interface OpenAppend {
  readonly correlationId: string;
  readonly options: Streams.BatchAppendReq.Options;
  readonly proposals: Proposals;
}

/** Adds a chunk to the append it belongs to. The first chunk brings the options. */
const received = (
  open: Map<string, OpenAppend>,
  request: Request,
  maxBytes: number,
): OpenAppend | Refusal => {
  const correlationId = uuidIn(request.getCorrelationId());
  if (correlationId === undefined) return invalid('An append has no correlation id.');

  let append = open.get(correlationId);
  if (!append) {
    const options = request.getOptions();
    if (!options) return invalid('An append begins with its options.');
    if (open.size >= limits.openAppendsPerCall) return invalid('Too many unfinished appends.');
    append = { correlationId, options, proposals: new Proposals(maxBytes) };
    open.set(correlationId, append);
  }
  for (const message of request.getProposedMessagesList()) append.proposals.add(message);
  return append;
};

const perform = async (
  node: NodeContext,
  caller: Caller,
  { correlationId, options, proposals }: OpenAppend,
): Promise<Buffer> => {
  const expected = expectationIn(options, options.getStreamPosition());
  const stream = streamNameIn(options.getStreamIdentifier());
  const append: BatchedAppend = {
    correlationId,
    stream: typeof stream === 'string' ? stream : '',
    expected,
  };
  const outcome =
    typeof stream === 'string'
      ? await write(node, caller, { ...append, deadline: deadlineOf(options), proposals })
      : stream;
  return isRefusal(outcome) ? batchRefusal(append, outcome) : batchSuccess(append, outcome);
};

const write = async (
  { log, writer, now }: NodeContext,
  caller: Caller,
  request: BatchedAppend & { readonly deadline: number; readonly proposals: Proposals },
): Promise<Written | Refusal> => {
  const { stream, expected, deadline, proposals } = request;
  if (!mayAccess(caller, 'write', stream, log)) return accessDenied;
  if (now() > deadline) return { refused: 'timeout' };
  const { events, bytes } = proposals;
  if (isRefusal(events)) return events;

  return writer.submit({
    streams: [stream],
    bytes,
    perform: () =>
      now() > deadline
        ? { refused: 'timeout' }
        : appendEvents(log, { stream, expected, events }, now()),
  });
};

const deadlineOf = (options: Streams.BatchAppendReq.Options): number => {
  const deadline = options.getDeadline();
  return deadline ? deadline.getSeconds() * 1_000 + deadline.getNanos() / 1e6 : Infinity;
};
