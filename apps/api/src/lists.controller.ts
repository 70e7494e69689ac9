import { commands, type Headline } from '@kyket/agreements';
import { isAcrossTheTable, officesFor, words, type Principal } from '@kyket/application';
import {
  Clock,
  dayOf,
  Id,
  LocalDate,
  saidIn,
  type Language,
  type Role,
  type Sentence,
} from '@kyket/eventing';
import {
  listAgreements,
  listObligations,
  listParties,
  listProcedures,
  Views,
  waitingFor,
} from '@kyket/projections';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ShowsList, ShowsNoSecret } from './access/shows';
import { Caller, ForGuests } from './door/caller';
import { eyesOf } from './eyes';
import { languageOf, tongueOf } from './language';
import { ListAnswers, nothing } from './list-answers';
import { Paging } from './paging';
import { Problem } from './problem';
import { parsed } from './zod';

const AgreementsAsked = Paging.extend({
  q: z.string().max(200).optional(),
  status: z.string().max(40).optional(),
  party: Id.optional(),
  signedIn: z.coerce.number().int().min(1900).max(2200).optional(),
});
const PartiesAsked = Paging.extend({ q: z.string().max(200).optional() });
const ObligationsAsked = Paging.extend({
  subject: Id.optional(),
  party: Id.optional(),
  outcome: z.enum(['open', 'met', 'missed', 'waived', 'closed']).optional(),
  overdue: z.stringbool().optional(),
  dueBy: LocalDate.optional(),
});
const InboxAsked = Paging.extend({
  agreement: Id.optional(),
  command: z.string().max(100).optional(),
  role: z.string().max(40).optional(),
  dueBy: LocalDate.optional(),
});
const OverlapsAsked = z.strictObject({
  party: Id,
  with: Id,
  field: z.string().max(200).optional(),
  besides: Id.optional(),
  minPosition: Paging.shape.minPosition,
});

const zone = 'Asia/Ho_Chi_Minh';

/** Lists come from the views, and say how far in the log they had come. */
@Controller('v1')
export class ListsController {
  constructor(
    private readonly views: Views,
    private readonly answers: ListAnswers,
    private readonly clock: Clock,
  ) {}

  @ForGuests()
  @ShowsList('agreement-list')
  @Get('agreements')
  async agreements(
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = tongueOf(request);
    const { status, ...asked } = parsed(AgreementsAsked, query, language);
    await this.answers.waitFor(asked.minPosition, reply);
    const visibleTo = eyesOf(principal);
    if (visibleTo === undefined) return nothing;

    const page = await listAgreements(this.views, {
      ...asked,
      status: status as Headline | undefined,
      only: principal.guest?.agreement,
      visibleTo,
      today: this.today,
      language,
    });
    return this.answers.told(page, reply, (item) => ({
      ...item,
      statusWord: words[item.status]?.[language] ?? '',
    }));
  }

  /** What already stands between two parties, before another text is proposed on the same field. It warns, and refuses nothing. */
  @ShowsList('overlap-list')
  @Get('overlaps')
  async overlaps(
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = languageOf(request);
    const { field: q, ...asked } = parsed(OverlapsAsked, query, language);
    await this.answers.waitFor(asked.minPosition, reply);
    const visibleTo = eyesOf(principal);
    if (visibleTo === undefined) return { ...nothing, warning: null };

    const page = await listAgreements(this.views, {
      ...asked,
      q,
      alive: true,
      visibleTo,
      today: this.today,
      language,
    });
    const shown = this.answers.told(page, reply, (item) => ({
      ...item,
      statusWord: words[item.status]?.[language] ?? '',
      link: `/v1/agreements/${item.id}`,
    }));
    return { ...shown, warning: page.items.length > 0 ? overlap[language] : null };
  }

  @ShowsNoSecret()
  @Get('parties')
  async parties(
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = tongueOf(request);
    const asked = parsed(PartiesAsked, query, language);
    await this.answers.waitFor(asked.minPosition, reply);
    const metBy = isAcrossTheTable(principal) ? eyesOf(principal) : 'all';
    if (metBy === undefined) return nothing;

    const page = await listParties(this.views, { ...asked, metBy, today: this.today, language });
    return this.answers.told(page, reply, (item) => ({
      ...item,
      offices: officesFor(principal, item.id, item.offices),
    }));
  }

  @ShowsNoSecret()
  @Get('procedures')
  async procedures(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = languageOf(request);
    const asked = parsed(Paging, query, language);
    await this.answers.waitFor(asked.minPosition, reply);
    return this.answers.told(
      await listProcedures(this.views, { ...asked, today: this.today, language }),
      reply,
    );
  }

  @ShowsList('deadline-list')
  @Get('obligations')
  async obligations(
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const asked = parsed(ObligationsAsked, query, tongueOf(request));
    await this.answers.waitFor(asked.minPosition, reply);
    const visibleTo = eyesOf(principal);
    if (visibleTo === undefined) return nothing;
    return this.answers.told(
      await listObligations(this.views, { ...asked, visibleTo, today: this.today }),
      reply,
    );
  }

  @ForGuests()
  @ShowsNoSecret()
  @Get('inbox')
  async inbox(
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = tongueOf(request);
    const { role, ...asked } = parsed(InboxAsked, query, language);
    await this.answers.waitFor(asked.minPosition, reply);
    const { organisation, roles, guest } = principal;
    if (organisation === undefined) return nothing;

    const page = await waitingFor(this.views, {
      ...asked,
      only: guest?.agreement,
      role: role as Role | undefined,
      organisation,
      roles,
      today: this.today,
      language,
    });
    const items = this.answers.told(page, reply, (item) => ({
      ...item,
      title: titleOf(item.aggregate, item.command, language),
    }));
    return { ...items, today: this.today };
  }

  private get today() {
    return dayOf(this.clock.now(), zone);
  }
}

const overlap: Sentence = {
  vi: 'Hai bên đã có văn bản về lĩnh vực này. Hãy xem văn bản đó trước; có thể chỉ cần sửa đổi, bổ sung hoặc ký tiếp.',
  en: 'The two parties already have an agreement on this field. Look at it first: an addendum or a renewal may be enough.',
};

const titleOf = (aggregate: string, name: string, language: Language): string => {
  const command = commands.find((each) => each.of.name === aggregate && each.name === name);
  if (command === undefined) throw new Problem('broken');
  return saidIn(command.title, language);
};
