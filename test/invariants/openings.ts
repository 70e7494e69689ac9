import {
  agreement,
  clearanceIdOf,
  findingIdOf,
  procedureIds,
  reminderIdOf,
  shippedOrders,
  type Clauses,
} from '@kyket/agreements';
import { idFrom, type Id, type LocalDate, type PartialDate } from '@kyket/eventing';
import {
  administrator,
  agreements,
  archivist,
  bodies,
  chairman,
  counterpartDirector,
  deputy,
  director,
  everybody,
  focalPoint,
  manager,
  offices,
  officer,
  policeman,
  reason,
  scan,
  seats,
  secretary,
  sides,
  steward,
  talksId,
  viceChairman,
} from './cast';
import { House, type Given, type Person } from './house';
import { keepAll, obligationsIn, plannedFor } from './keeping';
import { ours } from './language';
import { draftOf, hashOfMain, lineOf, paperwork, routeBodies } from './words';

/** The pasts from which stories go on, each told by the orders that brought it about. */

const hanoi = 'Asia/Ho_Chi_Minh';
type More = Pick<Given, 'on' | 'evidence'>;
type Told = readonly [order: string, to: Id, data: object, by: Person, more?: More];

const tell = (house: House, told: readonly Told[], day?: LocalDate): House => {
  if (day !== undefined) house.today = day;
  for (const [order, to, data, by, more] of told) {
    const outcome = house.give({ order, to, data, by, ...more });
    if (outcome.is === 'refused') throw new Error(`${order} was refused: ${outcome.code}`);
  }
  return house;
};

const registered = (id: Id, level: string, country: string, more: object = {}): Told => [
  ...(['party/RegisterParty', id] as const),
  {
    level,
    country,
    zone: country === 'LA' ? 'Asia/Vientiane' : hanoi,
    names: { vi: `Cơ quan ${id.slice(0, 4)}` },
    ...more,
  },
  steward,
  { on: '2004-01-01' },
];
const office = (party: Id, officeId: Id, ...may: readonly string[]): Told => [
  ...(['party/EstablishOffice', party] as const),
  { officeId, titles: { vi: 'Chức vụ' }, may },
  steward,
  { on: '2004-01-02' },
];
const holds = (party: Id, officeId: Id, who: Person): Told => [
  ...(['party/AppointHolder', party] as const),
  { officeId, person: who.actor.personId, document: '1/QĐ' },
  steward,
  { on: '2020-01-01' },
];

const { department, counterpart, province, foreignAffairs, police, merged, split } = bodies;

const house: readonly Told[] = [
  registered(province, 'provincial', 'VN'),
  registered(department, 'department', 'VN', { under: province }),
  registered(counterpart, 'department', 'LA'),
  registered(foreignAffairs, 'department', 'VN', { under: province }),
  registered(police, 'department', 'VN', { under: province }),
  registered(merged, 'department', 'VN'),
  registered(split, 'department', 'VN'),
  office(department, offices.director, 'sign'),
  office(department, offices.deputy),
  office(province, offices.chairman, 'sign', 'decide'),
  office(province, offices.secretary),
  holds(department, offices.director, director),
  holds(department, offices.deputy, deputy),
  holds(province, offices.chairman, chairman),
  holds(province, offices.chairman, viceChairman),
  holds(province, offices.secretary, secretary),
  ...shippedOrders.map(({ command, id, data, occurredOn }): Told => [
    ...([`${command === 'PublishRoute' ? 'route' : 'procedure'}/${command}`, id] as const),
    data,
    administrator,
    { on: occurredOn },
  ]),
  ...everybody
    .filter(({ actor }) => actor.onBehalfOf === undefined)
    .flatMap(({ actor, roles }): readonly Told[] => [
      [
        ...(['authority/OpenAccount', 'authority'] as const),
        { person: actor.personId, organisation: actor.organisation },
        administrator,
      ],
      [
        ...(['authority/GrantRole', 'authority'] as const),
        { person: actor.personId, role: roles[0], organisation: actor.organisation },
        manager,
      ],
    ]),
  [
    ...(['talks/EstablishTalks', talksId] as const),
    {
      ...{ title: { vi: 'Hội đàm' }, sides: [department, counterpart], zone: hanoi },
      ...{ cadence: 'once-per-calendar-year', hostRotation: [department, counterpart] },
    },
    director,
    { on: '2017-09-12' },
  ],
];

