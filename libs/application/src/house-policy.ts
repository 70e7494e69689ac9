import type { AnyCommand, Role, Seen } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotAllowed, NotFound, type Order } from './order';
import { Policy } from './policy';
import { Sight, type Relation } from './sight';

/** In which roles somebody may act, by how they stand to the record. The registers are kept by a few for everyone. */
const rolesFor: Record<Relation, (role: Role) => boolean> = {
  none: () => false,
  'own-side': (role) => role !== 'counterpart' && role !== 'auditor',
  'other-side': (role) => role === 'counterpart' || role === 'signatory',
  anyone: (role) =>
    role === 'steward' ||
    role === 'administrator' ||
    role === 'process-manager' ||
    role === 'clock',
};

/** Roles, and how their holder stands to the record. */
@Injectable()
export class HousePolicy extends Policy {
  constructor(private readonly sight: Sight) {
    super();
  }

  async allow(
    { of, may }: AnyCommand,
    { id, cause }: Order,
    { state }: Pick<Seen<unknown>, 'state'>,
  ): Promise<void> {
    const { actor, roles } = cause;
    const relation = await this.sight.of(
      { personId: actor.personId, organisation: actor.organisation, roles, actor },
      of.name,
      id,
      state,
    );
    if (relation === 'none') throw new NotFound();
    if (!mayActAs(may, roles, relation)) throw new NotAllowed(may);
  }
}

/** The roles of a command in which somebody who stands so to the record may give it. */
export const mayActAs = (
  may: readonly Role[],
  roles: readonly Role[],
  relation: Relation,
): boolean => may.some((role) => roles.includes(role) && rolesFor[relation](role));
