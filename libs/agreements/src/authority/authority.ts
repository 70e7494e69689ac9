import {
  addDays,
  correctionEvents,
  dayOfFact,
  type Aggregate,
  type EventsOf,
  type Id,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import { AccountClosed, AccountOpened } from './accounts/events';
import { DelegationGranted, DelegationRevoked } from './delegations/events';
import { RoleGranted, RoleRevoked, type Grant } from './roles/events';

/** Who may do what in the house: few facts in one stream, so that a fresh look is one look at its end. */
export interface AuthorityRecord {
  readonly accounts: Readonly<Record<Id, Account>>;
  readonly grants: readonly GrantHeld[];
  readonly delegations: Readonly<Record<Id, DelegationHeld>>;
}

export interface Account {
  readonly organisation?: Id | undefined;
  readonly openedOn: LocalDate;
  readonly closedOn?: LocalDate;
}

/** Every `to` and `until` is the last day. */
export interface GrantHeld extends Grant {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

export interface DelegationHeld {
  readonly from: Id;
  readonly to: Id;
  readonly organisation: Id;
  readonly begins: LocalDate;
  readonly until: LocalDate;
}

export const authorityEvents = [
  AccountOpened,
  AccountClosed,
  RoleGranted,
  RoleRevoked,
  DelegationGranted,
  DelegationRevoked,
  ...correctionEvents,
] as const;
export type AuthorityEvent = EventsOf<typeof authorityEvents>;

/** The id of the one record of its kind. */
export const authorityId = 'authority';

const evolve = (state: AuthorityRecord, event: Recorded<AuthorityEvent>): AuthorityRecord => {
  const day = dayOfFact(event);

  switch (event.type) {
    case 'AccountOpened': {
      const { person, organisation } = event.data;
      const opened = { organisation, openedOn: day };
      return { ...state, accounts: { ...state.accounts, [person]: opened } };
    }
    case 'AccountClosed': {
      const { person } = event.data;
      const account = state.accounts[person];
      if (account === undefined) return state;
      return { ...state, accounts: { ...state.accounts, [person]: { ...account, closedOn: day } } };
    }
    case 'RoleGranted':
      return { ...state, grants: [...state.grants, { ...event.data, from: day }] };
    case 'RoleRevoked':
      return {
        ...state,
        grants: state.grants.map((grant) =>
          isSameGrant(grant, event.data) && grant.to === undefined
            ? { ...grant, to: addDays(day, -1) }
            : grant,
        ),
      };
    case 'DelegationGranted': {
      const { delegationId, from, to, organisation, until } = event.data;
      const granted: DelegationHeld = { from, to, organisation, begins: day, until };
      return { ...state, delegations: { ...state.delegations, [delegationId]: granted } };
    }
    case 'DelegationRevoked': {
      const { delegationId } = event.data;
      const granted = state.delegations[delegationId];
      if (granted === undefined) return state;
      const ended = { ...granted, until: addDays(day, -1) };
      return { ...state, delegations: { ...state.delegations, [delegationId]: ended } };
    }
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

export const authority: Aggregate<AuthorityRecord, AuthorityEvent> = {
  name: 'authority',
  single: true,
  initial: { accounts: {}, grants: [], delegations: {} },
  evolve,
  events: authorityEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};

export const isSameGrant = (a: Grant, b: Grant): boolean =>
  a.person === b.person &&
  a.role === b.role &&
  a.organisation === b.organisation &&
  a.office === b.office;
