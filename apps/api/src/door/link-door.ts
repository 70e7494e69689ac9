import { openInvitation } from '@kyket/agreements';
import { Decisions, Guests, house, type Guest, type Principal } from '@kyket/application';
import { Refusal, type CameBy, type Id } from '@kyket/eventing';
import { Links, People } from '@kyket/identity';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Doorkeeper } from './doorkeeper';
import { Problem } from '../problem';

interface Shown {
  readonly link: string;
  readonly code?: string | undefined;
}

/** Opens to who was invited by a link. Whatever is wrong – link, code, day, revocation – they hear one and the same. */
@Injectable()
export class LinkDoor {
  constructor(
    private readonly links: Links,
    private readonly guests: Guests,
    private readonly decisions: Decisions,
    private readonly door: Doorkeeper,
    private readonly people: People,
  ) {}

  async open({ link, code }: Shown, request: FastifyRequest, reply: FastifyReply) {
    const attempt = await this.door.attempt(link, request);
    const found = await this.links.find(link, code?.replaceAll(/\D/g, ''));
    const guest = found && (await this.guests.of(found));
    if (found === undefined || guest?.guest === undefined) throw new Problem('link-not-good');

    await this.record(found, guest);
    await attempt.succeeded();
    await this.door.admit(
      { personId: guest.personId, authentication: 'link', link: found },
      request,
      reply,
    );
    return this.told(guest.personId, guest.guest);
  }

  /** Each use is a fact, and told by the house: nobody else can order it. */
  private async record({ agreement, invitation, confirmedByCode }: CameBy, { actor }: Principal) {
    const commandId = randomUUID();
    const { link: _, ...guest } = actor;
    const { roles } = house();
    const ids = { commandId, correlationId: commandId, causationId: commandId };
    const data = { invitationId: invitation, confirmedByCode };
    const order = { id: agreement, data, cause: { ...ids, actor: guest, roles } };
    await this.decisions.decide(openInvitation, order).catch((error: unknown) => {
      throw error instanceof Refusal ? new Problem('link-not-good') : error;
    });
  }

  private async told(personId: Id, { agreement, may, until }: Guest) {
    const language = (await this.people.of(personId))?.language;
    return { agreement, may, until, ...(language && { language }) };
  }
}
