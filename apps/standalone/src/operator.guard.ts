import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from '../../api/src/problem';
import { WebSettings } from '../../api/src/web-settings';

/** Lets in who brings the token, from this machine; to everyone else there is no such door. */
@Injectable()
export class OperatorGuard implements CanActivate {
  constructor(private readonly settings: WebSettings) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers, socket } = context.switchToHttp().getRequest<FastifyRequest>();
    const isLocal = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '');
    const given = headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (!isLocal || !timingSafeEqual(digest(given), digest(this.settings.operatorToken)))
      throw new Problem('not-found');
    return true;
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();
