import { publishCalendar } from '@kyket/agreements';
import { Decisions, house, LegacyEntry, LegacyImport, orderOf } from '@kyket/application';
import { hashOf } from '@kyket/eventing';
import { Body, Controller, HttpCode, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CalendarNotice, CalendarNotices } from '../../api/src/calendar-notices';
import { countryIn } from '../../api/src/calendars.controller';
import { Open } from '../../api/src/door/caller';
import { languageOf } from '../../api/src/language';
import { parsed } from '../../api/src/zod';
import { Follower } from '../../worker/src/follower';
import { linesOut } from './lines-out';
import { OperatorGuard } from './operator.guard';

const RegisterGiven = z.strictObject({
  file: z.string().min(1).max(200),
  dryRun: z.boolean(),
  entries: z.array(LegacyEntry).max(20_000),
});

const NoticeGiven = CalendarNotice.extend({ dryRun: z.boolean() });

/** Enters what an operator brings from outside. */
@Open()
@UseGuards(OperatorGuard)
@Controller('operator')
export class OperatorImportsController {
  constructor(
    private readonly legacy: LegacyImport,
    private readonly notices: CalendarNotices,
    private readonly decisions: Decisions,
    private readonly follower: Follower,
  ) {}

  /** What came of each line, as it comes; the last line says that all is done, or that it broke off. */
  @Post('agreements/import')
  async agreements(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, dryRun, entries } = parsed(RegisterGiven, body, languageOf(request));
    // Parties are found by name in the views, so these show all there is first.
    await this.follower.built();
    await this.follower.settle();

    const out = linesOut(reply);
    try {
      const run = { entries, file, dryRun, principal: house('archivist') };
      for await (const outcome of this.legacy.run(run)) {
        out.tell(outcome);
        if (out.isGone()) return;
      }
      out.tell({ done: true });
    } catch (error) {
      request.log.error(error);
      out.tell({ failed: 'It broke off; run it again and it goes on where it stood.' });
    } finally {
      out.end();
    }
  }

  /** What a notice changes and moves; and unless it is faulty or a dry run, it is published. */
  @Post('calendars/:country/import')
  @HttpCode(200)
  async calendar(
    @Param('country') code: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ) {
    const country = countryIn(code);
    const { dryRun, ...notice } = parsed(NoticeGiven, body, languageOf(request));
    await this.follower.built();
    await this.follower.settle();

    const read = await this.notices.read(country, notice);
    const isNew = read.order !== undefined && read.changes?.length !== 0;
    if (isNew && !dryRun)
      await this.decisions.decide(
        publishCalendar,
        orderOf(publishCalendar, {
          id: country,
          key: hashOf({ country, order: read.order }),
          body: read.order ?? {},
          principal: house('administrator'),
        }),
      );
    return { ...read, published: isNew && !dryRun };
  }
}
