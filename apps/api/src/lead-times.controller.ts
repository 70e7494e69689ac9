import { PublishLeadTimes } from '@kyket/agreements';
import { NotAllowed, words, type Principal } from '@kyket/application';
import type { Role } from '@kyket/eventing';
import { DeadlineDesk } from '@kyket/reminders';
import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ShowsNoSecret } from './access/shows';
import { Caller } from './door/caller';
import { languageOf } from './language';
import { parsed } from './zod';

const Proposed = PublishLeadTimes.omit({ version: true });
const mayPublish: readonly [Role] = ['administrator'];

/** How early people are told of what; and what would move if it were otherwise. */
@Controller('v1/lead-times')
export class LeadTimesController {
  constructor(private readonly desk: DeadlineDesk) {}

  @ShowsNoSecret()
  @Get()
  async inUse(@Req() request: FastifyRequest) {
    const language = languageOf(request);
    const items = await this.desk.leadTimes.inUse();
    return {
      items: items.map(({ title, source, counts, ...item }) => ({
        ...item,
        title: title[language],
        source: source[language],
        counts: Object.fromEntries(
          Object.entries(counts).map(([name, { title: called, value, certainty }]) => [
            name,
            {
              value,
              certainty,
              title: called[language],
              certaintyWord: words[certainty]?.[language],
            },
          ]),
        ),
      })),
    };
  }

  @Post('preview')
  @HttpCode(200)
  async preview(
    @Body() body: unknown,
    @Caller() { roles }: Principal,
    @Req() request: FastifyRequest,
  ) {
    if (!roles.some((role) => mayPublish.includes(role)))
      throw new NotAllowed('role-missing', mayPublish);
    const order = parsed(Proposed, body, languageOf(request));
    return { items: await this.desk.leadTimes.of(order) };
  }
}
