import { Accounts, People, SecondFactors, Sessions, type Added } from '@kyket/identity';
import type { Id } from '@kyket/eventing';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ShowsNoSecret } from '../access/shows';
import { idIn } from '../id-in';
import { tongueOf } from '../language';
import { Problem } from '../problem';
import { WebSettings } from '../web-settings';
import { parsed } from '../zod';
import { DeviceConfirmation, NewDevice, NewPasskey } from './bodies';
import { personIn } from './caller';
import { Doorkeeper } from './doorkeeper';
import { ProvenCaller } from './fresh-proof';
import { OwnerLetters } from './owner-letters';

/** One's second factors: passkeys, devices that tell codes, and codes for the day on which these are lost. */
@Controller('v1/session')
export class FactorsController {
  constructor(
    private readonly door: Doorkeeper,
    private readonly accounts: Accounts,
    private readonly people: People,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly letters: OwnerLetters,
    private readonly settings: WebSettings,
  ) {}

  @ShowsNoSecret()
  @Get('factors')
  async list(@Req() request: FastifyRequest) {
    const { personId } = personIn(request);
    const items = await this.factors.listOf(personId);
    return {
      items: items.map(({ usedAt = null, ...factor }) => ({ ...factor, usedAt })),
      recoveryCodesLeft: await this.factors.recoveryCodesLeft(personId),
      required: this.settings.secondFactor === 'required',
    };
  }

  /** Hands the secret to the device; it is no factor before the device has told a code. */
  @Post('factors/totp')
  @HttpCode(201)
  async beginDevice(
    @Body() body: unknown,
    @ProvenCaller() { personId }: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    const { name } = parsed(NewDevice, body, tongueOf(request));
    return this.factors.totp.begin(personId, { name, account: await this.accountOf(personId) });
  }

  @Post('factors/totp/confirmation')
  @HttpCode(201)
  async confirmDevice(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id, code } = parsed(DeviceConfirmation, body, tongueOf(request));
    const { personId } = personIn(request);
    if (!(await this.factors.totp.isPending(personId, id))) throw new Problem('not-found');

    const attempt = await this.door.attempt(personId, request);
    const added = await this.factors.confirmTotp(personId, id, code);
    if (added === undefined) throw new Problem('code-wrong');
    await attempt.succeeded();
    return this.welcome(added, request, reply);
  }

  @Post('factors/passkey')
  @HttpCode(200)
  async offerPasskey(@ProvenCaller() { personId }: ProvenCaller, @Req() request: FastifyRequest) {
    const account = await this.accountOf(personId);
    const name = (await this.people.of(personId))?.name ?? account;
    return this.factors.passkeys.offer({ personId, name, account }, this.siteOf(request));
  }

  @Post('factors/passkey/confirmation')
  @HttpCode(201)
  async addPasskey(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const made = parsed(NewPasskey, body, tongueOf(request));
    const { personId } = personIn(request);
    const added = await this.factors.addPasskey(personId, made, this.siteOf(request));
    if (added === undefined) throw new Problem('passkey-not-good');
    return this.welcome(added, request, reply);
  }

  @Delete('factors/:id')
  @HttpCode(204)
  async remove(@Param('id') id: string, @ProvenCaller() { personId }: ProvenCaller) {
    if (!(await this.factors.remove(personId, idIn(id)))) throw new Problem('not-found');
  }

  @Post('recovery-codes')
  @HttpCode(201)
  async renewRecoveryCodes(@ProvenCaller() { personId }: ProvenCaller) {
    const recoveryCodes = await this.factors.renewRecoveryCodes(personId);
    if (recoveryCodes === undefined) throw new Problem('second-factor-missing');
    return { recoveryCodes };
  }

  /** What was just shown is a proof. Whoever is signed in by the password alone elsewhere must come in anew. */
  private async welcome(
    { id, kind, recoveryCodes }: Added,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const { personId, handle } = await this.door.goOn(kind, request, reply);
    this.letters.tell(personId, 'factor-added');
    if (recoveryCodes) await this.sessions.endAllOf(personId, handle);
    return { id, ...(recoveryCodes && { recoveryCodes }) };
  }

  private async accountOf(personId: Id): Promise<string> {
    const account = await this.accounts.of(personId);
    if (account === undefined) throw new Problem('person-needed');
    return account.email;
  }

  private siteOf({ headers }: FastifyRequest) {
    return this.settings.siteFor(headers.host);
  }
}
