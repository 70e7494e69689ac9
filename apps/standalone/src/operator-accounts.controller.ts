import { authorityId, inviteToChoosePassword, removeSecondFactors } from '@kyket/agreements';
import { Decisions, house, NotFound, orderOf } from '@kyket/application';
import type { AnyCommand } from '@kyket/eventing';
import { Accounts } from '@kyket/identity';
import { Body, Controller, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Open } from '../../api/src/door/caller';
import { LostFactors } from '../../api/src/door/lost-factors';
import { PasswordDesk } from '../../api/src/door/password-desk';
import { WebSettings } from '../../api/src/web-settings';
import { parsed } from '../../api/src/zod';
import { OperatorGuard } from './operator.guard';

const AboutAccount = z.strictObject({
  email: z.string().min(1).max(320),
  reason: z.string().trim().min(1).max(2_000),
});

/** Lets people in again whom no administrator can help: whoever may read the data folder could as well. */
@Open()
@UseGuards(OperatorGuard)
@Controller('operator/accounts')
export class OperatorAccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly decisions: Decisions,
    private readonly factors: LostFactors,
    private readonly passwords: PasswordDesk,
    private readonly settings: WebSettings,
  ) {}

  @Post('second-factors/removal')
  @HttpCode(200)
  async removeFactors(@Body() asked: unknown) {
    const { words, receipt } = await this.ordered(removeSecondFactors, asked);
    await this.factors.remove(words, receipt);
    return receipt;
  }

  /** To its owner by letter; by the operator's hand where no letter can be sent. */
  @Post('password/invitation')
  @HttpCode(200)
  async invite(@Body() asked: unknown, @Req() { headers }: FastifyRequest) {
    const { words, receipt } = await this.ordered(inviteToChoosePassword, asked);
    const pages = this.settings.pagesSeenFrom(headers.host);
    if (pages === undefined)
      return { ...receipt, invitation: await this.passwords.handOver(words.person) };
    return { ...receipt, letter: await this.passwords.send(words.person, pages) };
  }

  private async ordered(command: AnyCommand, asked: unknown) {
    const { email, reason } = parsed(AboutAccount, asked, 'en');
    const person = await this.accounts.holderOf(email);
    if (person === undefined) throw new NotFound();

    const words = { person, reason };
    const principal = house('administrator');
    const given = { id: authorityId, key: randomUUID(), body: words, principal };
    return { words, receipt: await this.decisions.decide(command, orderOf(command, given)) };
  }
}
