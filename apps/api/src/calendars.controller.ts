import { Records, type Principal } from '@kyket/application';
import { answerDue, Country, holidaysOf, termsOf } from '@kyket/calendar';
import { Clock, dayOf, LocalDate } from '@kyket/eventing';
import { Calendars } from '@kyket/reminders';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ShowsNoSecret } from './access/shows';
import { CalendarNotice, CalendarNotices } from './calendar-notices';
import { Caller } from './door/caller';
import { tongueOf } from './language';
import { Problem } from './problem';
import { parsed } from './zod';

const Day = LocalDate.refine((day) => day >= '1900-01-01' && day <= '2199-12-31');
/** Far enough for any agreement, near enough to answer at once. */
const Count = z.coerce.number().int().min(-40_000).max(40_000).optional();

const DueAsked = z
  .strictObject({
    from: Day,
    days: Count,
    workingDays: Count,
    months: Count,
    years: Count,
    knownAt: Day.optional(),
  })
  .refine((asked) => termsOf(asked).length === 1, {
    path: ['days'],
    error: 'Ask for one of days, workingDays, months, years.',
  });
const HolidaysAsked = z.strictObject({
  year: z.coerce.number().int().min(1900).max(2199),
  knownAt: Day.optional(),
});

const zone = 'Asia/Ho_Chi_Minh';

/** Working days as the record has them: what an administrator published counts from the day it was made known. */
@Controller('v1/calendars')
export class CalendarsController {
  private readonly calendars: Calendars;

  constructor(
    records: Records,
    private readonly clock: Clock,
    private readonly notices: CalendarNotices,
  ) {
    this.calendars = new Calendars(records);
  }

  @ShowsNoSecret()
  @Get(':country/due')
  async due(
    @Param('country') country: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ) {
    const { from, knownAt, ...asked } = parsed(DueAsked, query, tongueOf(request));
    const calendar = await this.knownOn(country, knownAt);
    const [term] = termsOf(asked);
    if (term === undefined) throw new Problem('bad-request');
    return answerDue(from, term, calendar);
  }

  @ShowsNoSecret()
  @Get(':country/holidays')
  async holidays(
    @Param('country') country: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ) {
    const { year, knownAt } = parsed(HolidaysAsked, query, tongueOf(request));
    const calendar = await this.knownOn(country, knownAt);
    const { version, publishedOn } = calendar;
    return { country, year, version, publishedOn, ...holidaysOf(calendar, year) };
  }

  /** What a notice would change, with the order that publishes it. Records nothing. */
  @Post(':country/preview')
  @HttpCode(200)
  async preview(
    @Param('country') country: string,
    @Body() body: unknown,
    @Caller() { roles }: Principal,
    @Req() request: FastifyRequest,
  ) {
    if (!roles.includes('administrator')) throw new Problem('not-allowed');
    return this.notices.read(countryIn(country), parsed(CalendarNotice, body, tongueOf(request)));
  }

  private async knownOn(country: string, day: LocalDate | undefined) {
    const on = day ?? dayOf(this.clock.now(), zone);
    return (await this.calendars.knownOn(on))(countryIn(country));
  }
}

export const countryIn = (code: string): Country => {
  const country = Country.safeParse(code);
  if (!country.success) throw new Problem('not-found');
  return country.data;
};
