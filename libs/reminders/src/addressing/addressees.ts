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
import { reach, type Body, type Holder, type Reached } from './reach';

/** Finds who is told of a deadline, as the roles are held on a day. */
export abstract class Addressees {
  abstract of(
    obligation: KnownObligation,
    rule: AnyRule,
    day: LocalDate,
  ): Promise<readonly Reached[]>;
}

/** Reads who holds which role from the record of authority, and where they are from the parties. */
export class AddresseesOnRecord extends Addressees {
  constructor(private readonly records: Records) {
    super();
  }

  async of(
    obligation: KnownObligation,
    rule: AnyRule,
    day: LocalDate,
  ): Promise<readonly Reached[]> {
    const { state } = await this.records.look(authority, authorityId);
    const holders = holdersOn(state, day);
    const organisations = [
      ...new Set([obligation.party, ...(await this.concerned(obligation, rule, day))]),
    ];
    const bodies = await this.bodiesOf([
      ...organisations,
      ...holders.flatMap(({ organisation }) => organisation ?? []),
    ]);
    const roles = [...new Set([...rule.steps.flatMap(({ to }) => to), ...above])];
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

  private async bodiesOf(organisations: readonly Id[]): Promise<ReadonlyMap<Id, Body>> {
    const bodies = new Map<Id, Body>();
    for (const id of new Set(organisations)) {
      const { state } = await this.records.look(party, id);
      if (state.is === 'known') bodies.set(id, state);
    }
    return bodies;
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
