import type { Principal } from '@kyket/application';
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who calls, and under which session. Set by the session guard, read by `@Caller()`. */
export interface SignedIn {
  readonly principal: Principal;
  readonly session: string;
}

const signedIn = new WeakMap<object, SignedIn>();

export const remember = (request: FastifyRequest, who: SignedIn): void => {
  signedIn.set(request, who);
};

export const callerOf = (request: FastifyRequest): SignedIn => {
  const who = signedIn.get(request);
  if (who === undefined) throw new Error('A route without a session asked for its caller');
  return who;
};

export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Principal =>
    callerOf(context.switchToHttp().getRequest<FastifyRequest>()).principal,
);

/** Open to who has not signed in. Everything else is closed. */
export const Open = () => SetMetadata('open', true);
