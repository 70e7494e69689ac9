import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './caller';
import { Problem } from '../problem';
import type { Principal } from '@kyket/application';

/** So long, in milliseconds of real time, a person who has just shown who they are need not show it again. */
const freshFor = 5 * 60_000;

/** A person who has just shown who they are; a program never has, and who came through a link cannot. Throws what to do otherwise. */
export const provenPerson = (
  request: FastifyRequest,
  details: Readonly<Record<string, unknown>> = {},
): Principal & { readonly session: string } => {
  const { principal, by } = callerOf(request);
  if (!('session' in by) || principal.guest) throw new Problem('person-needed');
  const { provenAt } = principal;
  if (provenAt === undefined || Date.now() - Date.parse(provenAt) > freshFor)
    throw new Problem('proof-needed', details);
  return { ...principal, session: by.session };
};

/** The caller of a route that is for a person who has just shown who they are. */
export const ProvenCaller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  provenPerson(context.switchToHttp().getRequest<FastifyRequest>()),
);
export type ProvenCaller = ReturnType<typeof provenPerson>;
