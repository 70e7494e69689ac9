import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { remember } from './caller';
import { Problem } from '../problem';
import { Doorkeeper } from './doorkeeper';

/** Nothing is open but what says so: every other route needs a session, and a page of our own to come from. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly door: Doorkeeper,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    refuseForeignPages(request);
    if (this.says('open', context)) return true;

    const signedIn = await this.door.who(request);
    if (signedIn === undefined) throw new Problem('sign-in-needed');
    const readsOnly = 'scope' in signedIn.by && signedIn.by.scope === 'read';
    if (readsOnly && !isReading(request) && !this.says('takes-orders', context))
      throw new Problem('not-allowed');
    if (signedIn.principal.guest && !this.says('for-guests', context))
      throw new Problem('not-found');
    remember(request, signedIn);
    return true;
  }

  private says(word: 'open' | 'for-guests' | 'takes-orders', context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<boolean | undefined>(word, places) === true;
  }
}

/** Browsers say where a request comes from; one that another site makes changes nothing here. Programs do not say, and carry no foreign cookies. */
const refuseForeignPages = (request: FastifyRequest): void => {
  if (isReading(request)) return;
  const { headers } = request;

  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Problem('foreign-origin');
  const { origin, host } = headers;
  if (
    site === undefined &&
    origin !== undefined &&
    (!URL.canParse(origin) || new URL(origin).host !== host)
  ) {
    throw new Problem('foreign-origin');
  }
};

const isReading = ({ method }: FastifyRequest): boolean =>
  method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
