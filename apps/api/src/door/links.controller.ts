import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Open } from './caller';
import { languageOf } from '../language';
import { parsed } from '../zod';
import { LinkDoor } from './link-door';

const Opening = z.strictObject({
  link: z.string().min(1).max(200),
  code: z.string().max(40).optional(),
});

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
    return this.door.open(parsed(Opening, body, languageOf(request)), request, reply);
  }
}
