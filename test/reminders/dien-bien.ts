import {
  AccountOpened,
  AgreementLinked,
  agreement,
  authority,
  authorityId,
  clearance,
  clearanceIdOf,
  ClearanceOpened,
  DispatchRecorded,
  EnteredIntoForce,
  obligation,
  obligationIdOf,
  ObligationOpened,
  party,
  PartyRegistered,
  procedure,
  ProcedurePublished,
  RoleGranted,
} from '@kyket/agreements';
import {
  idFrom,
  streamOf,
  told,
  type AnyAggregate,
  type Clock,
  type EventLog,
  type Id,
  type LocalDate,
  type NewEvent,
  type Term,
  type Told,
} from '@kyket/eventing';
import { signedOn } from '../../libs/agreements/src/ledger/testing';
import { department, procedureIds } from '../../libs/agreements/src/procedure/shipped/procedures';
import {
  actors,
  dienBienLuangPrabang,
  hanoi,
  parties,
  persons,
} from '../../libs/agreements/src/testing';

/** The memorandum of 19/12/2023 (Điện Biên – Luang Prabang), told straight to the log: what has to be reported of it, by whom. */
export const { id: memorandum } = dienBienLuangPrabang;
const education = parties.soGddtDienBien;

/** Appends what happened as it was told, one fact after the other, on the clock's own day. */
export const tell = async (
  log: EventLog,
  clock: Clock,
  of: AnyAggregate & { readonly single?: true },
  id: Id,
  facts: readonly Told[],
): Promise<void> => {
  const stream = streamOf(of, id);
  const end = await log.end(stream);
  const events = facts.map((fact, index): NewEvent => {
    const { type, data, effectiveFrom, telling } = fact;
    const commandId = idFrom('told', stream, end + 1 + index);
    const on = telling?.on ?? clock.now().slice(0, 10);
    return {
      id: idFrom(commandId, 0),
      type,
      data,
      metadata: {
        schemaVersion: 1,
        recordedAt: clock.now(),
        occurredOn: { date: typeof on === 'string' ? { is: 'day', on } : on, zone: hanoi },
        ...(effectiveFrom && { effectiveFrom }),
        actor: telling?.by ?? actors.focalPoint,
        evidence: [],
        commandId,
        correlationId: commandId,
        causationId: commandId,
      },
    };
  });
  await log.append(stream, events, end < 0 ? 'no-stream' : end);
};

type Granted = 'desk-officer' | 'head' | 'focal-point' | 'deciding-authority' | 'administrator';

const grant = (person: Id, role: Granted, organisation?: Id) => [
  told(AccountOpened({ person, organisation }), { on: '2020-01-01' }),
  told(RoleGranted({ person, role, organisation }), { on: '2020-01-01' }),
];

const registered = (country: string, under?: Id) =>
  told(
    PartyRegistered({
      level: 'department',
      country,
      zone: country === 'LA' ? 'Asia/Vientiane' : hanoi,
      names: { vi: 'Một cơ quan' },
      under,
    }),
    { on: '2004-01-01' },
  );

const said = <T>(what: T) => ({ stream: 'procedure-x', revision: 0, said: what });
const cleared = told(
  ClearanceOpened({
    agreement: memorandum,
    party: education,
    zone: hanoi,
    touches: [],
    procedure: { id: procedureIds.department, version: 1 },
    practice: 'recorded',
    route: [],
    answers: {
      procedure: said({ version: 1, source: 'Decree 64/2021' }),
      party: said({ level: 'department', country: 'VN' }),
      agreement: said({ kind: 'mou', countries: ['VN', 'LA'] }),
    },
  }),
  { on: '2023-12-01' },
);

/** The offices, the people and the procedure, as they were when the memorandum was signed. */
export const offices = async (log: EventLog, clock: Clock): Promise<void> => {
  const province = parties.ubndDienBien;
  await tell(log, clock, party, province, [registered('VN')]);
  await tell(log, clock, party, education, [registered('VN', province)]);
  await tell(log, clock, party, parties.soNgoaiVuDienBien, [registered('VN', province)]);
  await tell(log, clock, party, parties.soGdttLuangPrabang, [registered('LA')]);
  await tell(log, clock, authority, authorityId, [
    ...grant(persons.deskOfficer, 'desk-officer', education),
    ...grant(persons.head, 'head', education),
    ...grant(persons.focalPoint, 'focal-point', parties.soNgoaiVuDienBien),
    ...grant(persons.chairman, 'deciding-authority', province),
  ]);
  await tell(log, clock, procedure, procedureIds.department, [
    told(ProcedurePublished({ version: 1, content: department }), { on: '2021-07-01' }),
  ]);
  await tell(log, clock, clearance, clearanceIdOf(memorandum, education), [cleared]);
};

