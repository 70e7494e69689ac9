import {
  agreement,
  invitations,
  standingOn,
  type Invitation,
  type InvitationEvent,
} from '@kyket/agreements';
import { Clock, dayOf, type Id, type Instant, type Recorded, type Sentence } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import { Records } from '../records';
import { seesInside, Sight } from '../sight';
import { Directory } from './directory';
import { NameBook } from './names';

/** An invitation as our side reads it. What would open it is not among what is known. */
export interface InvitationItem extends Omit<Invitation, 'person' | 'party' | 'invitedBy'> {
  readonly id: Id;
  readonly person: string;
  readonly party: string;
  readonly invitedBy: string;
  readonly standing: ReturnType<typeof standingOn>;
  /** Every time that the link was opened. */
  readonly uses: readonly { readonly at: Instant; readonly confirmedByCode: boolean }[];
}

/** Whom our side has invited to an agreement by a link, the last first. */
@Injectable()
export class InvitationList {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound for who sits across the table, and for who may not know of the agreement. */
  async of(id: Id, principal: Principal, language: keyof Sentence) {
    if (!seesInside(await this.sight.of(principal, invitations.name, id))) throw new NotFound();
    const found = await this.records.look(agreement, id);
    if (found.state.is === 'none') throw new NotFound();

    const { revision, state, facts } = await this.records.look(invitations, id);
    const today = dayOf(this.clock.now(), invitations.zone(state));
    const book = new NameBook(this.records, this.directory, language, today, {});
    const items: InvitationItem[] = [];
    for (const [each, invited] of Object.entries(state.is === 'open' ? state.all : {}))
      items.push({
        ...invited,
        id: each,
        person: await book.person(invited.person),
        party: await book.party(invited.party),
        invitedBy: await book.person(invited.invitedBy),
        standing: standingOn(invited, today),
        uses: usesOf(each, facts as readonly Recorded<InvitationEvent>[]),
      });
    return { revision, items: items.toReversed() };
  }
}

const usesOf = (id: Id, facts: readonly Recorded<InvitationEvent>[]): InvitationItem['uses'] =>
  facts.flatMap(({ type, data, metadata }) =>
    type === 'InvitationOpened' && data.invitationId === id
      ? [{ at: metadata.recordedAt, confirmedByCode: data.confirmedByCode }]
      : [],
  );
