import type { AnyCommand, Authentication, Seen } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { Guests } from '../guests';
import { NotAllowed, NotFound, type Cause, type Order } from '../order';
import { Principals } from '../principals';
import { Sight } from '../sight';
import { isWithin } from './is-within';
import { mayGive } from './may-give';
import { giverNamed, Policy, type Giver } from './policy';
import { rolesUnder } from './under-emergency';

/** Who signed in acts by the registers; a guest by their invitation, and the house by what was given to it. */
const isByRegisters: Record<Authentication, boolean> = {
  password: true,
  passkey: true,
  totp: true,
  'recovery-code': true,
  'second-factor': true,
  'api-key': true,
  link: false,
  system: false,
};

/** Roles of the office that is acted from, and how its holder stands to the record. */
@Injectable()
export class HousePolicy extends Policy {
  constructor(
    private readonly sight: Sight,
    private readonly principals: Principals,
    private readonly guests: Guests,
  ) {
    super();
  }

  override async giver(cause: Cause): Promise<Giver> {
    const { obstacle } = cause;
    const { personId, authentication, office, onBehalfOf, link } = cause.actor;
    if (link !== undefined) {
      const guest = await this.guests.of(link);
      if (guest === undefined) throw new NotAllowed('link-over', []);
      return guest;
    }
    if (!isByRegisters[authentication]) return giverNamed(cause);

    const asked = { office, onBehalfOf };
    const found = await this.principals.of(personId, authentication, asked);
    if (found === undefined) throw new NotAllowed('account-closed', []);
    return obstacle === undefined ? found : { obstacle, ...found };
  }

  override async standing(
    giver: Giver,
    { of }: AnyCommand,
    { id }: Pick<Order, 'id'>,
    { state }: Pick<Seen<unknown>, 'state'>,
  ): Promise<Giver> {
    const emergency = await this.sight.emergencyFor(giver, of.name, id, state);
    if (emergency === undefined) return giver;
    const roles = rolesUnder('emergency', giver.roles);
    return { ...giver, roles, actor: { ...giver.actor, emergency } };
  }

  async mayFound(
    { ownedBy }: AnyCommand,
    { organisation }: Giver,
    { data: words }: Pick<Order, 'data'>,
  ): Promise<void> {
    if (ownedBy && !(await this.sight.isFor(organisation, ownedBy(words as never))))
      throw new NotFound();
  }

  async allow(
    command: AnyCommand,
    giver: Giver,
    { id, data: words }: Pick<Order, 'id' | 'data'>,
    { state }: Pick<Seen<unknown>, 'state'>,
  ): Promise<void> {
    const relation = await this.sight.of(giver, command.of.name, id, state);
    const within = isWithin(command.of.name, id, state, giver.beyond?.agreement);
    const verdict = mayGive(command, { ...giver, relation, within, words });
    if (verdict === 'unseen') throw new NotFound();
    if (verdict !== 'allowed') throw new NotAllowed(verdict, command.may);
  }
}