const twoSeats = [
  { id: seats.ours, side: sides.ours, party: department, office: offices.director },
  { id: seats.theirs, side: sides.theirs, party: counterpart },
];
const proposed: Told = [
  ...(['agreement/ProposeAgreement', agreements.main] as const),
  {
    kind: 'mou',
    titles: { vi: 'Biên bản ghi nhớ' },
    period: { years: { from: 2024, to: 2028 } },
    seats: twoSeats,
    leadSeat: seats.ours,
  },
  officer,
];

/** A draft by the vice-chairman, who once worked for the department, and one by its officer. */
const drafted = (clauses: Clauses): readonly Told[] => [
  [...(['agreement/RecordDraft', agreements.main] as const), draftOf(clauses, 0), viceChairman],
  [...(['agreement/RecordDraft', agreements.main] as const), draftOf(clauses, 1), officer],
];

const clearance = clearanceIdOf(agreements.main, department);
const submitted: readonly Told[] = [
  [
    ...(['clearance/OpenClearance', clearance] as const),
    {
      agreement: agreements.main,
      party: department,
      procedure: procedureIds.department,
      bodies: routeBodies,
    },
    director,
  ],
  [
    ...(['clearance/SubmitDossier', clearance] as const),
    { hash: hashOfMain(1), papers: paperwork },
    director,
  ],
];
const opinion = (who: Person): Told => [
  ...(['clearance/GiveOpinion', clearance] as const),
  { body: who.actor.organisation, opinion: 'agree', reference: '1/CV' },
  who,
];
const heard: readonly Told[] = [
  opinion(focalPoint),
  opinion(policeman),
  [...(['clearance/ConsolidateOpinions', clearance] as const), { explanations: [] }, officer],
];
const accepted: readonly Told[] = [focalPoint, policeman].map((who) => [
  ...(['clearance/AcceptDossier', clearance] as const),
  { body: who.actor.organisation },
  who,
]);
const lawOfDepartments = shippedOrders.find(({ id }) => id === procedureIds.department)?.data;
/** What was opened before may be migrated to it. */
const lawChanged: Told = [
  ...(['procedure/PublishProcedure', procedureIds.department] as const),
  { ...lawOfDepartments, version: 3, from: '2023-12-04' },
  administrator,
];
const granted: readonly Told[] = [
  [
    ...(['clearance/Decide', clearance] as const),
    {
      hash: hashOfMain(1),
      outcome: { is: 'granted', document: '1/QĐ', latitude: 'Câu chữ', conditions: [] },
    },
    chairman,
  ],
];
const hash = { hash: hashOfMain(1) };
const agreed: readonly Told[] = [
  [...(['agreement/SendDraft', agreements.main] as const), hash, officer],
  [
    ...(['agreement/RecordAnswer', agreements.main] as const),
    { ...hash, seat: seats.theirs, answer: 'accepted' },
    counterpartDirector,
  ],
  [...(['agreement/AgreeText', agreements.main] as const), hash, director],
  [...(['agreement/CollateTexts', agreements.main] as const), { compared: ['vi', 'lo'] }, officer],
];
const signs = (seat: Id, by: Person): Told => [
  ...(['agreement/Sign', agreements.main] as const),
  { ...hash, seat, medium: 'electronic' },
  by,
];
const signed = [signs(seats.ours, director), signs(seats.theirs, counterpartDirector)];

/** What the archive holds: an agreement concluded by both sides, linked to the one of the story. */
const fromTheArchive = (
  id: Id,
  kind: string,
  links: readonly object[],
  from: LocalDate | PartialDate,
): readonly Told[] => {
  const seat = (name: string) => idFrom('seat', id, name);
  const shown = { on: from, evidence: [scan] };
  return [
    [
      ...(['agreement/RegisterLegacyAgreement', id] as const),
      {
        ...{ kind, titles: { vi: 'Văn bản lưu trữ' }, links, leadSeat: seat('ours') },
        seats: [
          { id: seat('ours'), side: sides.ours, party: department },
          { id: seat('theirs'), side: sides.theirs, party: counterpart },
        ],
        clauses: {
          entry: { is: 'silent' },
          end: 'unknown',
          ...(kind === 'addendum' && { newEnd: '2025-06-30' }),
        },
      },
      archivist,
      shown,
    ],
    [...(['agreement/RecordPastSignature', id] as const), { seat: seat('ours') }, archivist, shown],
    [
      ...(['agreement/RecordPastSignature', id] as const),
      { seat: seat('theirs') },
      archivist,
      shown,
    ],
    [...(['agreement/BringIntoForce', id] as const), { from }, archivist, shown],
  ];
};
const toMain = (kind: string) => [{ kind, to: agreements.main }];

