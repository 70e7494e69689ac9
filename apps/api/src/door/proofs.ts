import type { Authentication, Id } from '@kyket/eventing';
import { Accounts, SecondFactors, type Way } from '@kyket/identity';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '@kyket/application';
import { Problem } from '../problem';
import { WebSettings } from '../web-settings';
import type { Proof } from './bodies';
import { personIn } from './caller';

/** So long, in milliseconds of real time, a person who has just shown who they are need not show it again. */
const freshFor = 5 * 60_000;

export type Proven = ReturnType<typeof personIn>;

/** How people show who they are. Who has a second factor shows that, and no password in its place. */
@Injectable()
export class Proofs {
  constructor(
    private readonly accounts: Accounts,
    private readonly factors: SecondFactors,
    private readonly settings: WebSettings,
  ) {}

  /** Throws where it is not good. */
  async shown(personId: Id, proof: Proof, { headers }: FastifyRequest): Promise<Authentication> {
    if ('code' in proof) {
      const kind = await this.factors.takeCode(personId, proof.code);
      if (kind === undefined) throw new Problem('code-wrong');
      return kind;
    }
    if ('answer' in proof) {
      const site = this.settings.siteFor(headers.host);
      if (await this.factors.passkeys.take(proof.answer, site, personId)) return 'passkey';
      throw new Problem('passkey-not-good');
    }
    if (await this.accounts.isPasswordOf(personId, proof.password)) return 'password';
    throw new Problem('password-wrong');
  }

  /** Who has a second factor is asked for it before anything is guessed. */
  async refusePassword(personId: Id): Promise<void> {
    const ways = await this.factors.waysOf(personId);
    if (ways.length > 0) throw new Problem('proof-needed', { ways });
  }

  /** A person who has just shown who they are; a program never has, and who came through a link cannot. Throws what to do otherwise. */
  async fresh(request: FastifyRequest): Promise<Proven> {
    const person = personIn(request);
    const ways = await this.factors.waysOf(person.personId);
    if (!isFresh(person, ways)) throw new Problem('proof-needed', { ways: orPassword(ways) });
    return person;
  }

  /** The same before an act that one may later be held to: there the second factor is shown for the act, and not only to come in. */
  async freshForAct(
    request: FastifyRequest,
    declared: { readonly means: string },
  ): Promise<Proven> {
    const person = personIn(request);
    const ways = await this.factors.waysOf(person.personId);
    if (ways.length === 0 && this.settings.secondFactor === 'required')
      throw new Problem('second-factor-missing', declared);

    const isShownForIt = ways.length === 0 || person.provenAgain;
    if (!isShownForIt || !isFresh(person, ways))
      throw new Problem('proof-needed', { ...declared, ways: orPassword(ways) });
    return person;
  }
}

const isFresh = ({ provenAt, actor }: Principal, ways: readonly Way[]): boolean =>
  provenAt !== undefined &&
  Date.now() - Date.parse(provenAt) <= freshFor &&
  (ways.length === 0 || actor.authentication !== 'password');

const orPassword = (ways: readonly Way[]) => (ways.length > 0 ? ways : ['password']);
