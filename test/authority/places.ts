import {
  agreement,
  AgreementAbandoned,
  AgreementSigned,
  AgreementSuspended,
  authority,
  authorityId,
  calendar,
  clearance,
  ClearanceRefused,
  ClearanceWithdrawn,
  CommitmentRecorded,
  CounterpartInvited,
  EnteredIntoForce,
  EmergencyConfirmed,
  EmergencyRequested,
  Escalated,
  finding,
  FindingOpened,
  InvitationRevoked,
  invitations,
  leads,
  ledger,
  MeetingHeld,
  MeetingPlanned,
  NoticeGiven,
  obligation,
  ObligationMet,
  ObligationOpened,
  party,
  PartyRejected,
  procedure,
  ReturnedForRevision,
  RoleProposed,
  route,
  SignatureRecordedWithoutAuthority,
  talks,
  TalksEnded,
} from '@kyket/agreements';
import {
  CorrectionProposed,
  idFrom,
  scenario,
  told,
  type Aggregate,
  type AnyAggregate,
  type Event,
  type Id,
  type Seen,
  type Told,
} from '@kyket/eventing';
import * as dossier from '../../libs/agreements/src/clearance/testing';
import { deadline } from '../../libs/agreements/src/obligation/testing';
import { establishedTalks, sides } from '../../libs/agreements/src/talks/testing';
import {
  clauses,
  dienBienKnown,
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  life,
  luangPrabangSigned,
  offices,
  parties,
} from '../../libs/agreements/src/testing';

export const now = '2025-06-02T03:00:00.000Z';
export const today = '2025-06-02';

/** Who did the step before: drafted, proposed, signed. */
export interface Before {
  readonly author: Id;
  /** Who gave an opinion earlier. */
  readonly approver: Id;
}

/** A record, standing in one of its ways. */
export type Place = Seen<unknown>;

const said = <S>(of: S) => ({ stream: 'elsewhere', revision: 0, said: of });
const on = (day: string) => ({ on: day });
const hash = firstText.hash;
const { seats, id } = dienBienLuangPrabang;

const standing = <State, E extends Event>(
  of: Aggregate<State, E>,
  at: Id,
  facts: readonly Told<NoInfer<E>>[],
): Place => {
  const { state, record } = scenario(of, { now, id: at })(...facts);
  return { id: at, stream: at, revision: record.length - 1, state, facts: record };
};

