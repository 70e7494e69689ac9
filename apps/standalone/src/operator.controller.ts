import { Managers } from '@kyket/application';
import { positionText, EventLog } from '@kyket/eventing';
import { returnedLetter } from '@kyket/notices';
import { Reader, Views } from '@kyket/projections';
import { Reminders } from '@kyket/reminders';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../api/src/door/caller';
import { Problem } from '../../api/src/problem';
import { linesOut } from './lines-out';
import { parsed } from '../../api/src/zod';
import { z } from 'zod';
import { OperatorGuard } from './operator.guard';

const RetryAsked = z.strictObject({ stream: z.string().max(200).optional() });
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
    private readonly managers: Managers,
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
      tell({ name, failed: 'It broke off; look at the log of the house.' });
      request.log.error(error);
    } finally {
      end();
    }
  }

  /** Records that the views or a process manager could not take, each with the fact it stands still at. */
  @Get('set-aside')
  async setAside() {
    const views = (await this.views.setAside()).map(({ category, ...aside }) => ({
      by: `views of ${category}`,
      at: `${aside.type} ${aside.revision}@${aside.stream}`,
      ...aside,
    }));
    const managers = this.managers.setAside.map(({ manager, ...aside }) => ({
      by: `manager ${manager}`,
      ...aside,
    }));
    return { items: [...views, ...managers].map(listed) };
  }

  /** Reads records that are set aside from their beginning, all of them or the one named; answers with those that still are. */
  @Post('set-aside/retry')
  @HttpCode(200)
  async retry(@Body() body: unknown) {
    const { stream } = parsed(RetryAsked, body ?? {}, 'en');
    const { items } = await this.setAside();
    const asked = items.filter((each) => stream === undefined || each.stream === stream);
    if (stream !== undefined && asked.length === 0) throw new Problem('not-found');

    await this.reader.retry(stream);
    await this.managers.retry(stream);
    const still = (await this.setAside()).items;
    return {
      healed: asked.filter(
        ({ by, stream: of }) => !still.some((e) => e.by === by && e.stream === of),
      ),
      still: still.filter((each) => stream === undefined || each.stream === stream),
    };
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

interface Aside {
  /** Whose work it holds up. */
  readonly by: string;
  readonly stream: string;
  readonly at: string;
  readonly error: string;
  readonly since: string;
}

const listed = ({ by, stream, at, error, since }: Aside): Aside => ({
  by,
  stream,
  at,
  error,
  since,
});