const line = (n: number): Told => [
  ...(['ledger/RecordCommitment', agreements.main] as const),
  lineOf(n),
  officer,
];
const carriedOut: readonly Told[] = [
  ...[0, 1, 2, 3].map(line),
  [
    ...(['ledger/ReportFulfilment', agreements.main] as const),
    {
      reportId: idFrom('report', 'first'),
      kind: 'stock',
      counts: { [idFrom('line', 0)]: 6 },
      unmapped: { count: 5, over: [idFrom('line', 1), idFrom('line', 2)] },
    },
    officer,
    { evidence: [scan] },
  ],
  [
    ...(['ledger/ProposeReallocation', agreements.main] as const),
    { moveId: idFrom('move', 'first'), from: idFrom('line', 0), to: idFrom('line', 1), count: 4 },
    counterpartDirector,
  ],
  [
    ...(['talks/PlanMeeting', talksId] as const),
    {
      meetingId: idFrom('meeting', 0),
      mode: 'in-person',
      on: '2024-06-10',
      venues: [{ id: idFrom('venue', 0), name: 'Hà Nội', zone: hanoi }],
    },
    director,
  ],
  [
    ...(['agreement/ProposeCorrection', agreements.main] as const),
    {
      correctionId: idFrom('correction', 'first'),
      targets: [2],
      field: 'occurredOn',
      value: { date: { is: 'day', on: '2023-12-03' } },
      as: 'corrected',
      reason,
    },
    archivist,
  ],
];

const meetingId = idFrom('meeting', 1);
const talked: readonly Told[] = [
  ['talks/RecordMeetingHeld', talksId, { meetingId, mode: 'online' }, officer],
  ['talks/DraftMinutes', talksId, { meetingId }, officer],
  [
    ...(['talks/RecordStatement', talksId] as const),
    {
      ...{ statementId: idFrom('statement', 0), meetingId, kind: 'proposal' },
      ...{ by: counterpart, said: 'Đề nghị tăng chỉ tiêu' },
    },
    officer,
  ],
  [
    ...(['talks/AgreeFollowUp', talksId] as const),
    { followUpId: idFrom('follow-up', 0), meetingId, what: 'Việc phải làm', owner: department },
    officer,
  ],
];

const fixed: Clauses = {
  entry: { is: 'on-last-signature' },
  end: { value: '2024-03-31', certainty: 'inferred' },
  noticeMonths: 1,
};
const tacit: Clauses = {
  ...{ entry: { is: 'on-last-signature' }, end: { months: 2 }, noticeMonths: 1 },
  tacit: { months: 1, objectMonthsBefore: 0 },
};
const notified: Clauses = { entry: { is: 'on-last-notification' }, end: 'open-ended' };
const silent: Clauses = { entry: { is: 'silent' }, end: { months: 24 } };
const onDate: Clauses = { entry: { is: 'on-date', on: '2024-01-15' }, end: { months: 24 } };

const begun = tell(new House(ours, '2023-11-20'), house);
const proposedOnly = tell(begun.opened(), [proposed], '2023-12-01');
const draftedWith = (clauses: Clauses): House =>
  tell(proposedOnly.opened(), drafted(clauses), '2023-12-02');
const heardOn = (clauses: Clauses): House =>
  tell(tell(draftedWith(clauses), submitted, '2023-12-04'), heard, '2023-12-06');
const readyToSign = (clauses: Clauses): House =>
  tell(heardOn(clauses), [...granted, ...agreed], '2023-12-08');
const signedUnder = (clauses: Clauses): House => tell(readyToSign(clauses), signed, '2023-12-19');
const inForce = (clauses: Clauses): House => tell(signedUnder(clauses), carriedOut, '2024-01-10');

const succeeded: readonly Told[] = [
  [
    ...(['party/RecordSuccession', department] as const),
    {
      ...{ act: idFrom('act', 'merger'), kind: 'merger', successors: [merged] },
      ...{ legalBasis: '202/2025/QH15', from: '2024-02-01' },
    },
    steward,
  ],
];
const redesignated: Told = [
  ...(['agreement/RedesignateSeat', agreements.main] as const),
  { seat: seats.ours, act: idFrom('act', 'merger') },
  manager,
];
const withoutAuthority: Told = [
  ...(['agreement/RecordUnauthorisedSignature', agreements.main] as const),
  { ...hash, seat: seats.ours, signer: deputy.actor.personId, office: offices.deputy },
  officer,
  { evidence: [scan] },
];
const amended: Told = [
  ...(['agreement/RecordAmendment', agreements.main] as const),
  { addendum: agreements.addendum },
  manager,
];
const conditional: Told = [
  ...(['clearance/Decide', clearance] as const),
  {
    ...hash,
    outcome: {
      ...{ is: 'granted', document: '1/QĐ', latitude: 'Câu chữ' },
      conditions: [{ conditionId: idFrom('condition', 1), text: 'Kinh phí' }],
    },
  },
  chairman,
];

