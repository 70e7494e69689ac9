import { agreement, goodOn, invitations, nameOn, party, type Invitation } from '@kyket/agreements';
import { Records } from '@kyket/application';
import { Clock, dayOf, endOf, NotDelivered, Post, type Id } from '@kyket/eventing';
import { Links, Sessions, type LinkedTo } from '@kyket/identity';
import { invitationLetter } from '@kyket/notices';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

/** What whoever invited is told of the letter. */
export interface Sent {
  /** The mail server took it. */
  readonly delivered: boolean;
  /** To be read out by telephone, told here and never again. It opens nothing without the link. */
  readonly code?: string;
}

interface Sending {
  /** The office in whose name it is sent. */
  readonly from: Id | undefined;
  /** Where the pages of the house are found. */
  readonly pages: URL;
}

/** Makes a link and puts it into a letter. It is in no answer, in no record and in no other place. */
@Injectable()
export class LinkLetters {
  constructor(
    private readonly records: Records,
    private readonly links: Links,
    private readonly sessions: Sessions,
    private readonly post: Post,
    private readonly clock: Clock,
  ) {}

  /**
   * Once for an invitation, and once each time that it is to be sent again; anew only where no letter went out. A letter
   * that is lost may have been found: whoever came by its link is out.
   */
  async sendOnce(to: LinkedTo, sending: Sending): Promise<Sent> {
    const { state } = await this.records.look(invitations, to.agreement);
    const zone = invitations.zone(state);
    const now = this.clock.now();
    const invited = goodOn(state, to.invitation, dayOf(now, zone));
    if (invited === undefined || (await this.links.isIssued(to.invitation, invited.letters)))
      return { delivered: true };

    const lifetime = Date.parse(endOf(invited.until, zone)) - Date.parse(now);
    const { letters: letter, withCode } = invited;
    const { link, code } = await this.links.issue(to, { letter, lifetime, withCode });
    await this.sessions.endAllBy(to.invitation);
    try {
      await this.write(to.agreement, invited, link, sending);
      return { delivered: true, ...(code !== undefined && { code }) };
    } catch (error) {
      await this.links.withdraw(to.invitation);
      if (!(error instanceof NotDelivered)) throw error;
      return { delivered: false };
    }
  }

  private async write(
    id: Id,
    { person, language, until, may, withCode, letters }: Invitation,
    link: string,
    { from, pages }: Sending,
  ): Promise<void> {
    const { state } = await this.records.look(agreement, id);
    const zone = agreement.zone(state);
    // Behind the #: what stands there is sent to no server, and so is in no log of one.
    const page = new URL(`/link#${link}&lang=${language}${withCode ? '&code' : ''}`, pages);
    const letter = invitationLetter({
      ...{ language, until, zone, may, withCode, again: letters > 1 },
      from: await this.nameOf(from, language),
      about: state.is === 'none' ? {} : state.titles,
      link: page.href,
    });
    await this.post.send({ messageId: randomUUID(), to: person, ...letter });
  }

  private async nameOf(office: Id | undefined, language: Invitation['language']) {
    if (office === undefined) return undefined;
    const { state } = await this.records.look(party, office);
    return nameOn(state, dayOf(this.clock.now(), 'Asia/Ho_Chi_Minh'), language);
  }
}
