import { authority, authorityId, goodOn, invitations, personsBehind } from '@kyket/agreements';
import { Clock, dayOf, type CameBy } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import type { Principal } from './principal';
import { Records } from './records';

/** What somebody without an account may do, today: read from their invitation each time, so that a revocation bites at once. */
@Injectable()
export class Guests {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  /** Nothing where the invitation is not on record, was revoked, or is past its day. */
  async of(link: CameBy): Promise<Principal | undefined> {
    const { agreement, invitation, confirmedByCode } = link;
    const { state } = await this.records.look(invitations, agreement);
    const today = dayOf(this.clock.now(), invitations.zone(state));
    const invited = goodOn(state, invitation, today);
    if (invited === undefined || (invited.withCode && !confirmedByCode)) return undefined;

    const { person, party, office, may, until } = invited;
    const { state: registered } = await this.records.look(authority, authorityId);
    return {
      personId: person,
      organisation: party,
      roles: ['counterpart'],
      persons: personsBehind(registered, [person]),
      guest: { agreement, invitation, may, until },
      actor: {
        personId: person,
        organisation: party,
        ...(office && { office }),
        authentication: 'link',
        link,
      },
    };
  }
}