const found = (past: House): House => {
  const fact = past
    .look(agreement, agreements.main)
    .facts.find(({ type }) => type === 'SignatureAffixed');
  const id = fact?.id ?? '';
  const data = {
    agreement: agreements.main,
    fact: id,
    act: 'signature',
    faults: ['not-cleared'],
    answers: [],
  };
  return tell(past, [['finding/OpenFinding', findingIdOf(id), data, manager]]);
};

/** One reminder has gone out to someone. */
const reminded = (past: House): House => {
  const [due] = obligationsIn(past).flatMap(({ id, state }) =>
    plannedFor(past, id, state, past.today),
  );
  if (due === undefined) throw new Error('Nothing is due in this opening.');
  const { obligation, step, due: on, office: told } = due;
  return tell(past, [
    [
      ...(['reminder/ClaimReminder', reminderIdOf(obligation, step, on, told)] as const),
      { obligation, step, due: on, office: told, claimant: idFrom('process', 0), late: false },
      manager,
    ],
  ]);
};

/** Of every kind of record one waits to be put right. */
const underCorrection = (past: House): House =>
  tell(
    past,
    [...past.language.aggregates.keys()].flatMap((name): readonly Told[] =>
      past
        .recordsOf(name)
        .slice(0, 1)
        .map(({ seen }) => [
          ...([`${name}/ProposeCorrection`, seen.id] as const),
          {
            ...{
              correctionId: idFrom('correction', name),
              targets: [0],
              field: 'occurredOn',
              reason,
            },
            ...{ value: { date: { is: 'day', on: '2019-05-06' } }, as: 'corrected' },
          },
          archivist,
        ]),
    ),
  );

const kept = (past: House): House => keepAll(past);

/** Where stories begin. */
export const openings: readonly House[] = [
  proposedOnly,
  kept(draftedWith(fixed)),
  tell(draftedWith(tacit), agreed.slice(0, 1), '2023-12-05'),
  tell(draftedWith(onDate), agreed.slice(0, 2), '2023-12-05'),
  kept(tell(draftedWith(silent), [...submitted, ...accepted, lawChanged], '2023-12-04')),
  tell(tell(draftedWith(onDate), submitted, '2023-12-04'), heard.slice(0, 2), '2023-12-05'),
  heardOn(silent),
  tell(draftedWith(fixed), agreed, '2023-12-08'),
  tell(heardOn(fixed), [conditional], '2023-12-08'),
  tell(readyToSign(fixed), [withoutAuthority], '2023-12-09'),
  kept(readyToSign(fixed)),
  readyToSign(tacit),
  signedUnder(notified),
  kept(signedUnder(silent)),
  kept(signedUnder(onDate)),
  kept(inForce(tacit)),
  kept(tell(inForce(tacit), talked, '2024-01-11')),
  kept(tell(inForce(fixed), [...succeeded, redesignated], '2024-01-20')),
  tell(signedUnder(notified), succeeded, '2024-01-20'),
  tell(
    inForce(fixed),
    [
      ...fromTheArchive(agreements.addendum, 'addendum', toMain('amends'), '2024-02-01'),
      ...fromTheArchive(agreements.child, 'mou', toMain('under'), '2024-02-01'),
      amended,
    ],
    '2024-02-01',
  ),
  tell(
    inForce(fixed),
    [
      ...fromTheArchive(agreements.addendum, 'addendum', toMain('amends'), '2024-02-01'),
      ...fromTheArchive(agreements.renewal, 'mou', toMain('renews'), '2024-02-01'),
      ...fromTheArchive(agreements.replacement, 'mou', toMain('replaces'), '2024-02-01'),
    ],
    '2024-02-01',
  ),
  tell(
    begun.opened(),
    fromTheArchive(agreements.main, 'mou', [], {
      is: 'day-of-some-year',
      month: 10,
      day: 14,
    }).slice(0, 1),
    '2024-02-01',
  ),
  underCorrection(found(reminded(kept(inForce(fixed))))),
];
