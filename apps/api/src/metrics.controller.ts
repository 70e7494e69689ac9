import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Open } from './door/caller';
import { Metrics } from './metrics';
import { Problem } from './problem';
import { WebSettings } from './web-settings';

/** For the monitoring system: from this machine, or with the token. To everyone else there is no such page. */
@Open()
@Controller()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly settings: WebSettings,
  ) {}

  @Get('metrics')
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (!isFromHere(request) && !brings(this.settings.metricsToken, request))
      throw new Problem('not-found');
    void reply.type(this.metrics.contentType);
    return this.metrics.read();
  }
}

/** What a proxy on this machine passes on comes from elsewhere. */
const isFromHere = ({ headers, socket }: FastifyRequest): boolean =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers['forwarded'] === undefined;

const brings = (token: string | undefined, { headers }: FastifyRequest): boolean =>
  token !== undefined &&
  timingSafeEqual(digest(headers.authorization?.replace(/^Bearer /, '') ?? ''), digest(token));

const digest = (text: string) => createHash('sha256').update(text).digest();
