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
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { isWithin } from './policy/is-within';
import { mayGive } from './policy/may-give';
import { policyRules } from './policy/rules';
import { rolesUnder } from './policy/under-emergency';
import type { Principal } from './principal';
import { Records } from './records';
import type { Relation } from './sight';

/** An order that somebody could give now, or why not yet. */
export interface Choice {
  readonly command: string;
  readonly aggregate: string;
  readonly id: string;
  readonly title: Saying;
  readonly open: boolean;
  /** What stands in the way. */
  readonly because?: { readonly code: string; readonly says: Saying };
}

/** What a person may do with a record as it stands: the same policy and guards that will decide also open and close the buttons. */
@Injectable()
export class Choices {
  constructor(
    private readonly clock: Clock,
    private readonly records: Records,
  ) {}

  /** The commands of the caller's roles, open ones first. A record that is not there yet can be founded; one that is cannot. */
  async of(
    commands: readonly AnyCommand[],
    record: Seen<unknown>,
    principal: Principal,
    relation: Relation,
  ): Promise<readonly Choice[]> {
    const isThere = record.revision >= 0;
    const offered = await Promise.all(
      commands
        .filter(
          (command) =>
            (!command.founds || !isThere || command.of.single) &&
            isOffered(command, principal, relation),
        )
        .map((command) => this.choice(command, record, principal, relation)),
    );
    return offered
      .filter(({ open }) => open || isThere)
      .sort((a, b) => Number(b.open) - Number(a.open));
  }

  private async choice(
    command: AnyCommand,
    record: Seen<unknown>,
    principal: Principal,
    relation: Relation,
  ): Promise<Choice> {
    const { name, title, of } = command;
    const { id, state } = record;
    const within = isWithin(of.name, id, state, principal.beyond?.agreement);
    const verdict = mayGive(command, { ...principal, relation, within });
    const because =
      verdict === 'allowed' || verdict === 'unseen'
        ? await this.obstacle(command as CommandDefinition, record, {
            ...principal,
            roles: rolesUnder(relation, principal.roles),
          })
        : { code: verdict, says: policyRules[verdict] };
    return {
      command: name,
      aggregate: of.name,
      id,
      title,
      open: because === undefined,
      ...(because && { because }),
    };
  }

  private async obstacle(
    { of, guard, bars }: CommandDefinition,
    { id, state }: Seen<unknown>,
    { actor, persons, roles }: Principal,
  ): Promise<Choice['because']> {
    const now = this.clock.now();
    const zone = of.zone(state);
    const today = dayOf(now, zone);
    const circumstances: Omit<Circumstances, 'answers'> = {
      id,
      now,
      today,
      actor,
      persons,
      roles,
      evidence: [],
      occurredOn: { date: onDay(today), zone },
    };
    try {
      guard?.(state, circumstances);
      if (bars) await this.records.answers(bars(state, circumstances));
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return { code: error.code, says: error.says };
      throw error;
    }
  }
}

/** Buttons are shown for the roles somebody has, also where the office or the days of a delegation close them. */
const isOffered = (
  command: AnyCommand,
  { beyond, roles, guest }: Principal,
  relation: Relation,
): boolean => {
  const theirs = [...roles, ...(beyond?.roles ?? [])];
  return mayGive(command, { roles: theirs, relation, guest }) === 'allowed';
};
