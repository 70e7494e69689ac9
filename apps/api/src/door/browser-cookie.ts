import type { Id } from '@kyket/eventing';
import { Accounts, knownFor, KnownBrowsers } from '@kyket/identity';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WebSettings } from '../web-settings';

/** The cookie by which a browser is known again to who signed in there. It opens nothing, and says nothing of anybody. */
@Injectable()
export class BrowserCookie {
  constructor(
    private readonly browsers: KnownBrowsers,
    private readonly accounts: Accounts,
    private readonly settings: WebSettings,
  ) {}

  /** Names the browser to whoever counts the attempts, if the owner of the account has signed in there. `account`: an address or a person. */
  async knownTo(account: string, request: FastifyRequest): Promise<string | undefined> {
    const secrets = this.secretsIn(request);
    if (secrets.length === 0) return undefined;
    return this.browsers.nameOf((await this.accounts.holderOf(account)) ?? account, secrets);
  }

  async remember(person: Id, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const secrets = await this.browsers.remember(person, this.secretsIn(request));
    void reply.setCookie(this.name, secrets.join('.'), {
      ...{ path: '/', httpOnly: true, sameSite: 'strict', secure: this.settings.secure },
      maxAge: knownFor / 1_000,
    });
  }

  private secretsIn({ cookies }: FastifyRequest): readonly string[] {
    const value = cookies[this.name] ?? '';
    return /^[\w-]{43}(?:\.[\w-]{43}){0,4}$/.test(value) ? value.split('.') : [];
  }

  private get name(): string {
    return `${this.settings.cookie}-browser`;
  }
}
