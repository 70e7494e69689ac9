import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tongueOf } from '../language';
import { parsed } from '../zod';
import { LinkOpening } from './bodies';
import { Open } from './caller';
import { LinkDoor } from './link-door';

/** Where who was invited comes in. By POST: programs that look at every link in a letter open nothing. */
@Open()
@Controller('v1/links')
export class LinksController {
  constructor(private readonly door: LinkDoor) {}

  @Post('open')
  @HttpCode(200)
  async open(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.door.open(parsed(LinkOpening, body, tongueOf(request)), request, reply);
  }
}
