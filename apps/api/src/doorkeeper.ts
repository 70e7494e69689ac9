import { Principals } from '@kyket/application';
import { Accounts, Sessions, type Account } from '@kyket/identity';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from './caller';
import { Problem } from './problem';
import { WebSettings } from './web-settings';

/** Lets people in and out: the cookie, the session behind it, and what the person may act as today. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly principals: Principals,
    private readonly settings: WebSettings,
  ) {}

  async who(request: FastifyRequest): Promise<SignedIn | undefined> {
    const session = request.cookies[this.settings.cookie];
    const found = session === undefined ? undefined : await this.sessions.find(session);
    if (session === undefined || found === undefined) return undefined;

    const principal = await this.principals.of(found.personId, found.authentication);
    return principal && { principal, session };
  }

  /** A wrong password and an unknown person are one answer, and take one time. */
  async signIn(
    email: string,
    password: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Account> {
    const account = await this.accounts.signIn(email, password);
    const principal = account && (await this.principals.of(account.personId, 'password'));
    if (account === undefined || principal === undefined) throw new Problem('sign-in-failed');

    const before = request.cookies[this.settings.cookie];
    if (before !== undefined) await this.sessions.end(before);
    const { id } = await this.sessions.open({
      personId: account.personId,
      authentication: 'password',
      device: request.headers['user-agent']?.slice(0, 200),
    });
    void reply.setCookie(this.settings.cookie, id, this.cookie);
    return account;
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = request.cookies[this.settings.cookie];
    if (session !== undefined) await this.sessions.end(session);
    void reply.clearCookie(this.settings.cookie, this.cookie);
  }

  private get cookie() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.settings.secure } as const;
  }
}
