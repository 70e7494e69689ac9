import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Open } from './caller';
import { Readiness } from './readiness';

/** Whether the process is up, and whether it can do its work. */
@Open()
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Depends on nothing. */
  @Get('health')
  health() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const checks = await this.readiness.checks();
    const isReady = checks.every(({ status }) => status === 'ok');
    void reply.status(isReady ? 200 : 503);
    return { status: isReady ? 'ok' : 'unavailable', checks };
  }
}
