import { Guests, Principals, type Asked, type Principal } from '@kyket/application';
import type { Authentication, CameBy } from '@kyket/eventing';
import {
  Accounts,
  ApiKeys,
  Attempts,
  SecondFactors,
  Sessions,
  type ApiKey,
  type Attempt,
  type Session,
  type SignedAnswer,
} from '@kyket/identity';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { capacityIn } from '../capacity-in';
import { Problem } from '../problem';
import { WebSettings } from '../web-settings';
import type { Proof, SignIn } from './bodies';
import { BrowserCookie } from './browser-cookie';
import { personIn, type SignedIn } from './caller';
import { Proofs } from './proofs';

/** Lets people in and out: the cookie, the session behind it, and what the person may act as today. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly factors: SecondFactors,
    private readonly proofs: Proofs,
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

  /** A wrong password and an unknown person are one answer, and take one time. The second factor is asked for behind them. */
  async signIn(
    { email, password, code }: SignIn,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Principal> {
    const attempt = await this.attempt(email, request);
    const account = await this.accounts.signIn(email, password);
    const principal = account && (await this.principals.of(account.personId, 'password'));
    if (principal === undefined) throw new Problem('sign-in-failed');

    const { personId } = principal;
    const ways = await this.factors.waysOf(personId);
    if (ways.length > 0 && code === undefined) {
      await attempt.withdraw();
      throw new Problem('second-factor-asked', { ways });
    }
    const authentication =
      ways.length === 0 || code === undefined
        ? 'password'
        : await this.proofs.shown(personId, { code }, request);
    await attempt.succeeded();

    await this.admit({ personId, authentication }, request, reply);
    await this.browser.remember(personId, request, reply);
    return principal;
  }

  /** Whoever has the passkey, and showed finger, face or PIN to it, need not say who they are. */
  async signInByPasskey(
    answer: SignedAnswer,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Principal> {
    const attempt = await this.attempt(answer.id, request);
    const site = this.settings.siteFor(request.headers.host);
    const owner = await this.factors.passkeys.take(answer, site);
    const principal = owner && (await this.principals.of(owner, 'passkey'));
    if (!principal) throw new Problem('passkey-not-good');
    await attempt.succeeded();

    const { personId } = principal;
    await this.admit({ personId, authentication: 'passkey' }, request, reply);
    await this.browser.remember(personId, request, reply);
    return principal;
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

  /** The person shows once more that it is they. */
  async prove(proof: Proof, request: FastifyRequest, reply: FastifyReply): Promise<Session> {
    const { personId } = personIn(request);
    if ('password' in proof) await this.proofs.refusePassword(personId);
    const attempt = await this.attempt(personId, request);
    const authentication = await this.proofs.shown(personId, proof, request);
    await attempt.succeeded();
    return this.goOn(authentication, request, reply);
  }

  /** The password that is theirs: a proof where they have nothing else to show, and else asked for behind that. */
  async showPassword(
    password: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Session> {
    const { personId } = personIn(request);
    if ((await this.factors.waysOf(personId)).length === 0)
      return this.prove({ password }, request, reply);

    const { session } = await this.proofs.fresh(request);
    const attempt = await this.attempt(personId, request);
    await this.proofs.shown(personId, { password }, request);
    await attempt.succeeded();
    const found = await this.sessions.find(session);
    if (found === undefined) throw new Problem('sign-in-needed');
    return found;
  }

  /** The session goes on under a new id, with what was just shown. */
  async goOn(
    authentication: Authentication,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Session> {
    const proven = await this.sessions.prove(personIn(request).session, authentication);
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

    const { personId, authentication, provenAt, provenAgain = false, link } = found;
    if (link !== undefined) return this.guest(session, link);
    const principal = await this.principals.of(personId, authentication, capacityIn(request));
    return principal && { principal: { ...principal, provenAt }, by: { session, provenAgain } };
  }

  /** Whose invitation is over has no session any more. */
  private async guest(session: string, link: CameBy): Promise<SignedIn | undefined> {
    const principal = await this.guests.of(link);
    if (principal === undefined) await this.sessions.end(session);
    return principal && { principal, by: { session, provenAgain: false } };
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
