import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from '../../api/src/problem';
import { WebSettings } from '../../api/src/web-settings';

/** Lets in who brings the token, from this machine; to everyone else there is no such door. */
@Injectable()
export class OperatorGuard implements CanActivate {
  constructor(private readonly settings: WebSettings) {}

  canActivate(context: ExecutionContext): boolean {
    mayEnter(context.switchToHttp().getRequest<FastifyRequest>(), this.settings.operatorToken);
    return true;
  }
}

const mayEnter = ({ headers, socket }: FastifyRequest, token: string): void => {
  const isLocal = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '');
  const given = headers.authorization?.replace(/^Bearer /, '') ?? '';
  if (!isLocal || !timingSafeEqual(digest(given), digest(token))) throw new Problem('not-found');
};

const digest = (text: string) => createHash('sha256').update(text).digest();

/** A whole register, as `kyket` sends it. */
const largestLoad = 32 * 1024 * 1024;

/** Through the operator's door go large loads, so who comes is asked before anything of theirs is read. */
export const widenOperatorDoor = (app: NestFastifyApplication, token: string): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      if (!route.url.startsWith('/operator/')) return;
      route.bodyLimit = largestLoad;
      route.onRequest = async (request: FastifyRequest) => mayEnter(request, token);
    });
};
