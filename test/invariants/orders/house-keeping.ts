import {
  authority,
  calendar,
  finding,
  findingIdOf,
  leads,
  leadsId,
  leadTimesOf,
  party,
  procedure,
  procedureIds,
  route,
  routeIds,
  rules,
  type AuthorityRecord,
  type Emergency,
  type Party,
} from '@kyket/agreements';
import { contentOf, publishedCalendars } from '@kyket/calendar';
import { addDays, idFrom, type Id } from '@kyket/eventing';
import type { Chance } from '../../faults/chance';
import {
  administrator,
  agreements,
  bodies,
  chairman,
  deputy,
  director,
  everybody,
  manager,
  offices,
  officer,
  policeman,
  reason,
  seats,
  secondAdministrator,
  secretary,
  steward,
} from '../cast';
import type { House, Person } from '../house';
import { dayNear, ofOne, oneOf, type Wish, type Wishes } from './wish';

const ofParty =
  (data: (state: Party, chance: Chance, house: House) => object | undefined, at?: Id) =>
  (house: House, chance: Chance): Wish | undefined => {
    const to = at ?? chance.pick([bodies.department, bodies.department, bodies.province]);
    const said = data(house.state(party, to), chance, house);
    return said && { to, by: steward, data: said };
  };

const anOffice = (chance: Chance) => chance.pick(Object.values(offices));
const aPerson = (chance: Chance) => chance.pick(everybody).actor.personId;
const from = (chance: Chance, { today }: House) =>
  chance.below(3) === 0 ? { from: dayNear(today, chance.below(120) - 40) } : {};

export const partyOrders: Wishes = {
  RegisterParty: (_, chance) => ({
    to: idFrom('party', chance.below(4)),
    by: steward,
    data: { level: 'department', country: 'VN', zone: 'Asia/Ho_Chi_Minh', names: { vi: 'Sở' } },
    on: chance.pick(['2004-01-01', { is: 'year', year: 1991 } as const]),
  }),
  RenameParty: ofParty((_, chance, house) => ({
    ...{ names: { vi: `Sở ${chance.below(9)}` }, legalBasis: '1/NQ' },
    ...from(chance, house),
  })),
  EstablishOffice: ofParty((_, chance) => ({
    officeId: anOffice(chance),
    titles: { vi: 'Chức vụ' },
    may: chance.pick([['sign'], ['sign', 'decide'], ['decide'], []]),
  })),
  AppointHolder: ofParty((_, chance, house) => ({
    ...{ officeId: anOffice(chance), person: aPerson(chance), document: '2/QĐ' },
    ...from(chance, house),
  })),
  EndHolding: ofParty((state, chance, house) => {
    const held = state.is === 'known' ? Object.entries(state.offices) : [];
    const holders = held.flatMap(([officeId, office]) =>
      office.holders.map(({ person }) => ({ officeId, person })),
    );
    return ofOne(chance, holders, (holding) => ({ ...holding, ...from(chance, house) }));
  }),
  GrantAuthorisation: ofParty(
    (_, chance, house) => ({
      authorisationId: idFrom('authorisation', chance.below(4)),
      ...{ officeId: offices.deputy, document: '3/UQ', scope: 'Ký' },
      ...(chance.below(2) === 0 && { agreement: agreements.main }),
      ...from(chance, house),
      to: dayNear(house.today, 30 + chance.below(120)),
    }),
    bodies.department,
  ),
  RevokeAuthorisation: ofParty((state, chance) => {
    const granted = state.is === 'known' ? Object.keys(state.authorisations) : [];
    return ofOne(chance, granted, (authorisationId) => ({ authorisationId, reason }));
  }, bodies.department),
  RecordSuccession: (house, chance) => {
    const [kind, successors] = chance.pick([
      ['merger', [bodies.merged]],
      ['split', [bodies.merged, bodies.split]],
      ['transfer', [bodies.split]],
    ] as const);
    const to = chance.pick([bodies.department, bodies.department, bodies.merged]);
    const data = {
      act: idFrom('act', kind),
      kind,
      successors,
      matters: ['Đào tạo'],
      legalBasis: '1/NQ',
    };
    return { to, by: steward, data: { ...data, ...from(chance, house) } };
  },
};

const ofAuthority =
  (
    by: Person | ((chance: Chance) => Person),
    data: (record: AuthorityRecord, chance: Chance, house: House) => object | undefined,
  ) =>
  (house: House, chance: Chance): Wish | undefined => {
    const who = typeof by === 'function' ? by(chance) : by;
    const said = data(house.state(authority, authority.name), chance, house);
    return said && { to: authority.name, by: who, data: said };
  };

