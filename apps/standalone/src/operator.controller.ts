import { positionText, EventLog } from '@kyket/eventing';
import { Reader, RebuildFailed, Views } from '@kyket/projections';
import { Reminders } from '@kyket/reminders';
import { Controller, Get, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../api/src/caller';
import { Problem } from '../../api/src/problem';
import { linesOut } from './lines-out';
import { OperatorGuard } from './operator.guard';

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
}
