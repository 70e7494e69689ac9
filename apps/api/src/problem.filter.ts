import { KeyReused, MatchMissing, NotAllowed, NotFound, policyRules } from '@kyket/application';
import {
  LogUnavailable,
  Refusal,
  RevisionConflict,
  UnknownFact,
  type Saying,
} from '@kyket/eventing';
import { NoSuchPage, ViewsRebuilding } from '@kyket/projections';
import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languagesOf, said } from './language';
import { Problem, problems, statusOf, type ProblemCode } from './problem';

const codeOfStatus: Record<number, ProblemCode> = {
  400: 'bad-request',
  401: 'sign-in-needed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'payload-too-large',
  415: 'unsupported-media-type',
};

interface Said {
  readonly code: string;
  readonly status: number;
  readonly says: Saying;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Every error leaves as problem+json with a stable code, in the caller's language, and with nothing of our insides. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost) {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const answer = saidOf(error);
    if (answer.status === 500 || error instanceof UnknownFact)
      this.logger.error({ requestId: request.id, error });
    answerWith(answer, request, reply);
  }
}

/** Answers what never reaches a controller, such as an address that no URL can be, as everything else is answered. */
export const answerAmiss = (error: unknown, request: FastifyRequest, reply: FastifyReply): void =>
  answerWith(saidOf(error), request, reply);

const answerWith = (
  { code, status, says, details = {}, headers = {} }: Said,
  request: FastifyRequest,
  reply: FastifyReply,
): void =>
  void reply
    .status(status)
    .headers(headers)
    .type('application/problem+json; charset=utf-8')
    .send({
      ...details,
      type: `/problems/${code}`,
      title: said(says, languagesOf(request)),
      status,
      code,
      requestId: request.id,
    });

/** An error in the web's words. What is not foreseen is broken, and says nothing of our insides. */
export const saidOf = (error: unknown): Said => {
  if (error instanceof Refusal) {
    return error.ground === 'unknown'
      ? problem('not-found')
      : {
          code: error.code,
          status: statusOf[error.ground],
          says: error.says,
          details: error.details,
        };
  }
  if (error instanceof Problem)
    return { ...problem(error.code, error.details), headers: error.headers };
  if (error instanceof NotFound) return problem('not-found');
  if (error instanceof NotAllowed) {
    const { rule, needed } = error;
    return { ...problem('not-allowed', { rule, neededRoles: needed }), says: policyRules[rule] };
  }
  if (error instanceof MatchMissing) return problem('if-match-missing');
  if (error instanceof KeyReused) return problem('key-reused');
  if (error instanceof LogUnavailable || error instanceof RevisionConflict) {
    return { ...problem('log-unavailable'), headers: { 'retry-after': '2' } };
  }

  if (error instanceof UnknownFact) return problem('record-unreadable');
  if (error instanceof ViewsRebuilding) {
    const details = { progress: error.share, secondsLeft: error.secondsLeft };
    return { ...problem('views-rebuilding', details), headers: { 'retry-after': '2' } };
  }
  if (error instanceof NoSuchPage)
    return problem('not-valid', { errors: [{ pointer: '#/after', code: 'no-such-page' }] });

  if (isParsersOwn(error instanceof HttpException ? error.cause : error))
    return problem('not-json');
  const status = httpStatusOf(error);
  return problem(
    status === undefined
      ? 'broken'
      : (codeOfStatus[status] ?? (status < 500 ? 'bad-request' : 'broken')),
  );
};

const problem = (code: ProblemCode, details?: Said['details']): Said => {
  const { status, ...says } = problems[code];
  return { code, status, says, ...(details && { details }) };
};

/** Fastify names its errors by code; Nest keeps them as the cause of its own. */
const isParsersOwn = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  /^FST_ERR_CTP_(?:INVALID|EMPTY)_JSON_BODY$/.test(String(error.code));

/** What Nest, or Fastify's own parser, thinks of it. */
const httpStatusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  if (
    typeof error === 'object' &&
    error !== null &&
    'statusCode' in error &&
    typeof error.statusCode === 'number'
  ) {
    return error.statusCode;
  }
  return undefined;
};
