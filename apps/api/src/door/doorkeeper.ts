import { Guests, Principals, type Asked, type Principal } from '@kyket/application';
import type { CameBy, Id } from '@kyket/eventing';
import {
  Accounts,
  ApiKeys,
  Attempts,
  Sessions,
  type ApiKey,
  type Attempt,
  type Session,
} from '@kyket/identity';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserCookie } from './browser-cookie';
import { callerOf, type SignedIn } from './caller';
import { capacityIn } from '../capacity-in';
import { Problem } from '../problem';
import { WebSettings } from '../web-settings';

/** Lets people in and out: the cookie, the session behind it, and what the person may act as today. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly keys: ApiKeys,
    private readonly attempts: Attempts,
    private readonly browser: BrowserCookie,
    private readonly principals: Principals,
    private readonly guests: Guests,
    private readonly settings: WebSettings,
  ) {}

  /** A program shows a key, a browser its cookie. A key that is not good is not made good by a cookie. */
  async who(request: FastifyRequest): Promise<SignedIn | undefined> {
    const { authorization } = request.headers;
    return authorization === undefined
      ? this.person(request)
      : this.program(authorization, capacityIn(request));
  }

  /** A wrong password and an unknown person are one answer, and take one time. */
  async signIn(
    email: string,
    password: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Id> {
    const attempt = await this.attempt(email, request);
    const account = await this.accounts.signIn(email, password);
    const principal = account && (await this.principals.of(account.personId, 'password'));
    if (account === undefined || principal === undefined) throw new Problem('sign-in-failed');
    await attempt.succeeded();

    await this.admit({ personId: account.personId, authentication: 'password' }, request, reply);
    await this.browser.remember(account.personId, request, reply);
    return account.personId;
  }

  /** A new session in place of the one they may have come with. */
  async admit(
    who: Pick<Session, 'personId' | 'authentication' | 'link'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const before = request.cookies[this.settings.cookie];
    if (before !== undefined) await this.sessions.end(before);
    const device = request.headers['user-agent']?.slice(0, 200);
    const { id } = await this.sessions.open({ ...who, device });
    this.give(id, reply);
  }

  /** The person shows once more that it is they. The session goes on under a new id. */
  async prove(password: string, request: FastifyRequest, reply: FastifyReply): Promise<Session> {
    const { principal, by } = callerOf(request);
    if (!('session' in by)) throw new Problem('person-needed');

    const { personId } = principal;
    const attempt = await this.attempt(personId, request);
    if (!(await this.accounts.isPasswordOf(personId, password)))
      throw new Problem('password-wrong');
    await attempt.succeeded();

    const proven = await this.sessions.prove(by.session, 'password');
    if (proven === undefined) throw new Problem('sign-in-needed');
    this.give(proven.id, reply);
    return proven.session;
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = request.cookies[this.settings.cookie];
    if (session !== undefined) await this.sessions.end(session);
    void reply.clearCookie(this.settings.cookie, this.cookie);
  }

  private async person(request: FastifyRequest): Promise<SignedIn | undefined> {
    const session = request.cookies[this.settings.cookie];
    const found = session === undefined ? undefined : await this.sessions.find(session);
    if (session === undefined || found === undefined) return undefined;

    const { personId, authentication, provenAt, link } = found;
    if (link !== undefined) return this.guest(session, link);
    const principal = await this.principals.of(personId, authentication, capacityIn(request));
    return principal && { principal: { ...principal, provenAt }, by: { session } };
  }

  /** Whose invitation is over has no session any more. */
  private async guest(session: string, link: CameBy): Promise<SignedIn | undefined> {
    const principal = await this.guests.of(link);
    if (principal === undefined) await this.sessions.end(session);
    return principal && { principal, by: { session } };
  }

  private async program(authorization: string, capacity: Asked): Promise<SignedIn | undefined> {
    const [, key] = /^Bearer (kyk_[\w-]{43})$/.exec(authorization) ?? [];
    const found = key === undefined ? undefined : await this.keys.find(key);
    if (found === undefined) return undefined;

    const principal = await this.principals.of(found.personId, 'api-key', capacity);
    return (
      principal && { principal: under(found, principal), by: { key: found.id, scope: found.scope } }
    );
  }

  /** Throws when whoever guesses has to wait. */
  async attempt(account: string, request: FastifyRequest): Promise<Attempt> {
    const attempt = await this.attempts.begin({
      account: account.normalize('NFKC').trim().toLowerCase(),
      address: request.ip,
      browser: await this.browser.knownTo(account, request),
    });
    if (attempt.wait > 0)
      throw new Problem(
        'too-many-attempts',
        {},
        { 'retry-after': String(Math.ceil(attempt.wait / 1_000)) },
      );
    return attempt;
  }

  private give(session: string, reply: FastifyReply): void {
    void reply.setCookie(this.settings.cookie, session, this.cookie);
  }

  private get cookie() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.settings.secure } as const;
  }
}

/** A key that only reads closes every order, as if nothing were held. */
const under = ({ scope }: ApiKey, principal: Principal): Principal =>
  scope === 'read' ? { obstacle: 'key-reads-only', ...principal } : principal;
