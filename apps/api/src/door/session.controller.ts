import { inLanguage, party } from '@kyket/agreements';
import { policyRules, Principals, Records, type Principal } from '@kyket/application';
import type { Id } from '@kyket/eventing';
import { Accounts, ApiKeys, KnownBrowsers, Password, People, Sessions } from '@kyket/identity';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ShowsNoSecret } from '../access/shows';
import { Caller, ForGuests, Open } from './caller';
import { Doorkeeper } from './doorkeeper';
import { languageOf } from '../language';
import { Problem } from '../problem';
import { parsed } from '../zod';

const SignIn = z.strictObject({ email: z.string().min(1).max(320), password: Password });
const Proof = z.strictObject({ password: Password });
const Change = Proof.extend({ chosen: Password });

/** Coming in, going out, and who one is. */
@Controller('v1/session')
export class SessionController {
  constructor(
    private readonly door: Doorkeeper,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly keys: ApiKeys,
    private readonly browsers: KnownBrowsers,
    private readonly people: People,
    private readonly principals: Principals,
    private readonly records: Records,
  ) {}

  @Open()
  @Post()
  @HttpCode(200)
  async begin(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { email, password } = parsed(SignIn, body, languageOf(request));
    const personId = await this.door.signIn(email, password, request, reply);
    const principal = await this.principals.of(personId, 'password');
    if (principal === undefined) throw new Problem('sign-in-failed');
    return this.told(principal, request);
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
    const { password } = parsed(Proof, body, languageOf(request));
    const { provenAt } = await this.door.prove(password, request, reply);
    return { provenAt };
  }

  /** Signs the person out everywhere else, and ends what programs may do in their name. */
  @Put('password')
  @HttpCode(204)
  async changePassword(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { password, chosen } = parsed(Change, body, languageOf(request));
    const { personId, handle } = await this.door.prove(password, request, reply);
    await this.accounts.changePassword(personId, chosen);
    await this.sessions.endAllOf(personId, handle);
    await this.browsers.forgetAllOf(personId);
    await this.keys.revokeAllOf(personId);
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
    const language = languageOf(request);
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
          : { id: organisation, name: names && inLanguage(names, languageOf(request)) },
      office:
        titles === undefined
          ? null
          : { id: actor.office, title: inLanguage(titles, languageOf(request)) },
      onBehalfOf:
        actor.onBehalfOf === undefined
          ? null
          : { id: actor.onBehalfOf, name: (await this.people.of(actor.onBehalfOf))?.name },
      ...(guest && {
        guest: { agreement: guest.agreement, may: guest.may, until: guest.until },
      }),
      ...(obstacle && {
        obstacle: { rule: obstacle, says: policyRules[obstacle][languageOf(request)] },
      }),
    };
  }
}
