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
import {
  AccountClosed,
  AccountOpened,
  AccountsLinked,
  InvitedToChoosePassword,
  SecondFactorsRemoved,
} from './accounts/events';
import { DelegationGranted, DelegationRevoked, type DelegationScope } from './delegations/events';
import { withEmergency, type Emergencies } from './emergency/emergencies';
import { emergencyEvents } from './emergency/events';
import { TimeLimitsSet, usualLimits, type TimeLimits } from './limits/events';
import {
  RoleDeclined,
  RoleGranted,
  RoleProposed,
  RoleRevoked,
  type Grant,
  type GrantGiven,
} from './roles/events';

/** Who may do what in the house: few facts in one stream, so that a fresh look is one look at its end. */
export interface AuthorityRecord {
  readonly accounts: Readonly<Record<Id, Account>>;
  /** Accounts that one person has, each set named once. */
  readonly samePerson: readonly (readonly Id[])[];
  readonly grants: readonly GrantHeld[];
  readonly proposals: Readonly<Record<Id, Proposal>>;
  readonly delegations: Readonly<Record<Id, DelegationHeld>>;
  readonly limits: TimeLimits;
  readonly emergencies: Emergencies;
}

export interface Account {
  readonly organisation?: Id | undefined;
  readonly openedOn: LocalDate;
  readonly closedOn?: LocalDate;
}

/** A role that waits for a second administrator, or did. */
export interface Proposal {
  readonly is: 'open' | 'answered';
  readonly grant: GrantGiven;
  /** Who proposed it, and on whose behalf. */
  readonly by: readonly Id[];
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
  /** All that may be delegated, where it names nothing. */
  readonly scope?: DelegationScope;
}

export const authorityEvents = [
  AccountOpened,
  AccountClosed,
  AccountsLinked,
  SecondFactorsRemoved,
  InvitedToChoosePassword,
  RoleProposed,
  RoleDeclined,
  RoleGranted,
  RoleRevoked,
  TimeLimitsSet,
  DelegationGranted,
  DelegationRevoked,
  ...emergencyEvents,
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
      const accounts = { ...state.accounts, [person]: { ...account, closedOn: day } };
      return { ...state, ...withoutPowers(state, person, addDays(day, -1)), accounts };
    }
    case 'AccountsLinked': {
      const { person, sameAs } = event.data;
      return { ...state, samePerson: linked(state.samePerson, person, sameAs) };
    }
    case 'RoleProposed': {
      const { grantId, reason: _, ...grant } = event.data;
      const { personId, onBehalfOf } = event.metadata.actor;
      const by = onBehalfOf === undefined ? [personId] : [personId, onBehalfOf];
      const proposals = { ...state.proposals, [grantId]: { is: 'open', grant, by } as const };
      return { ...state, proposals };
    }
    case 'RoleDeclined':
      return { ...state, proposals: answered(state.proposals, event.data.grantId) };
    case 'RoleGranted': {
      const { grantId, until, ...grant } = event.data;
      // An audit that was granted before audits had to have an end has one all the same.
      const to = until ?? (grant.role === 'auditor' ? lastOfAudit(state, day) : undefined);
      const grants = [...state.grants, { ...grant, from: day, ...(to && { to }) }];
      return { ...state, grants, proposals: answered(state.proposals, grantId) };
    }
    case 'RoleRevoked':
      return {
        ...state,
        grants: state.grants.map((grant) =>
          isSameGrant(grant, event.data) && isGrantedOn(grant, day)
            ? { ...grant, to: addDays(day, -1) }
            : grant,
        ),
      };
    case 'TimeLimitsSet': {
      const { source: _, ...limits } = event.data;
      return { ...state, limits };
    }
    case 'DelegationGranted': {
      const { delegationId, from, to, organisation, until, scope } = event.data;
      const granted: DelegationHeld = {
        ...{ from, to, organisation, begins: day, until },
        ...(scope && { scope }),
      };
      return { ...state, delegations: { ...state.delegations, [delegationId]: granted } };
    }
    case 'DelegationRevoked': {
      const { delegationId } = event.data;
      const granted = state.delegations[delegationId];
      if (granted === undefined) return state;
      const ended = { ...granted, until: addDays(day, -1) };
      return { ...state, delegations: { ...state.delegations, [delegationId]: ended } };
    }
    case 'EmergencyRequested':
    case 'EmergencyConfirmed':
    case 'EmergencyDeclined':
    case 'EmergencyEnded':
      return { ...state, emergencies: withEmergency(state.emergencies, event) };
    case 'SecondFactorsRemoved':
    case 'InvitedToChoosePassword':
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

export const authority: Aggregate<AuthorityRecord, AuthorityEvent> = {
  name: 'authority',
  single: true,
  initial: {
    accounts: {},
    samePerson: [],
    grants: [],
    proposals: {},
    delegations: {},
    limits: usualLimits,
    emergencies: {},
  },
  evolve,
  events: authorityEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};

/** What a person was entrusted with, and what they entrusted to others, has its last day: an account that is opened again begins with nothing. */
const withoutPowers = (
  { grants, delegations }: AuthorityRecord,
  person: Id,
  last: LocalDate,
): Pick<AuthorityRecord, 'grants' | 'delegations'> => ({
  grants: grants.map((grant) =>
    grant.person === person && (grant.to === undefined || grant.to > last)
      ? { ...grant, to: last }
      : grant,
  ),
  delegations: Object.fromEntries(
    Object.entries(delegations).map(([id, each]) => [
      id,
      [each.from, each.to].includes(person) && each.until > last ? { ...each, until: last } : each,
    ]),
  ),
});

const answered = (
  proposals: AuthorityRecord['proposals'],
  grantId: Id | undefined,
): AuthorityRecord['proposals'] => {
  const proposal = grantId === undefined ? undefined : proposals[grantId];
  if (grantId === undefined || proposal === undefined) return proposals;
  return { ...proposals, [grantId]: { ...proposal, is: 'answered' } };
};

/** Two sets that turn out to be one person's become one. */
const linked = (
  sets: AuthorityRecord['samePerson'],
  person: Id,
  sameAs: Id,
): AuthorityRecord['samePerson'] => {
  const isTheirs = (set: readonly Id[]) => set.includes(person) || set.includes(sameAs);
  const one = new Set([person, sameAs, ...sets.filter(isTheirs).flat()]);
  return [...sets.filter((set) => !isTheirs(set)), [...one]];
};

const lastOfAudit = ({ limits }: AuthorityRecord, from: LocalDate): LocalDate =>
  addDays(from, limits.auditorDays);

export const isGrantedOn = ({ from, to }: GrantHeld, day: LocalDate): boolean =>
  from <= day && (to === undefined || day <= to);

export const isSameGrant = (a: Grant, b: Grant): boolean =>
  a.person === b.person &&
  a.role === b.role &&
  a.organisation === b.organisation &&
  a.office === b.office;
