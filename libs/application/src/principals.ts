import { authority, authorityId, party, rolesOn, type Party } from '@kyket/agreements';
import { Clock, dayOf, type Actor, type Id, type LocalDate } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import type { Principal } from './principal';
import { Records } from './records';

/** Rights are counted in the days of the house. */
const zone = 'Asia/Ho_Chi_Minh';

/** What a person may act as, today: read from the authority and party streams each time, so that a revocation bites at once. */
@Injectable()
export class Principals {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  /** Nothing for a person without an open account. */
  async of(personId: Id, authentication: Actor['authentication']): Promise<Principal | undefined> {
    const day = dayOf(this.clock.now(), zone);
    const { state } = await this.records.look(authority, authorityId);
    const account = state.accounts[personId];
    if (account === undefined || (account.closedOn !== undefined && account.closedOn <= day))
      return undefined;

    const { organisation } = account;
    const office =
      organisation && officeOf((await this.records.look(party, organisation)).state, personId, day);
    const actor: Actor = {
      personId,
      authentication,
      ...(organisation && { organisation }),
      ...(office && { office }),
    };
    const roles = [...new Set(rolesOn(state, personId, day).map(({ role }) => role))];
    return { personId, organisation, roles, actor };
  }
}

/** The office a person holds that day. */
const officeOf = (state: Party, person: Id, day: LocalDate): Id | undefined => {
  if (state.is === 'none') return undefined;
  const held = Object.entries(state.offices).find(([, { holders }]) =>
    holders.some(
      (holding) =>
        holding.person === person &&
        holding.from <= day &&
        (holding.to === undefined || day <= holding.to),
    ),
  );
  return held?.[0];
};
