import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import type { Written } from '../log/writing';
import { appendEvents } from '../log/writing';
import { shared, streams, type Streams } from '../protocol/definitions';
import { invalid, isRefusal, type Refusal } from '../protocol/refusals';
import type { ExpectedRevision } from '../protocol/revisions';
import { toStatus } from '../protocol/trailers';
import { accessDenied, mayAccess, type Caller } from './access';
import { streamNameIn } from './names';
import type { NodeContext } from './node-context';
import { expectationIn, Proposals } from './proposals';

type Call = ServerReadableStream<Streams.AppendReq, Streams.AppendResp>;
type Options = Streams.AppendReq.Options;

/** The append of clients that name a user for each call. */
export const serveAppend =
  (node: NodeContext) =>
  (call: Call, respond: sendUnaryData<Streams.AppendResp>): void => {
    let isAnswered = false;
    const proposals = new Proposals(node.maxAppendSize);
    let options: Options | undefined;

    const answer: sendUnaryData<Streams.AppendResp> = (error, response) => {
      if (isAnswered) return;
      isAnswered = true;
      registration.closed();
      respond(error, response);
    };
    const refuse = (refusal: Refusal) => answer(toStatus(refusal));
    const registration = node.calls.opened('append', (status) => answer(status));
    const abandon = () => {
      isAnswered = true;
      registration.closed();
    };

    const caller = node.callerOf(call.metadata);
    if (isRefusal(caller)) return refuse(caller);

    call.on('cancelled', abandon);
    call.on('error', abandon);
    const perform = () => {
      const request = { call, caller, options, proposals, isAbandoned: () => isAnswered };
      void append(node, request).then((outcome) => {
        if (!isRefusal(outcome)) return answer(null, success(outcome));
        if (outcome.refused === 'wrong-expected-version') return answer(null, wrong(outcome));
        refuse(outcome);
      });
    };
    call.on('data', (request: Streams.AppendReq) => {
      if (isAnswered) return;
      options ??= request.getOptions();
      const message = request.getProposedMessage();
      if (message) proposals.add(message);
      // What is refused already need not be sent to its end.
      if (isRefusal(proposals.events)) perform();
    });
    call.on('end', () => {
      if (!isAnswered) perform();
    });
  };

interface Request {
  readonly call: Call;
  readonly caller: Caller;
  readonly options: Options | undefined;
  readonly proposals: Proposals;
  readonly isAbandoned: () => boolean;
}

const append = async (
  { log, writer, now }: NodeContext,
  { call, caller, options, proposals, isAbandoned }: Request,
): Promise<Written | Refusal> => {
  if (!options) return invalid('The append has no options.');
  const stream = streamNameIn(options.getStreamIdentifier());
  if (typeof stream !== 'string') return stream;
  if (!mayAccess(caller, 'write', stream, log)) return accessDenied;
  const { events, bytes } = proposals;
  if (isRefusal(events)) return events;

  const expected = expectationIn(options, options.getRevision());
  const deadline = Number(call.getDeadline());
  return writer.submit({
    streams: [stream],
    bytes,
    perform: () =>
      isAbandoned() || now() > deadline
        ? { refused: 'timeout' }
        : appendEvents(log, { stream, expected, events }, now()),
  });
};

const success = ({ revision, position }: Written): Streams.AppendResp => {
  const written = new streams.AppendResp.Success();
  if (revision < 0) written.setNoStream(new shared.Empty());
  else written.setCurrentRevision(String(revision));
  if (position === undefined) written.setNoPosition(new shared.Empty());
  else {
    const at = new streams.AppendResp.Position();
    at.setCommitPosition(String(position));
    at.setPreparePosition(String(position));
    written.setPosition(at);
  }
  return new streams.AppendResp().setSuccess(written);
};

/** This call answers a wrong revision as a success of another kind. */
const wrong = ({ actual, expected }: WrongVersion): Streams.AppendResp => {
  const version = new streams.AppendResp.WrongExpectedVersion();
  if (actual < 0) version.setCurrentNoStream(new shared.Empty());
  else version.setCurrentRevision(String(actual));
  setExpected(version, expected);
  return new streams.AppendResp().setWrongExpectedVersion(version);
};

type WrongVersion = Extract<Refusal, { refused: 'wrong-expected-version' }>;

const setExpected = (
  version: Streams.AppendResp.WrongExpectedVersion,
  expected: ExpectedRevision,
): void => {
  if (expected === 'any') version.setExpectedAny(new shared.Empty());
  else if (expected === 'no_stream') version.setExpectedNoStream(new shared.Empty());
  else if (expected === 'stream_exists') version.setExpectedStreamExists(new shared.Empty());
  else version.setExpectedRevision(expected.toString());
};
