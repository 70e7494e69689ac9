import { positionText, EventLog } from '@kyket/eventing';
import { returnedLetter } from '@kyket/notices';
import { Reader, RebuildFailed, Views } from '@kyket/projections';
import { Reminders } from '@kyket/reminders';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../api/src/caller';
import { Problem } from '../../api/src/problem';
import { linesOut } from './lines-out';
import { parsed } from '../../api/src/zod';
import { z } from 'zod';
import { OperatorGuard } from './operator.guard';

const DeliveryReport = z.strictObject({ message: z.string().max(1_000_000) });

/** What an operator can have done in the running house. Open to who may read its data folder. */
@Open()
@UseGuards(OperatorGuard)
@Controller('operator')
export class OperatorController {
  constructor(
    private readonly log: EventLog,
    private readonly views: Views,
    private readonly reader: Reader,
    private readonly reminders: Reminders,
  ) {}

  @Get('projections')
  async projections() {
    const all = await this.views.list(this.log);
    return {
      items: all.map(({ position, lag, ...view }) => ({
        ...view,
        lag: Number(lag),
        position: positionText(position),
      })),
    };
  }

  /** One line of JSON for each step of the way, the last one with `done` or `failed`. */
  @Post('projections/:name/rebuild')
  async rebuild(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const all = await this.views.list(this.log);
    if (!all.some((view) => view.name === name)) throw new Problem('not-found');

    const { tell, end } = linesOut(reply);
    try {
      await this.reader.rebuild(name, (progress) => tell({ name, ...progress }));
      tell({ name, done: true });
    } catch (error) {
      tell({
        name,
        failed:
          error instanceof RebuildFailed
            ? error.message
            : 'It broke off; look at the log of the house.',
      });
      if (!(error instanceof RebuildFailed)) request.log.error(error);
    } finally {
      end();
    }
  }

  @Post('reminders/reconcile')
  async reconcile() {
    return this.reminders.reconcile();
  }

  /** A letter that came back, as the mail server reports it: whoever is next is told at once. */
  @Post('mail/returned')
  @HttpCode(200)
  async returned(@Body() body: unknown) {
    const { message } = parsed(DeliveryReport, body, 'en');
    const letter = await returnedLetter(message);
    if (letter === undefined) return { is: 'not-a-report', reminders: 0 };

    const reminders = await this.reminders.bounces.report(letter.letterId, letter.status);
    if (reminders > 0) await this.reminders.sweep();
    return { is: 'returned', status: letter.status, reminders };
  }
}
