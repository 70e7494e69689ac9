import { agreement } from '@kyket/agreements';
import { AccessReports, type Principal } from '@kyket/application';
import { endOf, Id, LocalDate, startOf } from '@kyket/eventing';
import { listAccesses, Views } from '@kyket/projections';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Caller } from '../door/caller';
import { eyesOf } from '../eyes';
import { languageOf } from '../language';
import { ListAnswers } from '../list-answers';
import { Paging } from '../paging';
import { parsed } from '../zod';
import { ShowsList, ShowsRecord, type Showing } from './shows';

const zone = 'Asia/Ho_Chi_Minh';

const Asked = Paging.extend({
  agreement: Id.optional(),
  person: Id.optional(),
  from: LocalDate.optional(),
  to: LocalDate.optional(),
  refused: z.stringbool().optional(),
}).refine(({ agreement: about, person }) => about !== undefined || person !== undefined, {
  error: 'Name an agreement or a person.',
  path: ['agreement'],
});

/** The report is written down by what was asked of it. */
const reportOn: Showing = (_, { agreement: about, person }) => ({
  what: 'access-report',
  of:
    typeof about === 'string'
      ? { name: agreement.name, id: about }
      : { name: 'person', id: String(person) },
});

/** Who saw what, and what was refused to whom: by agreement and by person. */
@Controller('v1/accesses')
export class AccessReportsController {
  constructor(
    private readonly reports: AccessReports,
    private readonly views: Views,
    private readonly answers: ListAnswers,
  ) {}

  @ShowsRecord(reportOn)
  @Get()
  async read(
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = languageOf(request);
    const { minPosition, from, to, ...asked } = parsed(Asked, query, language);
    if (asked.agreement === undefined) this.reports.mayAskOfPerson(principal);
    else await this.reports.mayAskOfAgreement(asked.agreement, principal);

    await this.answers.waitFor(minPosition, reply);
    const visibleTo = asked.agreement === undefined ? (eyesOf(principal) ?? []) : 'all';
    const alsoElsewhere = visibleTo === 'all' || principal.roles.includes('administrator');
    const page = await listAccesses(this.views, {
      ...asked,
      since: from && startOf(from, zone),
      before: to && endOf(to, zone),
      visibleTo,
      alsoElsewhere,
    });
    const items = await this.reports.told(page.items, language);
    return this.answers.told({ ...page, items }, reply);
  }

  /** Whom the caller may ask about, by name. */
  @ShowsList('access-report')
  @Get('people')
  async people(@Caller() principal: Principal, @Req() request: FastifyRequest) {
    return { items: await this.reports.peopleFor(principal, languageOf(request)) };
  }
}
