import type { Principal } from '@kyket/application';
import type { KeyScope } from '@kyket/identity';
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem';

/** Who calls, and by what: the session of a person, or the key of a program that acts for one. Set by the session guard. */
export interface SignedIn {
  readonly principal: Principal;
  readonly by:
    | { readonly session: string; readonly provenAgain: boolean }
    | { readonly key: string; readonly scope: KeyScope };
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

/** A person who signed in, where no program and no guest may do it for them. */
export const personIn = (request: FastifyRequest) => {
  const { principal, by } = callerOf(request);
  if (!('session' in by) || principal.guest) throw new Problem('person-needed');
  return { ...principal, ...by };
};

export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Principal =>
    callerOf(context.switchToHttp().getRequest<FastifyRequest>()).principal,
);

/** Open to who came through a link, too. For them there is no other route. */
export const ForGuests = () => SetMetadata('for-guests', true);

/** Gives orders to the desk, which refuses those of a key that only reads, and has that written down. Elsewhere such a key changes nothing. */
export const TakesOrders = () => SetMetadata('takes-orders', true);

/** Open to who has not signed in. Everything else is closed. */
export const Open = () => SetMetadata('open', true);
