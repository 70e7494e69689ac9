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
import type { Records } from '@kyket/application';
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
    const { state } = await this.records.look(authority, authorityId);
    const holders = holdersOn(state, day);
    const bodies = new Map<Id, Body>();
    await this.learn(
      bodies,
      holders.flatMap(({ organisation }) => organisation ?? []),
    );
    const found = new Map<string, readonly Reached[]>();

    return {
      of: async (obligation, rule) => {
        const key = `${obligation.party} ${rule.name} ${obligation.subject}`;
        const known = found.get(key);
        if (known) return known;

        const acting = { ...obligation, party: await this.inPlaceOf(obligation.party, day) };
        const reached = await this.reached(acting, rule, day, { holders, bodies });
        found.set(key, reached);
        return reached;
      },
      insteadOf: async (unreachable, obligation, rule) => {
        const others = await this.concerned(obligation, rule, day);
        const organisations = [...new Set([obligation.party, ...others])];
        await this.learn(bodies, organisations);
        return insteadOf(new Set(unreachable), { holders, bodies, organisations });
      },
    };
  }

  /** Who must act that day: a body that is no more is stood in for by the one that succeeded it. */
  private async inPlaceOf(body: Id, day: LocalDate, passed: readonly Id[] = []): Promise<Id> {
    const { state } = await this.records.look(party, body);
    if (state.is === 'none' || state.to === undefined || state.to >= day) return body;

    const merged = state.successions.find(({ kind, from }) => kind === 'merger' && from <= day);
    const successor = merged?.successors[0];
    return successor === undefined || passed.includes(successor)
      ? body
      : this.inPlaceOf(successor, day, [...passed, body]);
  }

  /** Beyond those who must act, the record's other parties are looked at only when someone is still wanting. */
  private async reached(
    obligation: KnownObligation,
    rule: AnyRule,
    day: LocalDate,
    { holders, bodies }: Known,
  ): Promise<readonly Reached[]> {
    const roles = [...new Set([...rule.steps.flatMap(({ to }) => to), ...above])];
    await this.learn(bodies, [obligation.party]);
    const near = { holders, bodies, organisations: [obligation.party] };
    if (isNear(roles, near)) return reach(roles, near);

    const others = await this.concerned(obligation, rule, day);
    await this.learn(bodies, others);
    const organisations = [...new Set([obligation.party, ...others])];
    return reach(roles, { holders, bodies, organisations });
  }

  /** The parties that a record is about. */
  private async concerned(
    { subject }: KnownObligation,
    { of }: AnyRule,
    day: LocalDate,
  ): Promise<readonly Id[]> {
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
          seatHolderOn(seat, day),
        );
      }
      default:
        return [];
    }
  }

  private async learn(bodies: Map<Id, Body>, organisations: readonly Id[]): Promise<void> {
    for (const id of new Set(organisations)) {
      if (bodies.has(id)) continue;
      const { state } = await this.records.look(party, id);
      if (state.is === 'known') bodies.set(id, state);
    }
  }
}

interface Known {
  readonly holders: readonly Holder[];
  readonly bodies: Map<Id, Body>;
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