/** One more person, in a role of an organisation. */
export const grantTo = (log: EventLog, clock: Clock, person: Id, role: Granted, at: Id) =>
  tell(log, clock, authority, authorityId, grant(person, role, at));

/** The memorandum from its proposal to the last signature. */
export const sign = (log: EventLog, clock: Clock, day: LocalDate) =>
  tell(log, clock, agreement, memorandum, signedOn(day));

/** It is in force from its last signature, until a day. */
export const enter = (log: EventLog, clock: Clock, until: LocalDate) =>
  tell(log, clock, agreement, memorandum, [
    told(
      EnteredIntoForce(
        { validTo: { value: until, certainty: 'inferred' }, certainty: 'stated' },
        { effectiveFrom: '2023-12-19' },
      ),
      { on: '2023-12-19' },
    ),
  ]);

/** The report goes to this addressee. */
export const report = (log: EventLog, clock: Clock, to: string, on: LocalDate) =>
  tell(log, clock, agreement, memorandum, [
    told(
      DispatchRecorded({
        about: memorandum,
        purpose: 'copy',
        direction: 'out',
        to,
        number: '12/SNV',
      }),
      { on },
    ),
  ]);

export const addressees = ['provincial-committee', 'ministry-of-foreign-affairs'] as const;
/** The file turns out to be a copy of one kept elsewhere. */
export const duplicate = (log: EventLog, clock: Clock) =>
  tell(log, clock, agreement, memorandum, [
    told(
      AgreementLinked({ kind: 'duplicate-of', to: idFrom('agreement', 'the-other'), answers: [] }),
      {
        on: '2023-12-29',
      },
    ),
  ]);

/** The desk officer of the nth of these departments. */
export const officerOf = (nth: number): Id => idFrom('person', nth);

/** Departments of one province with one desk officer each; the province has a head, and someone who decides. */
export const departmentsOf = async (
  log: EventLog,
  clock: Clock,
  count: number,
): Promise<readonly Id[]> => {
  const province = parties.ubndDienBien;
  await tell(log, clock, party, province, [registered('VN')]);
  const departments = Array.from({ length: count }, (_, nth) => idFrom('party', 'department', nth));
  for (const id of departments) await tell(log, clock, party, id, [registered('VN', province)]);
  await tell(log, clock, authority, authorityId, [
    ...grant(persons.head, 'head', province),
    ...grant(persons.chairman, 'deciding-authority', province),
    ...departments.flatMap((id, nth) => grant(officerOf(nth), 'desk-officer', id)),
  ]);
  return departments;
};

interface Open {
  readonly rule: string;
  readonly subject: Id;
  readonly occasion: string;
  readonly party: Id;
  readonly base: LocalDate;
  readonly term: Term;
  readonly due: LocalDate;
  readonly whenPassed: 'overdue' | 'missed';
}

/** A deadline of a record that is kept elsewhere. */
export const open = async (log: EventLog, clock: Clock, deadline: Open): Promise<Id> => {
  const { rule, subject, occasion } = deadline;
  const id = obligationIdOf(rule, subject, occasion);
  const opened = ObligationOpened({
    ...deadline,
    ruleVersion: 1,
    law: 'statutory',
    purpose: 'concluding',
    zone: hanoi,
    calendar: { country: 'VN', version: 1 },
  });
  await tell(log, clock, obligation, id, [opened]);
  return id;
};

/** The talks of 2023 are still to be held, by the last day of the year. */
export const openTalksYear = (log: EventLog, clock: Clock, subject: Id) =>
  open(log, clock, {
    rule: 'talks-year',
    subject,
    occasion: '2023',
    party: education,
    base: '2023-01-01',
    term: { fixed: '2023-12-31' },
    due: '2023-12-31',
    whenPassed: 'missed',
  });

/** The department is asked for its opinion, within seven working days of 19/12/2023. */
export const askedForOpinion = (log: EventLog, clock: Clock) =>
  open(log, clock, {
    rule: 'opinion',
    subject: idFrom('clearance', 'elsewhere'),
    occasion: 'round 1',
    party: education,
    base: '2023-12-19',
    term: { count: 7, unit: 'working-days', way: 'after' },
    due: '2023-12-28',
    whenPassed: 'overdue',
  });

export { parties, persons };
