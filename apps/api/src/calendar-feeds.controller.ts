import { agreement } from '@kyket/agreements';
import { AccessJournal, Principals, Sight, type Principal } from '@kyket/application';
import { Id } from '@kyket/eventing';
import { People } from '@kyket/identity';
import { calendarText, Feeds, type Feed } from '@kyket/notices';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ShowsNoSecret } from './access/shows';
import { CalendarEntries } from './calendar-entries';
import { Caller, Open } from './door/caller';
import { tongueOf } from './language';
import { Problem } from './problem';
import { parsed } from './zod';

const NewFeed = z.strictObject({ agreement: Id.optional() });

/** Calendars that a program may follow. Whoever has the address reads it, so it says little, and its owner may close it. */
@Controller('v1')
export class CalendarFeedsController {
  constructor(
    private readonly feeds: Feeds,
    private readonly entries: CalendarEntries,
    private readonly principals: Principals,
    private readonly people: People,
    private readonly sight: Sight,
    private readonly journal: AccessJournal,
  ) {}

  @Open()
  @Get('calendar/:file')
  async read(@Param('file') file: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const [, token] = /^([\w-]{43})\.ics$/.exec(file) ?? [];
    const feed = token === undefined ? undefined : await this.feeds.find(token);
    // What the person may see today, not what they might when they opened it.
    const principal = feed && (await this.principals.of(feed.person, 'password'));
    if (feed === undefined || principal === undefined) throw new Problem('not-found');

    const language = (await this.people.of(feed.person))?.language ?? 'vi';
    const inTwo = language === 'vi' ? 'vi' : 'en';
    const entries =
      feed.agreement === undefined
        ? await this.entries.of(principal, inTwo)
        : await this.entries.ofAgreement(feed.agreement, principal, inTwo);
    if (entries === undefined) throw new Problem('not-found');

    this.witness(feed, principal);
    void reply.headers({
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="kyket.ics"',
    });
    void reply.type('text/calendar; charset=utf-8');
    return calendarText({ language, entries });
  }

  /** Whoever has the address comes as its owner, and is not known any better. */
  private witness({ agreement: id }: Feed, { actor, audits }: Principal): void {
    const of = id === undefined ? undefined : { name: agreement.name, id };
    const by = { actor: { ...actor, authentication: 'link' as const }, audits };
    this.journal.saw(by, { what: 'calendar-feed', of, copy: true });
  }

  @ShowsNoSecret()
  @Get('calendar-feeds')
  async list(@Caller() { personId }: Principal) {
    return { items: (await this.feeds.of(personId)).map(shown) };
  }

  /** The address is told once, in this answer. */
  @Post('calendar-feeds')
  async open(
    @Body() body: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    const { agreement: about } = parsed(NewFeed, body, tongueOf(request));
    if (about !== undefined && (await this.sight.of(principal, agreement.name, about)) === 'none')
      throw new Problem('not-found');

    const { token, feed } = await this.feeds.open(principal.personId, about);
    return { ...shown(feed), path: `/v1/calendar/${token}.ics` };
  }

  @Delete('calendar-feeds/:handle')
  @HttpCode(204)
  async revoke(@Param('handle') handle: string, @Caller() { personId }: Principal) {
    if (!(await this.feeds.revoke(personId, handle))) throw new Problem('not-found');
  }
}

const shown = ({ handle, agreement: about, openedAt }: Feed) => ({
  handle,
  agreement: about ?? null,
  openedAt,
});
