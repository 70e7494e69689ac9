import {
  Clock,
  dayOf,
  onDay,
  Refusal,
  type AnyCommand,
  type Circumstances,
  type CommandDefinition,
  type Saying,
  type Seen,
  type Sentence,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { mayActAs } from './house-policy';
import type { Principal } from './principal';
import type { Relation } from './sight';

/** An order that somebody could give now, or why not yet. */
export interface Choice {
  readonly command: string;
  readonly aggregate: string;
  readonly id: string;
  readonly title: Sentence;
  readonly open: boolean;
  /** What stands in the way. */
  readonly because?: { readonly code: string; readonly says: Saying };
}

/** What a person may do with a record as it stands: the same guards that will decide also open and close the buttons. */
@Injectable()
export class Choices {
  constructor(private readonly clock: Clock) {}

  /** The commands of the caller's roles, open ones first. A record that is not there yet can be founded; one that is cannot. */
  of(
    commands: readonly AnyCommand[],
    record: Seen<unknown>,
    principal: Principal,
    relation: Relation,
  ): readonly Choice[] {
    const isThere = record.revision >= 0;
    return commands
      .filter(
        ({ may, founds, of }) =>
          (!founds || !isThere || of.single) && mayActAs(may, principal.roles, relation),
      )
      .map((command) => this.choice(command, record, principal))
      .filter(({ open }) => open || isThere)
      .sort((a, b) => Number(b.open) - Number(a.open));
  }

  private choice(command: AnyCommand, record: Seen<unknown>, principal: Principal): Choice {
    const { name, title, of } = command;
    const because = this.obstacle(command as CommandDefinition, record, principal);
    return {
      command: name,
      aggregate: of.name,
      id: record.id,
      title,
      open: because === undefined,
      ...(because && { because }),
    };
  }

  private obstacle(
    { of, guard }: CommandDefinition,
    { id, state }: Seen<unknown>,
    { actor, roles }: Principal,
  ): Choice['because'] {
    const now = this.clock.now();
    const zone = of.zone(state);
    const today = dayOf(now, zone);
    const circumstances: Omit<Circumstances, 'answers'> = {
      id,
      now,
      today,
      actor,
      roles,
      evidence: [],
      occurredOn: { date: onDay(today), zone },
    };
    try {
      guard?.(state, circumstances);
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return { code: error.code, says: error.says };
      throw error;
    }
  }
}
