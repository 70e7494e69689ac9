import { Sessions } from '@kyket/identity';
import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ShowsNoSecret } from '../access/shows';
import { Problem } from '../problem';
import { personIn } from './caller';

/** Where one is signed in, and out of each of them again. */
@Controller('v1/sessions')
export class SessionsController {
  constructor(private readonly sessions: Sessions) {}

  @ShowsNoSecret()
  @Get()
  async list(@Req() request: FastifyRequest) {
    const { personId, session } = personIn(request);
    const current = await this.sessions.find(session);
    const items = await this.sessions.listOf(personId);
    return {
      items: items.map(({ handle, device, openedAt, endsAt }) => ({
        handle,
        device: device ?? null,
        openedAt,
        endsAt,
        current: handle === current?.handle,
      })),
    };
  }

  /** Everywhere but here. */
  @Delete()
  @HttpCode(204)
  async endOthers(@Req() request: FastifyRequest) {
    const { personId, session } = personIn(request);
    const current = await this.sessions.find(session);
    await this.sessions.endAllOf(personId, current?.handle);
  }

  @Delete(':handle')
  @HttpCode(204)
  async end(@Param('handle') handle: string, @Req() request: FastifyRequest) {
    const { personId } = personIn(request);
    if (!(await this.sessions.endOf(personId, handle))) throw new Problem('not-found');
  }
}
