import { obligation } from '@kyket/agreements';
import {
  Directory,
  NameBook,
  NotFound,
  Records,
  saidStep,
  Sight,
  type Principal,
  seesInside,
} from '@kyket/application';
import { Clock, dayOf, type Sentence } from '@kyket/eventing';
import { DeadlineDesk, type LedgerEntry } from '@kyket/reminders';
import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Shows } from './access/shows';
import { Caller } from './door/caller';
import { idIn } from './id-in';
import { languageOf } from './language';

/** What became of each reminder, in words. */
const outcomes: Record<LedgerEntry['is'], Sentence> = {
  ahead: { vi: 'sẽ nhắc', en: 'lies ahead' },
  sent: { vi: 'đã gửi', en: 'sent' },
  failed: { vi: 'gửi không được', en: 'failed' },
  'on-its-way': { vi: 'đang gửi', en: 'on its way' },
  held: { vi: 'chờ hết giờ yên lặng', en: 'held back until quiet hours end' },
  overtaken: { vi: 'nhập vào lần nhắc sau', en: 'told in one with a later one' },
  untold: { vi: 'chưa được nhắc', en: 'not told' },
};

/** Of any deadline: every reminder that should have been told, by which rule, to whom, and what happened. */
@Controller('v1/obligations')
export class RemindersController {
  constructor(
    private readonly desk: DeadlineDesk,
    private readonly sight: Sight,
    private readonly records: Records,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  @Shows('reminders-told', 'obligation')
  @Get(':id/reminders')
  async ledger(
    @Param('id') text: string,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    const id = idIn(text);
    const language = languageOf(request);
    if (!seesInside(await this.sight.of(principal, obligation.name, id))) throw new NotFound();

    const entries = await this.desk.ledger.of(id);
    const today = dayOf(this.clock.now(), 'Asia/Ho_Chi_Minh');
    const book = new NameBook(this.records, this.directory, language, today, {});
    const items = [];
    for (const entry of entries)
      items.push({
        ...entry,
        stepSaid: saidStep(entry.step, book),
        isSaid: outcomes[entry.is][language],
        officeName: await book.party(entry.office),
        people: await Promise.all((entry.mail?.to ?? []).map((person) => book.person(person))),
      });
    return { items };
  }
}
