import {
  agreement,
  authority,
  authorityId,
  clearance,
  party,
  seatHolderOn,
  talks,
  type AuthorityRecord,
  type KnownObligation,
} from '@kyket/agreements';
import type { Glance, Records } from '@kyket/application';
import type { AnyRule, Id, LocalDate, Role } from '@kyket/eventing';
import { insteadOf, isNear, reach, type Body, type Holder, type Reached } from './reach';

/** Who is told of a deadline, as the roles are held on one day. */
export interface AddresseesOfADay {
  of(obligation: KnownObligation, rule: AnyRule): Promise<readonly Reached[]>;

  /** Who is told when the letters to these people came back. */
  insteadOf(
    unreachable: readonly Id[],
    obligation: KnownObligation,
    rule: AnyRule,
  ): Promise<readonly Id[]>;
}

/** Finds who is told. Asked anew for each round, for roles change hands. */
export abstract class Addressees {
  abstract on(day: LocalDate): Promise<AddresseesOfADay>;
}

/** Reads who holds which role from the record of authority, and where they are from the parties. */
export class AddresseesOnRecord extends Addressees {
  constructor(private readonly records: Records) {
    super();
  }

  async on(day: LocalDate): Promise<AddresseesOfADay> {
    const glance = this.records.glance();
    const { state } = await glance.look(authority, authorityId);
    const round = new Round(glance, day, holdersOn(state, day));
    await round.learnWhereAllAre();
    return round;
  }
}

/** One round over deadlines on one day: bodies are learnt once, and those who must be told of the same are found once. */
class Round implements AddresseesOfADay {
  private readonly bodies = new Map<Id, Body>();
  private readonly found = new Map<string, readonly Reached[]>();

  constructor(
    private readonly records: Glance,
    private readonly day: LocalDate,
    private readonly holders: readonly Holder[],
  ) {}

  learnWhereAllAre(): Promise<void> {
    return this.learn(this.holders.flatMap(({ organisation }) => organisation ?? []));
  }

  async of(obligation: KnownObligation, rule: AnyRule): Promise<readonly Reached[]> {
    const key = `${obligation.party} ${rule.name} ${obligation.subject}`;
    const known = this.found.get(key);
    if (known) return known;

    const reached = await this.reached(
      { ...obligation, party: await this.inPlaceOf(obligation.party) },
      rule,
    );
    this.found.set(key, reached);
    return reached;
  }

  async insteadOf(
    unreachable: readonly Id[],
    obligation: KnownObligation,
    rule: AnyRule,
  ): Promise<readonly Id[]> {
    const others = await this.concerned(obligation, rule);
    return insteadOf(new Set(unreachable), await this.near([obligation.party, ...others]));
  }

  /** Who must act that day: a body that is no more is stood in for by the one that succeeded it. */
  private async inPlaceOf(body: Id, passed: readonly Id[] = []): Promise<Id> {
    const { state } = await this.records.look(party, body);
    if (state.is === 'none' || state.to === undefined || state.to >= this.day) return body;

    const merged = state.successions.find(
      ({ kind, from }) => kind === 'merger' && from <= this.day,
    );
    const successor = merged?.successors[0];
    return successor === undefined || passed.includes(successor)
      ? body
      : this.inPlaceOf(successor, [...passed, body]);
  }

  /** Beyond those who must act, the record's other parties are looked at only when someone is still wanting. */
  private async reached(obligation: KnownObligation, rule: AnyRule): Promise<readonly Reached[]> {
    const roles = [...new Set([...rule.steps.flatMap(({ to }) => to), ...above])];
    const near = await this.near([obligation.party]);
    if (isNear(roles, near)) return reach(roles, near);

    const others = await this.concerned(obligation, rule);
    return reach(roles, await this.near([obligation.party, ...others]));
  }

  /** The parties that a record is about. */
  private async concerned({ subject }: KnownObligation, { of }: AnyRule): Promise<readonly Id[]> {
    switch (of.name) {
      case 'talks': {
        const { state } = await this.records.look(talks, subject);
        return state.is === 'none' ? [] : state.sides;
      }
      case 'clearance': {
        const { state } = await this.records.look(clearance, subject);
        return state.is === 'none' ? [] : [state.party];
      }
      case 'agreement':
      case 'ledger': {
        const { state } = await this.records.look(agreement, subject);
        if (state.is === 'none') return [];
        const lead = state.leadSeat === undefined ? undefined : state.seats[state.leadSeat];
        return [...(lead ? [lead] : []), ...Object.values(state.seats)].map((seat) =>
          seatHolderOn(seat, this.day),
        );
      }
      default:
        return [];
    }
  }

  private async near(all: readonly Id[]) {
    const organisations = [...new Set(all)];
    await this.learn(organisations);
    return { holders: this.holders, bodies: this.bodies, organisations };
  }

  private async learn(organisations: readonly Id[]): Promise<void> {
    for (const id of new Set(organisations)) {
      if (this.bodies.has(id)) continue;
      const { state } = await this.records.look(party, id);
      if (state.is === 'known') this.bodies.set(id, state);
    }
  }
}

/** Those a reminder goes up to when nobody takes it up. */
const above: readonly Role[] = ['head', 'deciding-authority'];

/** Who holds which role that day, and who acts for them meanwhile. */
const holdersOn = (
  { grants, accounts, delegations }: AuthorityRecord,
  day: LocalDate,
): readonly Holder[] => {
  const isOpen = (person: Id) => {
    const closedOn = accounts[person]?.closedOn;
    return accounts[person] !== undefined && (closedOn === undefined || day < closedOn);
  };
  const held = grants
    .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
    .map(({ person, role, organisation, office }) => ({
      person,
      role,
      organisation: organisation ?? accounts[person]?.organisation,
      office,
    }));
  const substitutes = Object.values(delegations)
    .filter(({ begins, until }) => begins <= day && day <= until)
    .flatMap(({ from, to, organisation }) =>
      held
        .filter((holder) => holder.person === from && holder.organisation === organisation)
        .map((holder) => ({ ...holder, person: to })),
    );
  return [...held, ...substitutes].filter(({ person }) => isOpen(person));
};
