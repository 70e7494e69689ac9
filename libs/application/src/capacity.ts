import {
  delegable,
  delegationsOn,
  holds,
  party,
  personsBehind,
  emergenciesAt,
  rolesOn,
  type AuthorityRecord,
  type EmergencyRunning,
  type Party,
} from '@kyket/agreements';
import { type Id, type Instant, type LocalDate, type Role } from '@kyket/eventing';
import type { Obstacle } from './policy/rules';

/** As what somebody wants to act: from which of their offices, or on whose behalf. */
export interface Asked {
  readonly office?: Id | undefined;
  readonly onBehalfOf?: Id | undefined;
}

/** As what somebody acts on a day. Offices act, not user names: every right hangs on one of these. */
export interface Capacity extends Asked {
  readonly organisation: Id | undefined;
  readonly roles: readonly Role[];
  /** Everyone who acts in it: the person under every account they have, and whoever they act for. */
  readonly persons: readonly Id[];
  /** What they audit today: everything, or what concerns some organisations. */
  readonly audits?: Audited | undefined;
  /** Case files that two administrators have opened to them for some hours. */
  readonly emergencies?: readonly EmergencyRunning[];
  /** What a delegation leaves out of the rights of the one acted for. */
  readonly beyond?: Beyond;
  /** Why nothing can be ordered in it. */
  readonly obstacle?: Obstacle;
}

export type Audited = 'everything' | readonly Id[];

export interface Beyond {
  readonly roles: readonly Role[];
  /** The one agreement it is for. */
  readonly agreement?: Id | undefined;
}

/** The registers a capacity is read from, on a day. */
export interface Registers {
  readonly authority: AuthorityRecord;
  /** The organisations in which the person, or whoever they act for, holds anything. */
  readonly parties: ReadonlyMap<Id, Party>;
  readonly day: LocalDate;
  readonly now: Instant;
}

/** Where somebody may hold an office: where their account is, and wherever they were given a role. */
export const organisationsOf = (
  { accounts, grants }: AuthorityRecord,
  person: Id,
): readonly Id[] => {
  const granted = grants.filter((grant) => grant.person === person);
  const all = [accounts[person]?.organisation, ...granted.map(({ organisation }) => organisation)];
  return [...new Set(all.filter((organisation) => organisation !== undefined))];
};

/** The offices somebody holds that day, those of their own organisation first. */
export const officesHeld = (
  { authority, parties, day }: Registers,
  person: Id,
): readonly { readonly organisation: Id; readonly office: Id }[] =>
  organisationsOf(authority, person).flatMap((organisation) => {
    const state = parties.get(organisation) ?? party.initial;
    if (state.is === 'none') return [];
    return Object.keys(state.offices)
      .filter((office) => holds(state, office, person, day))
      .map((office) => ({ organisation, office }));
  });

/** For whom somebody may act that day, where, and until when. */
export const delegationsNow = ({ authority, day }: Registers, person: Id) =>
  delegationsOn(authority, person, day).map(({ from, organisation, until }) => ({
    onBehalfOf: from,
    organisation,
    until,
  }));

export const capacityOf = (registers: Registers, person: Id, asked: Asked): Capacity =>
  asked.onBehalfOf === undefined
    ? withOwn(registers, person, ofOneself(registers, person, asked.office))
    : forAnother(registers, person, asked.onBehalfOf, asked.office);

/** What somebody may look at beyond their place, and lends to nobody. */
const withOwn = (registers: Registers, person: Id, capacity: Capacity): Capacity => {
  const audited = auditing(registers, person, capacity);
  const { authority, day, now } = registers;
  if (!rolesOn(authority, person, day).some(({ role }) => role === 'administrator')) return audited;
  const emergencies = emergenciesAt(authority.emergencies, person, now);
  return emergencies.length === 0 ? audited : { ...audited, emergencies };
};