const aGrant = (chance: Chance, { today }: House) => ({
  person: aPerson(chance),
  role: chance.pick(['head', 'auditor', 'desk-officer', 'administrator']),
  ...(chance.below(2) === 0 && { until: dayNear(today, chance.below(200)) }),
});

const anAdministrator = (chance: Chance): Person =>
  chance.pick([administrator, secondAdministrator]);

const openIn = (proposals: AuthorityRecord['proposals']): readonly string[] =>
  Object.entries(proposals).flatMap(([id, { is }]) => (is === 'open' ? [id] : []));

const those = (all: AuthorityRecord['emergencies'], are: Emergency['is']): readonly string[] =>
  Object.entries(all).flatMap(([id, { is }]) => (is === are ? [id] : []));

export const authorityOrders: Wishes = {
  OpenAccount: ofAuthority(administrator, (_, chance) => ({
    person: chance.pick([idFrom('person', 'new'), aPerson(chance)]),
  })),
  CloseAccount: ofAuthority(administrator, (_, chance) => ({ person: aPerson(chance), reason })),
  LinkAccounts: ofAuthority(administrator, (_, chance) => ({
    ...{ person: aPerson(chance), sameAs: aPerson(chance), reason },
  })),
  RemoveSecondFactors: ofAuthority(administrator, (_, chance) => ({
    ...{ person: aPerson(chance), reason },
  })),
  InviteToChoosePassword: ofAuthority(administrator, (_, chance) => ({
    ...{ person: aPerson(chance), reason },
  })),
  GrantRole: ofAuthority(manager, (_, chance, house) => aGrant(chance, house)),
  SetTimeLimits: ofAuthority(anAdministrator, (_, chance) => ({
    ...{ auditorDays: 1 + chance.below(400), emergencyHours: 1 + chance.below(24), source: reason },
  })),
  RequestEmergencyAccess: ofAuthority(anAdministrator, (_, chance) => ({
    accessId: idFrom('access', chance.below(12)),
    person: anAdministrator(chance).actor.personId,
    ...{ agreement: chance.pick(Object.values(agreements)), hours: 1 + chance.below(12), reason },
  })),
  ConfirmEmergencyAccess: ofAuthority(anAdministrator, ({ emergencies }, chance) =>
    ofOne(chance, those(emergencies, 'requested'), (accessId) => ({ accessId })),
  ),
  DeclineEmergencyAccess: ofAuthority(anAdministrator, ({ emergencies }, chance) =>
    ofOne(chance, those(emergencies, 'requested'), (accessId) => ({ accessId, reason })),
  ),
  EndEmergencyAccess: ofAuthority(anAdministrator, ({ emergencies }, chance) =>
    ofOne(chance, those(emergencies, 'open'), (accessId) => ({ accessId, reason })),
  ),
  ProposeRole: ofAuthority(anAdministrator, (_, chance, house) => ({
    ...{ ...aGrant(chance, house), grantId: idFrom('grant', chance.below(12)), reason },
  })),
  ConfirmRole: ofAuthority(anAdministrator, ({ proposals }, chance) =>
    ofOne(chance, openIn(proposals), (grantId) => ({ grantId })),
  ),
  DeclineRole: ofAuthority(anAdministrator, ({ proposals }, chance) =>
    ofOne(chance, openIn(proposals), (grantId) => ({ grantId, reason })),
  ),
  RevokeRole: ofAuthority(administrator, ({ grants }, chance) => {
    const granted = oneOf(chance, grants);
    if (granted === undefined) return undefined;
    const { person, role, organisation, office } = granted;
    return { person, role, organisation, office, reason };
  }),
  GrantDelegation: ofAuthority(
    (chance) => chance.pick([chairman, chairman, director, deputy]),
    (_, chance, { today }) => ({
      delegationId: idFrom('delegation', chance.below(8)),
      from: chance.pick([chairman, chairman, director]).actor.personId,
      to: chance.pick([secretary, secretary, officer]).actor.personId,
      ...{ organisation: bodies.province, until: addDays(today, chance.below(90)), reason },
    }),
  ),
  RevokeDelegation: ofAuthority(
    (chance) => chance.pick([chairman, director, administrator]),
    ({ delegations }, chance) => {
      return ofOne(chance, Object.keys(delegations), (delegationId) => ({ delegationId, reason }));
    },
  ),
};

const signatures = (house: House): readonly string[] =>
  house
    .recordsOf('agreement')
    .flatMap(({ seen }) =>
      seen.facts.filter(({ type }) => type === 'SignatureAffixed').map(({ id }) => id),
    );

