import { SendLinkAgain } from '@kyket/agreements';
import { InvitationList, type Principal } from '@kyket/application';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Shows } from '../access/shows';
import { Caller, TakesOrders } from '../door/caller';
import { idIn } from '../id-in';
import { revisionIn } from '../revision-in';
import { keyIn } from '../key-in';
import { languageOf } from '../language';
import { WebSettings } from '../web-settings';
import { parsed } from '../zod';
import { InvitationDesk, type Given, type Invited } from './invitation-desk';
import { Invite } from './invite';

/** Whom our side has invited to an agreement by a link, and how it invites. */
@Controller('v1')
export class InvitationsController {
  constructor(
    private readonly desk: InvitationDesk,
    private readonly list: InvitationList,
    private readonly settings: WebSettings,
  ) {}

  /** Each link with every use of it; never what would open it. */
  @Shows('invitation-list', 'invitations')
  @Get('agreements/:id/invitations')
  async read(
    @Param('id') id: string,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { revision, items } = await this.list.of(idIn(id), principal, languageOf(request));
    void reply.header('etag', `"${revision}"`);
    return { items };
  }

  @TakesOrders()
  @Post('invitations/:id/commands/invite-counterpart')
  @HttpCode(200)
  async invite(
    @Param('id') id: string,
    @Body() body: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const invite = parsed(Invite, body ?? {}, languageOf(request));
    return told(await this.desk.invite(invite, this.given(id, principal, request)), reply);
  }

  @TakesOrders()
  @Post('invitations/:id/commands/send-link-again')
  @HttpCode(200)
  async sendAgain(
    @Param('id') id: string,
    @Body() body: unknown,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const words = parsed(SendLinkAgain, body ?? {}, languageOf(request));
    return told(await this.desk.sendAgain(words, this.given(id, principal, request)), reply);
  }

  private given(id: string, principal: Principal, request: FastifyRequest): Given {
    const { headers } = request;
    return {
      id: idIn(id),
      key: keyIn(headers['idempotency-key']?.toString()),
      principal,
      ifMatch: revisionIn(headers['if-match']),
      language: languageOf(request),
      pages: this.settings.pagesFor(headers.host),
    };
  }
}

const told = (invited: Invited, reply: FastifyReply): Invited => {
  void reply.header('etag', `"${invited.revision}"`);
  if (invited.replayed) void reply.header('idempotent-replayed', 'true');
  return invited;
};
