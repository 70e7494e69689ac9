import { openAccount } from '@kyket/agreements';
import { giveOrder, orderOf, type Principal } from '@kyket/application';
import { idFrom, type Id } from '@kyket/eventing';
import { Accounts, Invitees, PasswordInvitations } from '@kyket/identity';
import { Body, Controller, Get, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { ShowsNoSecret } from '../access/shows';
import { Anteroom } from '../anteroom';
import { keyIn } from '../key-in';
import { tongueOf } from '../language';
import { Problem } from '../problem';
import { parsed } from '../zod';
import { FirstPerson, Newcomer, PasswordChoice } from './bodies';
import { Caller, Open, TakesOrders } from './caller';
import { FirstAdministrator } from './first-administrator';
import { NewPasswords } from './new-passwords';
import { PasswordDesk } from './password-desk';

/** How people come to have an account: an administrator opens it, and its owner chooses the password. */
@Controller('v1')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly invitees: Invitees,
    private readonly invitations: PasswordInvitations,
    private readonly passwords: PasswordDesk,
    private readonly newPasswords: NewPasswords,
    private readonly first: FirstAdministrator,
    private readonly anteroom: Anteroom,
    private readonly bus: CommandBus,
  ) {}

  /** What the safe keeps comes first, then the fact that refers to it. Given again with one key, it is one account. */
  @TakesOrders()
  @Post('accounts')
  @HttpCode(201)
  async open(
    @Body() body: unknown,
    @Headers('idempotency-key') given: string | undefined,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    const { organisation, ...person } = parsed(Newcomer, body, tongueOf(request));
    const key = keyIn(given);
    // Who once came through a link keeps their history.
    const invited = organisation && (await this.invitees.known(organisation, person.email));
    const personId = invited ?? idFrom('account', principal.personId, key);
    const words = { person: personId, ...(organisation && { organisation }) };
    const order = orderOf(openAccount, { key, principal, body: words });

    await this.anteroom.mustBeProven(openAccount, order, request);
    await this.anteroom.prepare(openAccount, order, principal, async () => {
      if ((await this.accounts.of(personId)) === undefined)
        await this.accounts.open({ ...person, personId });
    });
    await this.bus.execute(giveOrder(openAccount, order));
    return this.invited(personId);
  }

  /** A password that is refused leaves the secret good for another; of two at once, one is chosen. */
  @Open()
  @Post('password')
  @HttpCode(204)
  async choose(@Body() body: unknown, @Req() request: FastifyRequest) {
    const { secret, password } = parsed(PasswordChoice, body, tongueOf(request));
    const personId = await this.invitations.personOf(secret);
    if (personId === undefined) throw new Problem('secret-not-good');
    const change = await this.accounts.consider(personId, password);
    if (!(await this.invitations.take(secret))) throw new Problem('secret-not-good');
    await change();
    await this.newPasswords.settle(personId);
  }

  /** Whether this is a fresh house, that has no administrator yet. */
  @Open()
  @ShowsNoSecret()
  @Get('setup')
  async isFresh() {
    return { needed: await this.first.isMissing() };
  }

  @Open()
  @Post('setup')
  @HttpCode(204)
  async setUp(@Body() body: unknown, @Req() request: FastifyRequest) {
    const { code, ...person } = parsed(FirstPerson, body, tongueOf(request));
    await this.first.appoint(code, person);
  }

  /** Told to the administrator, who hands it over; never again once its owner has chosen, and so may have come to a role. */
  private async invited(personId: Id) {
    if (await this.accounts.hasPassword(personId)) return { personId };
    return { personId, invitation: await this.passwords.handOver(personId) };
  }
}
