import { authority, authorityId, party, type Party } from '@kyket/agreements';
import { Clock, dayOf, type Actor, type Authentication, type Id } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import {
  capacityOf,
  delegationsNow,
  officesHeld,
  organisationsOf,
  type Asked,
  type Registers,
} from './capacity';
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

  /** Nothing for a person without an open account. What is asked for and does not hold is an obstacle to every order. */
  async of(
    personId: Id,
    authentication: Authentication,
    asked: Asked = {},
  ): Promise<Principal | undefined> {
    const registers = await this.registersFor(personId, asked.onBehalfOf);
    const { accounts } = registers.authority;
    const closedOn = accounts[personId]?.closedOn;
    if (accounts[personId] === undefined || (closedOn !== undefined && closedOn <= registers.day))
      return undefined;

    const { organisation, office, onBehalfOf, ...capacity } = capacityOf(
      registers,
      personId,
      asked,
    );
    const actor: Actor = {
      personId,
      authentication,
      ...(organisation && { organisation }),
      ...(office && { office }),
      ...(onBehalfOf && { onBehalfOf }),
    };
    return { personId, organisation, actor, ...capacity };
  }

  /** The offices somebody may act from today, and the persons they may act for. */
  async choicesOf(personId: Id) {
    const registers = await this.registersFor(personId);
    return {
      offices: officesHeld(registers, personId),
      delegations: delegationsNow(registers, personId),
    };
  }

  private async registersFor(person: Id, onBehalfOf?: Id): Promise<Registers> {
    const now = this.clock.now();
    const { state } = await this.records.look(authority, authorityId);
    const holders = [person, ...(onBehalfOf === undefined ? [] : [onBehalfOf])];
    const organisations = new Set(holders.flatMap((holder) => organisationsOf(state, holder)));
    const parties = new Map<Id, Party>();
    for (const id of organisations) parties.set(id, (await this.records.look(party, id)).state);
    return { authority: state, parties, now, day: dayOf(now, zone) };
  }
}