/** Who audits does so wherever they sit: the place of their role is what they audit. */
const auditing = ({ authority, day }: Registers, person: Id, capacity: Capacity): Capacity => {
  const audits = rolesOn(authority, person, day).filter(({ role }) => role === 'auditor');
  if (audits.length === 0) return capacity;
  const places = audits.flatMap(({ organisation }) => organisation ?? []);
  return {
    ...capacity,
    roles: [...new Set([...capacity.roles, 'auditor' as const])],
    audits: places.length < audits.length ? 'everything' : places,
  };
};

const ofOneself = (registers: Registers, person: Id, office: Id | undefined): Capacity => {
  const { authority, day } = registers;
  const home = authority.accounts[person]?.organisation;
  const held = officesHeld(registers, person);
  const persons = personsBehind(authority, [person]);

  if (office !== undefined) {
    const found = held.find((each) => each.office === office);
    if (found === undefined)
      return { organisation: home, office, roles: [], persons, obstacle: 'office-not-held' };
    const { organisation } = found;
    return { organisation, office, persons, roles: rolesAt(registers, person, found) };
  }

  const [only, another] = held.filter(({ organisation }) => organisation === home);
  if (another === undefined) {
    const place = { organisation: home, office: only?.office };
    return { ...place, persons, roles: rolesAt(registers, person, place) };
  }
  // Until they choose they are seen with all their roles, and order nothing.
  const roles = [...new Set(rolesOn(authority, person, day).map(({ role }) => role))];
  return { organisation: home, roles, persons, obstacle: 'office-to-choose' };
};

const forAnother = (
  registers: Registers,
  person: Id,
  onBehalfOf: Id,
  office: Id | undefined,
): Capacity => {
  const { authority, day } = registers;
  const home = authority.accounts[person]?.organisation;
  const persons = personsBehind(authority, [person, onBehalfOf]);
  const running = delegationsOn(authority, person, day).filter(({ from }) => from === onBehalfOf);
  const delegation = running.find(({ organisation }) => organisation === home) ?? running[0];
  if (delegation === undefined) {
    const obstacle = whyNotRunning(registers, person, onBehalfOf);
    return { organisation: home, office, onBehalfOf, roles: [], persons, obstacle };
  }

  const { organisation, scope } = delegation;
  const theirs = officesHeld(registers, onBehalfOf).filter(
    (each) => each.organisation === organisation,
  );
  if (office !== undefined && !theirs.some((each) => each.office === office))
    return { organisation, office, onBehalfOf, roles: [], persons, obstacle: 'office-not-held' };
  if (office === undefined && theirs.length > 1)
    return { organisation, onBehalfOf, roles: [], persons, obstacle: 'office-to-choose' };

  const place = { organisation, office: office ?? theirs[0]?.office };
  const all = rolesAt(registers, onBehalfOf, place);
  const roles = all.filter(
    (role) => delegable.has(role) && (scope?.roles?.includes(role as never) ?? true),
  );
  const left = all.filter((role) => !roles.includes(role));
  return { ...place, onBehalfOf, roles, persons, beyond: { roles: left, ...onlyFor(scope) } };
};

const onlyFor = (scope: { readonly agreement?: Id | undefined } | undefined) =>
  scope?.agreement === undefined ? {} : { agreement: scope.agreement };

const whyNotRunning = ({ authority, day }: Registers, person: Id, onBehalfOf: Id): Obstacle => {
  const given = Object.values(authority.delegations).filter(
    ({ from, to }) => from === onBehalfOf && to === person,
  );
  if (given.some(({ begins, until }) => begins > day && begins <= until))
    return 'delegation-not-begun';
  return given.length > 0 ? 'delegation-ended' : 'delegation-missing';
};

/** What somebody may act as in one place: in an office of an organisation, or in the whole house. */
const rolesAt = (
  { authority, day }: Registers,
  person: Id,
  place: { readonly organisation: Id | undefined; readonly office: Id | undefined },
): readonly Role[] => [
  ...new Set(
    rolesOn(authority, person, day)
      .filter(
        ({ organisation, office }) =>
          (organisation === undefined || organisation === place.organisation) &&
          (office === undefined || office === place.office),
      )
      .map(({ role }) => role),
  ),
];
