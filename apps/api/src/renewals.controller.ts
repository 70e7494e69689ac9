import { agreement, decideRenewal } from '@kyket/agreements';
import {
  Choices,
  Records,
  RenewalCampaigns,
  Sight,
  type CampaignOutcome,
  type Principal,
} from '@kyket/application';
import { Clock, dayOf, LocalDate, type Id, type Sentence } from '@kyket/eventing';
import { listEnding, Views } from '@kyket/projections';
import { Body, Controller, Get, Headers, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ShowsList } from './access/shows';
import { Caller, TakesOrders } from './door/caller';
import { eyesOf } from './eyes';
import { keyIn } from './key-in';
import { languageOf } from './language';
import { ListAnswers, nothing } from './list-answers';
import { PositionTokens } from './position-tokens';
import { saidOf } from './problem.filter';
import { RenewalsGiven } from './renewals-given';
import { WayOut } from './way-out';
import { whereUnreadable } from './where-unreadable';
import { parsed } from './zod';

const EndingAsked = z.strictObject({
  endingBefore: LocalDate,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(1000).optional(),
});

const zone = 'Asia/Ho_Chi_Minh';

/** A campaign: what runs out, and one decision about many of them. */
@Controller('v1/renewals')
export class RenewalsController {
  constructor(
    private readonly campaigns: RenewalCampaigns,
    private readonly wayOut: WayOut,
    private readonly views: Views,
    private readonly answers: ListAnswers,
    private readonly positions: PositionTokens,
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly choices: Choices,
    private readonly clock: Clock,
  ) {}

  /** What a campaign could be about; records nothing. */
  @ShowsList('renewal-list')
  @Get()
  async ending(
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = languageOf(request);
    const { endingBefore: before, ...paging } = parsed(EndingAsked, query, language);
    const visibleTo = eyesOf(principal);
    if (visibleTo === undefined) return nothing;

    const today = dayOf(this.clock.now(), zone);
    const asked = { ...paging, before, visibleTo, today, language };
    const page = await listEnding(this.views, asked);
    const items = await Promise.all(
      page.items.map(async (item) => ({
        ...item,
        ...(await this.standing(item.id, principal, language).catch(
          whereUnreadable(language, (because) => ({ renewal: null, open: false, because })),
        )),
      })),
    );
    return this.answers.told({ ...page, items }, reply);
  }

  @TakesOrders()
  @Post()
  @HttpCode(200)
  async decide(
    @Body() body: unknown,
    @Headers('idempotency-key') given: string | undefined,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    const language = languageOf(request);
    const key = keyIn(given);
    const { agreements, ...decision } = parsed(RenewalsGiven, body, language);
    const outcomes = await this.campaigns.run({
      agreements: agreements as readonly Id[],
      body: decision,
      key,
      principal,
    });
    const items = [];
    for (const outcome of outcomes) items.push(await this.told(outcome, principal, language));
    return { items };
  }

  /** Whether the asker may decide about it now, by the same guard that will judge the order. */
  private async standing(id: Id, principal: Principal, language: keyof Sentence) {
    const record = await this.records.look(agreement, id);
    const relation = await this.sight.of(principal, agreement.name, id);
    const [choice] = await this.choices.of([decideRenewal], record, principal, relation);
    const { state } = record;
    return {
      renewal: state.is === 'none' ? null : state.renewal.is,
      open: choice?.open ?? false,
      ...(choice?.because && { because: choice.because.says[language] }),
    };
  }

  private async told(outcome: CampaignOutcome, principal: Principal, language: keyof Sentence) {
    const { order } = outcome;
    if (outcome.is === 'given')
      return {
        agreement: order.id,
        status: 200,
        receipt: this.positions.inReceipt(outcome.receipt),
      };

    const said = saidOf(
      await this.wayOut.of(outcome.error, decideRenewal, order, principal, language),
    );
    const { code, status, says, details } = said;
    const problem = { ...details, type: `/problems/${code}`, title: says[language], status, code };
    return { agreement: order.id, status, problem };
  }
}