export const findingOrders: Wishes = {
  OpenFinding: (house, chance) => {
    const fact = oneOf(chance, signatures(house));
    const data = {
      agreement: agreements.main,
      fact,
      act: 'signature',
      faults: ['not-cleared'],
      answers: [],
    };
    return fact === undefined ? undefined : { to: findingIdOf(fact), by: manager, data };
  },
  SettleFinding: (house, chance) => {
    const to = oneOf(chance, house.recordsOf(finding.name))?.seen.id;
    return to === undefined ? undefined : { to, by: chairman, data: { reason } };
  },
};

const anInvitation = (chance: Chance) => idFrom('invitation', chance.below(6));

export const invitationOrders: Wishes = {
  InviteCounterpart: (house, chance) => {
    const data = {
      ...{ invitationId: anInvitation(chance), person: idFrom('guest', chance.below(3)) },
      ...{ seat: chance.pick([seats.theirs, seats.theirs, seats.ours]), language: 'lo' },
      until: dayNear(house.today, chance.below(120) - 10),
      withoutCode: chance.below(2) === 0,
    };
    return { to: agreements.main, by: chance.pick([officer, director, policeman]), data };
  },
  OpenInvitation: (_, chance) => {
    const data = { invitationId: anInvitation(chance), confirmedByCode: chance.below(3) > 0 };
    return { to: agreements.main, by: manager, data };
  },
  SendLinkAgain: (_, chance) => {
    const data = { invitationId: anInvitation(chance) };
    return { to: agreements.main, by: chance.pick([officer, director]), data };
  },
  RevokeInvitation: (_, chance) => {
    const data = { invitationId: anInvitation(chance), reason };
    return { to: agreements.main, by: chance.pick([officer, director]), data };
  },
};

/** The law of today, published once more from a day that is near. */
export const publishingOrders = {
  procedure: {
    PublishProcedure: (house, chance) => {
      const to = chance.pick([procedureIds.department, procedureIds.reduced]);
      const state = house.state(procedure, to);
      const last = state.is === 'none' ? undefined : state.versions.at(-1);
      if (last === undefined) return undefined;
      const { version, from: _, ...content } = last;
      return {
        ...{ to, by: administrator },
        data: { version: version + 1, from: dayNear(house.today, chance.below(30)), content },
      };
    },
  },
  route: {
    PublishRoute: (house, chance) => {
      const to = chance.pick(Object.values(routeIds));
      const state = house.state(route, to);
      const last = state.is === 'none' ? undefined : state.versions.at(-1);
      if (last === undefined) return undefined;
      const { version, from: _, ...content } = last;
      return {
        ...{ to, by: administrator },
        data: { version: version + 1, from: dayNear(house.today, chance.below(30)), content },
      };
    },
  },
  leads: {
    /** Told a few days earlier or later. */
    PublishLeadTimes: (house, chance) => {
      const { name: rule, steps } = chance.pick(rules);
      const last = leadTimesOf(house.state(leads, leadsId), rule).at(-1);
      const content = {
        steps: steps.map(({ name: _, when, ...step }) => ({
          ...step,
          when: 'share' in when ? when : { ...when, count: when.count + chance.below(3) },
        })),
        ...{ counts: {}, source: { vi: 'Quy ước nội bộ', en: 'Our own' } },
      };
      return {
        ...{ to: leadsId, by: administrator },
        data: { rule, version: (last?.version ?? 0) + 1, content },
      };
    },
  },
  calendar: {
    /** One more day off soon: deadlines under way move. */
    PublishCalendar: (house, chance) => {
      const state = house.state(calendar, 'VN');
      const last = state.is === 'none' ? 0 : (state.versions.at(-1)?.version ?? 0);
      const known = publishedCalendars.VN.at(-1);
      if (known === undefined) return undefined;
      const on = dayNear(house.today, 1 + chance.below(20));
      const content = contentOf(known);
      const added = {
        ...{ on, name: { vi: 'Nghỉ', en: 'Off' }, source: '1/CV', certainty: 'official' },
        kind: 'public-holiday',
      };
      const others = content.daysOff.filter((day) => day.on !== on);
      const workdays = content.workdays.filter((day) => day.on !== on);
      return {
        ...{ to: 'VN', by: administrator },
        data: {
          ...{ version: last + 1, source: '1/CV' },
          content: { ...content, workdays, daysOff: [...others, added] },
        },
      };
    },
  },
} satisfies Record<string, Wishes>;