const agreements = ({ author }: Before): Readonly<Record<string, Place>> => {
  const draftedUnder = (more: object) =>
    told(
      {
        ...life.drafted,
        data: { ...life.drafted.data, clauses: { ...clauses, ...more } },
      },
      {
        on: '2023-12-01',
        by: { personId: author, authentication: 'password' },
      },
    );
  const proposed = told(life.proposed, on('2023-11-30'));
  const drafted = draftedUnder({});
  const sent = told(life.sent, on('2023-12-02'));
  const accepted = told(life.accepted, on('2023-12-03'));
  const agreed = told(life.agreed, on('2023-12-04'));
  const collated = told(life.collated, on('2023-12-05'));
  const ours = told(dienBienSigned, on('2025-05-19'));
  const theirs = told(luangPrabangSigned, on('2025-05-19'));
  const signed = told(AgreementSigned({ seats: 2 }), on('2025-05-19'));
  const inForceTo = (value: string) =>
    told(
      EnteredIntoForce({ validTo: { value, certainty: 'stated' }, certainty: 'stated' }),
      on('2025-05-19'),
    );
  const toSigned = (draft = drafted) => [
    proposed,
    draft,
    sent,
    accepted,
    agreed,
    collated,
    ours,
    theirs,
    signed,
  ];
  const inForce = [...toSigned(), inForceTo('2025-12-31')];
  const faulty = SignatureRecordedWithoutAuthority({
    ...{ seat: seats.dienBien, office: offices.phoGiamDocSoGddtDienBien, signer: author, hash },
    ...{ faults: ['office-may-not-sign'], confirmBy: '2025-06-30' },
    authority: { power: said('office-may-not-sign'), clearance: said('covers') },
  });
  const legacy = {
    ...life.proposed,
    type: 'LegacyAgreementRegistered',
  } as unknown as typeof life.proposed;
  const correction = CorrectionProposed({
    ...{ correctionId: idFrom('correction', 1), targets: [1], field: 'occurredOn' },
    ...{ value: { date: { is: 'day', on: '2023-11-29' } }, as: 'corrected', reason: 'x' },
  });
  const by = { personId: author, authentication: 'password' } as const;

  const facts: Record<string, readonly Told[]> = {
    none: [],
    proposed: [proposed],
    drafting: [proposed, drafted],
    sent: [proposed, drafted, sent],
    accepted: [proposed, drafted, sent, accepted],
    rejected: [
      ...[proposed, drafted, sent],
      told(PartyRejected({ seat: seats.luangPrabang, hash, reason: 'x' }), on('2023-12-03')),
    ],
    agreed: [proposed, drafted, sent, accepted, agreed],
    collated: [proposed, drafted, sent, accepted, agreed, collated],
    'half-signed': [proposed, drafted, sent, accepted, agreed, collated, theirs],
    unconfirmed: [
      ...[proposed, drafted, sent, accepted, agreed, collated],
      told(faulty, on('2025-06-01')),
    ],
    'awaiting-notices': toSigned(draftedUnder({ entry: { is: 'on-last-notification' } })),
    'in-force': inForce,
    tacit: [
      ...toSigned(draftedUnder({ tacit: { months: 12, objectMonthsBefore: 3 } })),
      inForceTo('2025-12-31'),
    ],
    suspended: [
      ...inForce,
      told(
        AgreementSuspended({
          ...{ stopsTerm: false, reason: 'x', ground: 'decision', runningSurvives: true },
        }),
        on('2025-06-01'),
      ),
    ],
    noticed: [
      ...inForce,
      told(
        NoticeGiven({
          ...{ kind: 'termination', seats: [seats.dienBien], effectiveOn: '2025-11-30' },
          ...{ ground: 'consent', ends: true, decision: '1/QĐ' },
        }),
        on('2025-06-01'),
      ),
    ],
    expired: [...toSigned(), inForceTo('2025-05-31')],
    abandoned: [proposed, told(AgreementAbandoned({ reason: 'x' }), on('2025-06-01'))],
    archive: [told(legacy, on('2011-01-01'))],
    'archive-signed': [
      told(legacy, on('2011-01-01')),
      ...[dienBienSigned, luangPrabangSigned].map((each) =>
        told({ ...each, data: { ...each.data, hash: 'not-held' as never } }, on('2011-01-01')),
      ),
      told(AgreementSigned({ seats: 2 }), on('2011-01-01')),
    ],
    'under-correction': [...inForce, told(correction, { on: '2025-06-01', by })],
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, past]) => [
      name,
      standing(agreement as unknown as Aggregate, id, past),
    ]),
  );
};

const clearances = ({ approver }: Before): Readonly<Record<string, Place>> => {
  const { opened, submitted, consolidated, granted } = dossier;
  const opinions = [dossier.soNgoaiVuDienBien, dossier.congAnDienBien].map((body) => {
    const { telling, ...event } = dossier.said(body);
    return told(event, { ...telling, by: { personId: approver, authentication: 'password' } });
  });
  const heard = [opened, submitted(), ...opinions];
  const decided = {
    ...{ round: 1, body: dossier.ubndDienBien, office: offices.chuTichUbndDienBien },
    answers: {
      competent: said({ office: offices.chuTichUbndDienBien, person: approver }),
      drafters: said({ drafters: [] }),
    },
  };
  const last = on('2023-11-20');
  const facts: Record<string, readonly Told[]> = {
    none: [],
    preparing: [opened],
    consulting: [opened, submitted()],
    consolidating: heard,
    'awaiting-decision': [...heard, consolidated],
    cleared: [...heard, consolidated, granted],
    returned: [
      ...heard,
      consolidated,
      told(ReturnedForRevision({ ...decided, reasons: 'x' }), last),
    ],
    refused: [
      ...heard,
      consolidated,
      told(ClearanceRefused({ ...decided, reason: 'x', document: '1' }), last),
    ],
    withdrawn: [
      ...heard,
      consolidated,
      granted,
      told(
        ClearanceWithdrawn({ reason: 'x', document: '1', unsigned: said({ signed: false }) }),
        on('2023-11-21'),
      ),
    ],
    escalated: [
      opened,
      told(
        Escalated({
          ...{ escalationId: idFrom('escalation', 1), scope: 'dossier', matter: 'x' },
          to: dossier.ministry,
        }),
        on('2023-11-02'),
      ),
    ],
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, past]) => [
      name,
      standing(clearance as unknown as Aggregate, idFrom('clearance', 1), past),
    ]),
  );
};

const line = CommitmentRecorded({
  ...{ lineId: idFrom('line', 1), title: { vi: 'Chỉ tiêu' }, unit: 'student', firmness: 'planned' },
  ...{ basis: { is: 'total', count: 40 }, provider: parties.soGddtDienBien },
  ...{ beneficiaries: [parties.soGdttLuangPrabang], coverage: { from: 'unknown', to: 'unknown' } },
  source: { article: idFrom('article', 1), hash },
  answer: said('governs'),
});

