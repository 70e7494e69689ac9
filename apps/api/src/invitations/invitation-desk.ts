import {
  agreement,
  authority,
  authorityId,
  inviteCounterpart,
  seatHolderOn,
  sendLinkAgain,
  type SendLinkAgain,
} from '@kyket/agreements';
import { Decisions, orderOf, Records, type Principal, type Receipt } from '@kyket/application';
import { Clock, dayOf, idFrom, LogUnavailable, type Id, type Sentence } from '@kyket/eventing';
import { Accounts, Invitees, People } from '@kyket/identity';
import { Injectable } from '@nestjs/common';
import { Anteroom } from '../anteroom';
import { Problem } from '../problem';
import { WayOut } from '../way-out';
import type { Invite } from './invite';
import { LinkLetters, type Sent } from './link-letters';

export interface Given {
  readonly id: Id;
  readonly key: string;
  readonly principal: Principal;
  readonly ifMatch: number | undefined;
  readonly language: keyof Sentence;
  /** Where the pages of the house are found. */
  readonly pages: URL;
}

/** What came of it: never the link, which is for its recipient alone. */
export interface Invited extends Receipt {
  readonly invitation: Partial<Sent> & { readonly id: Id };
}

interface Invitee {
  readonly personId: Id;
  /** Leaves nothing of somebody who was not invited after all. */
  readonly forget: () => Promise<void>;
}

/** Where the other side is invited: the person goes into the safe, the invitation on record, and the link into a letter. */
@Injectable()
export class InvitationDesk {
  constructor(
    private readonly anteroom: Anteroom,
    private readonly records: Records,
    private readonly decisions: Decisions,
    private readonly people: People,
    private readonly invitees: Invitees,
    private readonly accounts: Accounts,
    private readonly letters: LinkLetters,
    private readonly wayOut: WayOut,
    private readonly clock: Clock,
  ) {}

  /** Whoever may not invite leaves nothing in the safe. Given again with one key, it is one invitation, and one letter. */
  async invite(invite: Invite, given: Given): Promise<Invited> {
    const { id, key, principal, ifMatch, language } = given;
    const { name: _, email: __, ...words } = invite;
    const invitationId = idFrom('invitation', principal.personId, key);
    const orderFor = (person: Id) =>
      orderOf(inviteCounterpart, {
        ...{ id, key, principal, ifMatch },
        body: { invitationId, person, ...words },
      });

    const invitee = await this.anteroom.prepare(
      inviteCounterpart,
      orderFor(invitationId),
      principal,
      () => this.inviteeFor(id, invite),
    );
    const order = orderFor(invitee.personId);
    const receipt = await this.decisions
      .decide(inviteCounterpart, order)
      .catch(async (error: unknown) => {
        // Whatever else it was, nobody was invited.
        if (!(error instanceof LogUnavailable)) await invitee.forget();
        throw await this.wayOut.of(error, inviteCounterpart, order, principal, language);
      });
    return this.sent(invitationId, receipt, given);
  }

  /** In another letter. Given again with one key, it is one letter. */
  async sendAgain(words: SendLinkAgain, given: Given): Promise<Invited> {
    const { principal, language } = given;
    const order = orderOf(sendLinkAgain, { ...given, body: words });
    const receipt = await this.decisions
      .decide(sendLinkAgain, order)
      .catch(async (error: unknown) => {
        throw await this.wayOut.of(error, sendLinkAgain, order, principal, language);
      });
    return this.sent(words.invitationId, receipt, given);
  }

  private async sent(
    invitation: Id,
    receipt: Receipt,
    { id, principal, pages }: Given,
  ): Promise<Invited> {
    const sent = await this.letters.sendOnce(
      { agreement: id, invitation },
      { from: principal.organisation, pages },
    );
    return { ...receipt, invitation: { id: invitation, ...sent } };
  }

  private async inviteeFor(id: Id, { seat, name, email, language }: Invite): Promise<Invitee> {
    const party = await this.holderOf(id, seat);
    const holder = await this.accounts.holderOf(email);
    if (holder !== undefined) {
      const { state } = await this.records.look(authority, authorityId);
      if (state.accounts[holder]?.organisation !== party)
        throw new Problem('address-of-an-account');
      return { personId: holder, forget: nothing };
    }
    // The record refuses a seat that is not at the table.
    if (party === undefined) return { personId: idFrom('invitee', id, seat), forget: nothing };

    const { personId, isNew } = await this.invitees.at(party, email);
    await this.people.keep({ personId, name, email, language });
    return {
      personId,
      forget: async () => {
        if (!isNew) return;
        await this.invitees.forget(party, email);
        await this.people.forget(personId);
      },
    };
  }

  private async holderOf(id: Id, seat: Id): Promise<Id | undefined> {
    const { state } = await this.records.look(agreement, id);
    const asked = state.is === 'open' ? state.seats[seat] : undefined;
    return asked && seatHolderOn(asked, dayOf(this.clock.now(), agreement.zone(state)));
  }
}

const nothing = async (): Promise<void> => undefined;
