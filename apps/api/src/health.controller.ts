import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Open } from './door/caller';
import { Readiness } from './readiness';

/** A degraded house is ready: one that takes no more orders would make one record everybody's trouble. */
const statuses = ['unavailable', 'degraded'] as const;

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
    const worst = statuses.find((each) => checks.some(({ status }) => status === each)) ?? 'ok';
    void reply.status(worst === 'unavailable' ? 503 : 200);
    return { status: worst, checks };
  }
}