const invited = CounterpartInvited({
  ...{ invitationId: idFrom('invitation', 1), person: idFrom('person', 'guest'), language: 'lo' },
  ...{ seat: seats.luangPrabang, party: parties.soGdttLuangPrabang, may: ['comment'] },
  ...{ until: '2025-06-30', withCode: true, answers: { seat: said('across-the-table') } },
});
const { invitationId, person: guest } = invited.data;
const revoked = InvitationRevoked({ invitationId, person: guest, reason: 'x' });

const meeting = { meetingId: idFrom('meeting', 1), host: sides.langSon, mode: 'online' } as const;

/** What the registers know without any story. */
const registers = ({
  author,
}: Before): Readonly<Record<string, Readonly<Record<string, Place>>>> => {
  const a = <State, E extends Event>(
    of: Aggregate<State, E>,
    ...facts: readonly Told<NoInfer<E>>[]
  ) => standing(of, idFrom(of.name, 1), facts);
  const there = (of: AnyAggregate): Readonly<Record<string, Place>> => {
    const place = { id: of.name, stream: of.name, state: of.initial, facts: [] };
    return { none: { ...place, revision: -1 }, there: { ...place, revision: 0 } };
  };
  const held = told(MeetingHeld({ ...meeting, venues: [] }), on('2025-03-01'));
  const planned = told(
    MeetingPlanned({ ...meeting, year: 2025, on: '2025-09-09', venues: [] }),
    on('2025-03-01'),
  );
  const proposal = RoleProposed({
    ...{ grantId: idFrom('grant', 1), person: idFrom('person', 'newcomer') },
    ...{ role: 'head', reason: 'x' },
  });
  const emergency = {
    ...{ accessId: idFrom('access', 1), person: idFrom('person', 'newcomer') },
    agreement: id,
  };
  const asked = told(EmergencyRequested({ ...emergency, hours: 4, reason: 'x' }), {
    on: today,
    by: { personId: author, authentication: 'password' },
  });
  const confirmed = EmergencyConfirmed({ ...emergency, until: '2025-06-02T07:00:00.000Z' });
  const opened = ObligationOpened(deadline);

  return {
    ledger: { none: a(ledger), open: a(ledger, told(line, on('2025-05-20'))) },
    talks: {
      none: a(talks),
      running: a(talks, establishedTalks),
      planned: a(talks, establishedTalks, planned),
      held: a(talks, establishedTalks, held),
      over: a(talks, establishedTalks, told(TalksEnded({ reason: 'x' }), on('2025-04-01'))),
    },
    obligation: {
      none: a(obligation),
      open: a(obligation, told(opened, on('2023-12-19'))),
      'open-of-the-house': a(
        obligation,
        told(ObligationOpened({ ...deadline, law: 'house' }), on('2023-12-19')),
      ),
      met: a(
        obligation,
        told(opened, on('2023-12-19')),
        told(ObligationMet({ on: '2024-01-02', by: idFrom('fact', 1) }), on('2024-01-02')),
      ),
    },
    finding: {
      none: a(finding),
      open: a(
        finding,
        told(
          FindingOpened({
            ...{ agreement: id, fact: idFrom('fact', 1), act: 'signature' },
            ...{ faults: ['not-cleared'], answers: [] },
          }),
          on('2025-05-20'),
        ),
      ),
    },
    invitations: {
      none: a(invitations),
      good: a(invitations, told(invited, on('2025-06-01'))),
      over: a(invitations, told(invited, on('2025-05-01')), told(revoked, on('2025-06-01'))),
    },
    party: { none: a(party), known: a(party, ...dienBienKnown) },
    procedure: there(procedure),
    route: there(route),
    calendar: there(calendar),
    leads: there(leads),
    authority: {
      fresh: standing(authority, authorityId, []),
      proposed: standing(authority, authorityId, [
        told(proposal, { on: today, by: { personId: author, authentication: 'password' } }),
      ]),
      'emergency-asked': standing(authority, authorityId, [asked]),
      'emergency-open': standing(authority, authorityId, [asked, told(confirmed, on(today))]),
    },
  };
};

/** Every kind of record, in every way that the table names. */
export const placesOf = (
  before: Before,
): Readonly<Record<string, Readonly<Record<string, Place>>>> => ({
  agreement: agreements(before),
  clearance: clearances(before),
  ...registers(before),
});
