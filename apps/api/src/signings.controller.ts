import { PressNotes, type Principal } from '@kyket/application';
import { Clock, dayOf } from '@kyket/eventing';
import { listAgreements, Views } from '@kyket/projections';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Shows, ShowsList } from './access/shows';
import { Caller } from './door/caller';
import { eyesOf } from './eyes';
import { idIn } from './id-in';
import { tongueOf } from './language';
import { ListAnswers, nothing } from './list-answers';
import { whereUnreadable } from './where-unreadable';
import { parsed } from './zod';

const SigningsAsked = z.strictObject({
  year: z.coerce.number().int().min(1900).max(2200),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(1000).optional(),
});

const zone = 'Asia/Ho_Chi_Minh';

/** What was signed, as it is told to others: one signing to the press, those of a year in the annual report. */
@Controller('v1')
export class SigningsController {
  constructor(
    private readonly notes: PressNotes,
    private readonly views: Views,
    private readonly answers: ListAnswers,
    private readonly clock: Clock,
  ) {}

  @Shows('press-note', 'agreement')
  @Get('agreements/:id/press-note')
  note(@Param('id') id: string, @Caller() principal: Principal, @Req() request: FastifyRequest) {
    return this.notes.of(idIn(id), principal, tongueOf(request));
  }

  @ShowsList('signing-list')
  @Get('signings')
  async ofYear(
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = tongueOf(request);
    const { year: signedIn, ...paging } = parsed(SigningsAsked, query, language);
    const visibleTo = eyesOf(principal);
    if (visibleTo === undefined) return nothing;

    const today = dayOf(this.clock.now(), zone);
    const asked = { ...paging, signedIn, visibleTo, today, language };
    const page = await listAgreements(this.views, asked);
    const items = await Promise.all(
      page.items.map(({ id, title }) =>
        this.notes
          .of(id, principal, language)
          .catch(whereUnreadable(language, (because) => ({ agreement: id, title, because }))),
      ),
    );
    return this.answers.told({ ...page, items }, reply);
  }
}
