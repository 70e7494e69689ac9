import { OffsetClock } from '@kyket/application';
import { Instant } from '@kyket/eventing';
import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Open } from './door/caller';
import { Development } from './development';
import { languageOf } from './language';
import { mailPage } from './mail-page';
import { parsed } from './zod';

const MoveClock = z.strictObject({ now: z.iso.datetime({ offset: true }) });

/** Doors of the development profile alone: the clock can be moved, and letters can be read by anyone. */
@Open()
@Controller()
export class DevelopmentController {
  constructor(
    private readonly clock: OffsetClock,
    private readonly development: Development,
  ) {}

  /** Answers once everything that falls due by then has been dealt with. */
  @Post('v1/dev/clock')
  @HttpCode(200)
  async moveClock(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<{ now: Instant }> {
    const { now } = parsed(MoveClock, body, languageOf(request));
    await this.development.moveTo(new Date(now).toISOString());
    return { now: this.clock.now() };
  }

  @Get('v1/dev/clock')
  now(): { now: Instant } {
    return { now: this.clock.now() };
  }

  /** A page for people, JSON for programs. */
  @Get('dev/mail')
  async mail(@Req() { headers }: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const items = await this.development.letters();
    if (!headers.accept?.includes('text/html')) return { items };

    void reply.type('text/html; charset=utf-8');
    return mailPage(items);
  }
}
