import { inLanguage, party } from '@kyket/agreements';
import { policyRules, Principals, Records, type Principal } from '@kyket/application';
import type { Id } from '@kyket/eventing';
import { Accounts, People, SecondFactors } from '@kyket/identity';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ShowsNoSecret } from '../access/shows';
import { languagesOf, said, tongueOf } from '../language';
import { WebSettings } from '../web-settings';
import { parsed } from '../zod';
import { PasskeySignIn, PasswordChange, Proof, SignIn, Spoken } from './bodies';
import { Caller, ForGuests, Open, personIn } from './caller';
import { Doorkeeper } from './doorkeeper';
import { NewPasswords } from './new-passwords';

/** Coming in, going out, and who one is. */
@Controller('v1/session')
export class SessionController {
  constructor(
    private readonly door: Doorkeeper,
    private readonly accounts: Accounts,
    private readonly factors: SecondFactors,
    private readonly newPasswords: NewPasswords,
    private readonly people: People,
    private readonly principals: Principals,
    private readonly records: Records,
    private readonly settings: WebSettings,
  ) {}

  @Open()
  @Post()
  @HttpCode(200)
  async begin(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const words = parsed(SignIn, body, tongueOf(request));
    return this.told(await this.door.signIn(words, request, reply), request);
  }

  /** What the browser is to ask of a passkey, before anybody has said who they are. */
  @Open()
  @Post('passkey/challenge')
  @HttpCode(200)
  async ask(@Req() { headers }: FastifyRequest) {
    return this.factors.passkeys.ask(this.settings.siteFor(headers.host));
  }

  @Open()
  @Post('passkey')
  @HttpCode(200)
  async beginByPasskey(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { answer } = parsed(PasskeySignIn, body, tongueOf(request));
    return this.told(await this.door.signInByPasskey(answer, request, reply), request);
  }

  @ForGuests()
  @ShowsNoSecret()
  @Get()
  async read(@Caller() principal: Principal, @Req() request: FastifyRequest) {
    return this.told(principal, request);
  }

  /** Before an act that one may later be held to. */
  @Post('proof')
  @HttpCode(200)
  async prove(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const proof = parsed(Proof, body, tongueOf(request));
    const { provenAt, authentication } = await this.door.prove(proof, request, reply);
    return { provenAt, by: authentication };
  }

  /** What the browser is to ask of the caller's own passkeys. */
  @Post('proof/challenge')
  @HttpCode(200)
  async askOwn(@Req() request: FastifyRequest) {
    const { personId } = personIn(request);
    return this.factors.passkeys.ask(this.settings.siteFor(request.headers.host), personId);
  }

  /** Signs the person out everywhere else, and ends what programs may do in their name. */
  @Put('password')
  @HttpCode(204)
  async changePassword(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { password, chosen } = parsed(PasswordChange, body, tongueOf(request));
    const { personId, handle } = await this.door.showPassword(password, request, reply);
    await this.accounts.changePassword(personId, chosen);
    await this.newPasswords.settle(personId, handle);
  }

  /** In which language the person is written to, and read pages in where nothing else was chosen. */
  @Put('language')
  @HttpCode(204)
  async speak(@Body() body: unknown, @Req() request: FastifyRequest) {
    const { language } = parsed(Spoken, body, tongueOf(request));
    await this.people.speaks(personIn(request).personId, language);
  }

  @Open()
  @Delete()
  @HttpCode(204)
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.door.signOut(request, reply);
  }

  /** As what the caller may act today: `Acting-From` and `Acting-For` choose among these. */
  @ShowsNoSecret()
  @Get('capacities')
  async capacities(@Caller() { personId }: Principal, @Req() request: FastifyRequest) {
    const language = tongueOf(request);
    const { offices, delegations } = await this.principals.choicesOf(personId);
    const nameOf = async (id: Id) => {
      const { state } = await this.records.look(party, id);
      return state.is === 'known' ? inLanguage(state.names.at(-1)?.in ?? {}, language) : undefined;
    };
    const titleOf = async (id: Id, office: Id) => {
      const { state } = await this.records.look(party, id);
      return state.is === 'known'
        ? inLanguage(state.offices[office]?.titles ?? {}, language)
        : undefined;
    };
    return {
      offices: await Promise.all(
        offices.map(async ({ organisation, office }) => ({
          office: { id: office, title: await titleOf(organisation, office) },
          organisation: { id: organisation, name: await nameOf(organisation) },
        })),
      ),
      onBehalfOf: await Promise.all(
        delegations.map(async ({ onBehalfOf, organisation, until }) => ({
          person: { id: onBehalfOf, name: (await this.people.of(onBehalfOf))?.name },
          organisation: { id: organisation, name: await nameOf(organisation) },
          until,
        })),
      ),
    };
  }

  private async told(principal: Principal, request: FastifyRequest) {
    const { personId, organisation, roles, actor, obstacle, guest } = principal;
    const body =
      organisation === undefined ? undefined : (await this.records.look(party, organisation)).state;
    const names = body?.is === 'known' ? body.names.at(-1)?.in : undefined;
    const titles =
      body?.is === 'known' && actor.office !== undefined
        ? body.offices[actor.office]?.titles
        : undefined;
    const person = await this.people.of(personId);
    return {
      personId,
      name: person?.name,
      language: person?.language,
      roles,
      organisation:
        organisation === undefined
          ? null
          : { id: organisation, name: names && inLanguage(names, tongueOf(request)) },
      office:
        titles === undefined
          ? null
          : { id: actor.office, title: inLanguage(titles, tongueOf(request)) },
      onBehalfOf:
        actor.onBehalfOf === undefined
          ? null
          : { id: actor.onBehalfOf, name: (await this.people.of(actor.onBehalfOf))?.name },
      ...(guest && {
        guest: { agreement: guest.agreement, may: guest.may, until: guest.until },
      }),
      ...(obstacle && {
        obstacle: { rule: obstacle, says: said(policyRules[obstacle], languagesOf(request)) },
      }),
    };
  }
}
