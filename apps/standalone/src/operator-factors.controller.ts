import { authorityId, removeSecondFactors } from '@kyket/agreements';
import { Decisions, house, NotFound, orderOf } from '@kyket/application';
import { Accounts } from '@kyket/identity';
import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Open } from '../../api/src/door/caller';
import { LostFactors } from '../../api/src/door/lost-factors';
import { parsed } from '../../api/src/zod';
import { OperatorGuard } from './operator.guard';

const Removal = z.strictObject({
  email: z.string().min(1).max(320),
  reason: z.string().trim().min(1).max(2_000),
});

/** Lets the only administrator in again who has lost every factor: whoever may read the data folder could as well. */
@Open()
@UseGuards(OperatorGuard)
@Controller('operator/second-factors')
export class OperatorFactorsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly decisions: Decisions,
    private readonly lost: LostFactors,
  ) {}

  @Post('removal')
  @HttpCode(200)
  async remove(@Body() asked: unknown) {
    const { email, reason } = parsed(Removal, asked, 'en');
    const person = await this.accounts.holderOf(email);
    if (person === undefined) throw new NotFound();

    const body = { person, reason };
    const given = { id: authorityId, key: randomUUID(), body, principal: house('administrator') };
    const receipt = await this.decisions.decide(
      removeSecondFactors,
      orderOf(removeSecondFactors, given),
    );
    await this.lost.remove(body, receipt);
    return receipt;
  }
}
