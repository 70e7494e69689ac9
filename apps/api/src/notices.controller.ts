import { rules } from '@kyket/agreements';
import { Records, Sight, type Principal } from '@kyket/application';
import { Clock, dayOf, Safe, type Language } from '@kyket/eventing';
import { aboutIn, inFour, QuietHours, QuietTimes, ReadMarks, standingOf } from '@kyket/notices';
import { listNotices, Views, type NoticeItem } from '@kyket/projections';
import { Titles } from '@kyket/reminders';
import { Body, Controller, Get, HttpCode, Param, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ShowsNoSecret } from './access/shows';
import { Caller } from './door/caller';
import { idIn } from './id-in';
import { tongueOf } from './language';
import { PositionTokens } from './position-tokens';
import { Problem } from './problem';
import { parsed } from './zod';

const NoticesAsked = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(1000).optional(),
});
const Preferences = z.strictObject({ quietHours: QuietHours.nullable() });

/** So many of the last notices are looked through for what is unread. */
const lookedThrough = 200;

/** What a person was told in the house, and how they want to be told. */
@Controller('v1')
export class NoticesController {
  private readonly marks: ReadMarks;
  private readonly titles: Titles;

  constructor(
    safe: Safe,
    private readonly views: Views,
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly clock: Clock,
    private readonly quiet: QuietTimes,
    private readonly positions: PositionTokens,
  ) {
    this.marks = new ReadMarks(safe);
    this.titles = new Titles(records);
  }

  @ShowsNoSecret()
  @Get('notices')
  async list(
    @Query() query: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    const language = tongueOf(request);
    const asked = parsed(NoticesAsked, query, language);
    const { personId: person } = principal;
    const read = await this.marks.of(person);
    const page = await listNotices(this.views, { ...asked, person });
    const recent = await listNotices(this.views, { limit: lookedThrough, person });

    const items: unknown[] = [];
    for (const item of page.items)
      items.push({
        ...(await this.shown(item, principal, language)),
        read: read.has(item.id),
      });
    return {
      items,
      unread: recent.items.filter(({ id }) => !read.has(id)).length,
      page: { next: page.next },
      position: this.positions.of(page.position),
    };
  }

  /** Marking once more changes nothing. Somebody else's notice is no notice. */
  @Put('notices/:id/read')
  @HttpCode(204)
  async read(@Param('id') text: string, @Caller() { personId: person }: Principal) {
    const id = idIn(text);
    const known = await listNotices(this.views, { limit: lookedThrough, person });
    if (!known.items.some((item) => item.id === id)) throw new Problem('not-found');
    await this.marks.mark(person, id);
  }

  @ShowsNoSecret()
  @Get('preferences')
  async preferences(@Caller() { personId }: Principal) {
    return { quietHours: (await this.quiet.of(personId)) ?? null };
  }

  @Put('preferences')
  async prefer(
    @Body() body: unknown,
    @Caller() { personId }: Principal,
    @Req() request: FastifyRequest,
  ) {
    const { quietHours } = parsed(Preferences, body, tongueOf(request));
    await this.quiet.keep(personId, quietHours ?? undefined);
    return { quietHours };
  }

  /** Who may no longer know of a record reads that something was due, and not of what. */
  private async shown(item: NoticeItem, principal: Principal, language: Language) {
    const rule = rules.find(({ name }) => name === item.rule);
    const title = rule ? inFour(rule.name, 'title', rule.title)[language] : '';
    const relation = await this.sight.of(principal, 'obligation', item.obligation);
    const mayKnow = rule !== undefined && relation !== 'none';
    const about = mayKnow ? await this.titles.of(rule.of.name, item.subject) : {};
    const { id, at, late, due, zone, outcome, obligation } = item;
    const standing = outcome === 'missed' ? 'missed' : 'ahead';
    const today = dayOf(this.clock.now(), zone);
    return {
      ...{ id, at, late, due, zone, outcome, title },
      about: mayKnow ? aboutIn(about, language) : null,
      standing:
        outcome === 'open' || outcome === 'missed'
          ? standingOf({ standing, due }, today, language)
          : null,
      record: mayKnow ? { aggregate: rule.of.name, id: item.subject, obligation } : null,
    };
  }
}
