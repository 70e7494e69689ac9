import { openAccount } from '@kyket/agreements';
import { giveOrder, orderOf, type Principal } from '@kyket/application';
import { idFrom, type Id } from '@kyket/eventing';
import {
  Accounts,
  ApiKeys,
  Invitees,
  KnownBrowsers,
  OneTimeSecrets,
  Sessions,
} from '@kyket/identity';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { ShowsNoSecret } from '../access/shows';
import { Anteroom } from '../anteroom';
import { idIn } from '../id-in';
import { keyIn } from '../key-in';
import { languageOf } from '../language';
import { Problem } from '../problem';
import { parsed } from '../zod';
import { FirstPerson, Newcomer, PasswordChoice } from './bodies';
import { Caller, Open, TakesOrders } from './caller';
import { FirstAdministrator } from './first-administrator';
import { ProvenCaller } from './fresh-proof';

const threeDays = 3 * 24 * 60 * 60_000;

/** How people come to have an account: an administrator opens it, and its owner chooses the password. */
@Controller('v1')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly invitees: Invitees,
    private readonly secrets: OneTimeSecrets,
    private readonly sessions: Sessions,
    private readonly keys: ApiKeys,
    private readonly browsers: KnownBrowsers,
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
    const { organisation, ...person } = parsed(Newcomer, body, languageOf(request));
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

  /** Another way to choose a password, for who has lost theirs. Until it is chosen, the old one holds. */
  @Post('accounts/:person/invitation')
  @HttpCode(201)
  async invite(@Param('person') person: string, @ProvenCaller() caller: ProvenCaller) {
    refuseOthers(caller);
    const account = await this.accounts.of(idIn(person));
    if (account === undefined) throw new Problem('not-found');
    return this.invited(account.personId);
  }

  /** A password that is refused leaves the secret good for another; of two at once, one is chosen. */
  @Open()
  @Post('password')
  @HttpCode(204)
  async choose(@Body() body: unknown, @Req() request: FastifyRequest) {
    const { secret, password } = parsed(PasswordChoice, body, languageOf(request));
    const personId = await this.secrets.look<Id>('choose-password', secret);
    if (personId === undefined) throw new Problem('secret-not-good');
    const change = await this.accounts.consider(personId, password);
    if (!(await this.secrets.take('choose-password', secret))) throw new Problem('secret-not-good');
    await change();
    await this.sessions.endAllOf(personId);
    await this.browsers.forgetAllOf(personId);
    await this.keys.revokeAllOf(personId);
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
    const { code, ...person } = parsed(FirstPerson, body, languageOf(request));
    await this.first.appoint(code, person);
  }

  /** Told once, to the administrator, who hands it over. */
  private async invited(personId: Id) {
    const secret = await this.secrets.issue('choose-password', personId, threeDays);
    const expiresAt = new Date(Date.now() + threeDays).toISOString();
    return { personId, invitation: { page: `/welcome#${secret}`, expiresAt } };
  }
}

const refuseOthers = ({ roles }: Principal): void => {
  if (!roles.includes('administrator'))
    throw new Problem('not-allowed', { neededRoles: ['administrator'] });
};
