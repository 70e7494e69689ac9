import {
  agreement,
  AgreementSuspended,
  AgreementTerminated,
  ClearanceGranted,
  ClearanceOpened,
  DossierAccepted,
  DossierSubmitted,
  EnteredIntoForce,
  Escalated,
  headline,
  OpinionGiven,
  OpinionsConsolidated,
  clearance,
  clearanceIdOf,
  obligation,
  ObligationMet,
  ObligationOpened,
  party,
  PartyRenamed,
  reminder,
  ReminderClaimed,
  ReminderSent,
  type AgreementEvent,
  type ClearanceEvent,
  type Force,
  type OpenAgreement,
} from '@kyket/agreements';
import { addDays, idFrom, scenario, told, type LocalDate, type Told } from '@kyket/eventing';
import * as fc from 'fast-check';
import {
  dienBienKnown,
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  hanoi,
  life,
  luangPrabangSigned,
  now,
  offices,
  parties,
} from '../../../agreements/src/testing';
import {
  agreementAccess,
  agreementRegister,
  agreementSeats,
  agreementStatuses,
  agreementTasks,
  clearanceAccess,
  clearanceFiles,
  clearanceTasks,
  obligationRegister,
  partyRegister,
  reminderRegister,
} from '.';
import { wordsByDay } from './agreement-statuses';

const { id, seats } = dienBienLuangPrabang;
const { soGddtDienBien, soGdttLuangPrabang, soNgoaiVuDienBien, congAnDienBien, ubndDienBien } =
  parties;
const { proposed, drafted, sent, accepted, agreed, collated } = life;
const given = scenario(agreement, { now, id });
const seen = { stream: 'party-x', revision: 0 };
const on = (day: LocalDate) => ({ on: day });
const inForce = told(
  EnteredIntoForce({
    validTo: { value: '2025-12-31', certainty: 'inferred' },
    certainty: 'stated',
  }),
  on('2023-12-19'),
);
const waiting = (rows: readonly { command: string; role: string; organisation: string }[]) =>
  rows.map(({ command, role, organisation }) => [command, role, organisation]);

describe('The register of agreements', () => {
  it('is empty of what was never proposed', () => {
    expect(agreementRegister.rows(id, agreement.initial)).toEqual([]);
  });

  it('finds an agreement by any of its titles, with or without diacritics', () => {
    const [row] = agreementRegister.rows(id, given(proposed).state);
    expect(row).toMatchObject({ id, kind: 'mou', text_is: 'none', signatures_needed: 2 });
    expect(row?.search).toContain('bien ban ghi nho hop tac dao tao');
    expect(row?.search).toContain('ບົດບັນທຶກ');
  });

  it('counts the signatures that bear the text that stands', () => {
    const signing = given(proposed, drafted, sent, accepted, agreed, collated, dienBienSigned);
    expect(agreementRegister.rows(id, signing.state)).toMatchObject([
      { signatures_given: 1, signatures_needed: 2, signed: false, text_hash: firstText.hash },
    ]);
  });

  it('names who sits at the table', () => {
    expect(agreementSeats.rows(id, given(proposed).state)).toMatchObject([
      { seat: seats.dienBien, party: soGddtDienBien, place: 0, lead: true },
      { seat: seats.luangPrabang, party: soGdttLuangPrabang, place: 1, lead: false },
    ]);
  });

  it('lets the holders of seats know of it, and tells the leading side from the other', () => {
    expect(agreementAccess.rows(id, given(proposed).state)).toEqual([
      { agreement: id, organisation: soGddtDienBien, own: true },
      { agreement: id, organisation: soGdttLuangPrabang, own: false },
    ]);
  });
});

describe('The word for where an agreement stands', () => {
  const words = (...facts: readonly Told<AgreementEvent>[]) =>
    agreementStatuses
      .rows(id, given(...facts).state)
      .map(({ from_day, to_day, word }) => [from_day, to_day, word]);

  it('is one word for all days while nothing has a date', () => {
    expect(words(proposed)).toEqual([['0001-01-01', null, 'proposed']]);
    expect(words(proposed, drafted, sent)).toEqual([['0001-01-01', null, 'negotiating']]);
  });

  it('changes by itself on the days on record: into force, and expired the day after the last', () => {
    const signed = [proposed, drafted, sent, accepted, agreed, dienBienSigned, luangPrabangSigned];
    expect(words(...signed, inForce)).toEqual([
      ['0001-01-01', '2023-12-19', 'signed'],
      ['2023-12-19', '2026-01-01', 'in-force'],
      ['2026-01-01', null, 'expired'],
    ]);
  });

  it('keeps the first ending, and a suspension before it', () => {
    const signed = [proposed, drafted, sent, accepted, agreed, dienBienSigned, luangPrabangSigned];
    const suspended = told(
      AgreementSuspended({
        stopsTerm: false,
        reason: 'lũ lụt',
        ground: 'decision',
        runningSurvives: true,
      }),
      on('2024-03-01'),
    );
    const terminated = told(AgreementTerminated({ cause: 'notice' }), on('2024-06-01'));
    expect(words(...signed, inForce, suspended, terminated).slice(1)).toEqual([
      ['2023-12-19', '2024-03-01', 'in-force'],
      ['2024-03-01', '2024-06-01', 'suspended'],
      ['2024-06-01', null, 'terminated'],
    ]);
  });

  it('is on every day what the record says of that day', () => {
    const base = given(proposed).state as OpenAgreement;
    const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2023-01-01', days));
    const term = fc.record({
      from: day,
      to: fc.oneof(
        fc.constant('open-ended' as const),
        fc.constant('unknown' as const),
        day.map((value) => ({ value, certainty: 'stated' as const })),
      ),
      by: fc.constant('entry' as const),
    });
    const force: fc.Arbitrary<Force> = fc.record(
      {
        is: fc.constant('entered' as const),
        terms: fc
          .tuple(term, term)
          .map(([first, second]): Extract<Force, { is: 'entered' }>['terms'] => [first, second]),
        suspensions: fc.array(
          fc.record(
            { from: day, to: day, stopsTerm: fc.boolean() },
            { requiredKeys: ['from', 'stopsTerm'] },
          ),
          { maxLength: 2 },
        ),
        notice: fc.record({
          kind: fc.constant('termination' as const),
          seats: fc.constant([]),
          effectiveOn: day,
          ends: fc.boolean(),
        }),
        ended: fc.record({
          is: fc.constantFrom('terminated' as const, 'superseded' as const),
          on: day,
        }),
      },
      { requiredKeys: ['is', 'terms', 'suspensions'] },
    );

    fc.assert(
      fc.property(force, day, (held, asked) => {
        const state: OpenAgreement = { ...base, force: held };
        const line = wordsByDay(state).findLast(({ from }) => from <= asked);
        expect(line?.word).toBe(headline(state, [], asked));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('Whose move it is', () => {
  const tasks = (...facts: readonly Told<AgreementEvent>[]) =>
    waiting(agreementTasks.rows(id, given(...facts).state));

  it('goes from desk to desk until the text is agreed', () => {
    expect(tasks(proposed)).toEqual([['RecordDraft', 'desk-officer', soGddtDienBien]]);
    expect(tasks(proposed, drafted)).toEqual([['SendDraft', 'desk-officer', soGddtDienBien]]);
    expect(tasks(proposed, drafted, sent)).toEqual([
      ['RecordAnswer', 'counterpart', soGdttLuangPrabang],
    ]);
    expect(tasks(proposed, drafted, sent, accepted)).toEqual([
      ['AgreeText', 'head', soGddtDienBien],
    ]);
  });

  it('is with every seat that has not signed, where its clearance covers the text', () => {
    const rows = agreementTasks.rows(
      id,
      given(proposed, drafted, sent, accepted, agreed, collated, dienBienSigned).state,
    );
    expect(waiting(rows)).toEqual([
      ['PlanCeremony', 'head', soGddtDienBien],
      ['Sign', 'signatory', soGdttLuangPrabang],
    ]);
    const before = agreementTasks.rows(
      id,
      given(proposed, drafted, sent, accepted, agreed, collated).state,
    );
    expect(before.filter(({ command }) => command === 'Sign')).toMatchObject([
      { condition: 'covered', clearance: clearanceIdOf(id, soGddtDienBien) },
      { condition: null },
    ]);
    expect(before.find(({ command }) => command === 'OpenClearance')).toMatchObject({
      aggregate: 'clearance',
      condition: 'not-opened',
    });
  });

  it('is nobody’s once it is signed', () => {
    const signed = [proposed, drafted, sent, accepted, agreed, dienBienSigned, luangPrabangSigned];
    expect(tasks(...signed)).toEqual([]);
  });
});

describe('A clearance', () => {
  const file = clearanceIdOf(id, soGddtDienBien);
  const asked = scenario(clearance, { now, id: file });
  const opened = ClearanceOpened({
    agreement: id,
    party: soGddtDienBien,
    zone: hanoi,
    ground: 'x',
    touches: [],
    procedure: { id: idFrom('procedure', 'p'), version: 1 },
    practice: 'recorded',
    route: [
      {
        id: 'consult',
        kind: 'consult',
        asked: [soNgoaiVuDienBien, congAnDienBien],
        quorum: 2,
        after: [],
        workingDays: { value: 7, certainty: 'stated' },
      },
      {
        id: 'decide',
        kind: 'decide',
        asked: [ubndDienBien],
        quorum: 1,
        after: ['consult'],
        workingDays: 'unknown',
      },
    ],
    answers: {
      procedure: { ...seen, said: { version: 1, source: 'x' } },
      party: { ...seen, said: { level: 'department', country: 'VN' } },
      agreement: { ...seen, said: { kind: 'mou', countries: ['VN', 'LA'] } },
    },
  });
  const submitted = told(
    DossierSubmitted({
      round: 1,
      hash: firstText.hash,
      asked: [soNgoaiVuDienBien, congAnDienBien],
      kept: [],
      papers: [],
      standing: { stream: `agreement-${id}`, revision: 3, said: { hash: firstText.hash } },
    }),
    on('2023-11-20'),
  );
  const receivedBy = (body: string) => told(DossierAccepted({ body, round: 1 }), on('2023-11-21'));
  const agreedBy = (body: string) =>
    told(OpinionGiven({ body, round: 1, opinion: 'agree', reference: '12/CV' }), on('2023-11-24'));
  const all = [soNgoaiVuDienBien, congAnDienBien];
  const tasks = (...facts: readonly Told<ClearanceEvent>[]) =>
    waiting(clearanceTasks.rows(file, asked(...facts).state));

  it('waits for the desk, for each body asked, for the desk again, and for the decision', () => {
    expect(tasks(opened)).toEqual([['SubmitDossier', 'desk-officer', soGddtDienBien]]);
    expect(tasks(opened, submitted)).toEqual(
      all.map((body) => ['AcceptDossier', 'consulted-body', body]),
    );
    expect(
      clearanceTasks.rows(file, asked(opened, submitted, receivedBy(congAnDienBien)).state)[1],
    ).toMatchObject({
      command: 'GiveOpinion',
      organisation: congAnDienBien,
      since: '2023-11-21',
      rule: 'opinion',
      occasion: `round 1, ${congAnDienBien}`,
    });
    const heard = [opened, submitted, ...all.map(receivedBy), ...all.map(agreedBy)];
    expect(tasks(...heard)).toEqual([['ConsolidateOpinions', 'desk-officer', soGddtDienBien]]);
    const consolidated = OpinionsConsolidated({ round: 1, explanations: [] });
    expect(tasks(...heard, consolidated)).toEqual([['Decide', 'deciding-authority', ubndDienBien]]);
    const granted = ClearanceGranted({
      round: 1,
      hash: firstText.hash,
      document: '2170/UBND',
      latitude: 'x',
      conditions: [],
      body: ubndDienBien,
      office: offices.chuTichUbndDienBien,
      answers: {
        competent: { ...seen, said: { office: offices.chuTichUbndDienBien, person: id } },
        drafters: { ...seen, said: { drafters: [] } },
      },
    });
    const cleared = asked(...heard, consolidated, told(granted, on('2023-12-01')));
    expect(clearanceFiles.rows(file, cleared.state)).toMatchObject([
      { progress: 'cleared', cleared_on: '2023-12-01', covers: [firstText.hash] },
    ]);
  });

  it('lets those it asks know of the agreement, and those it went up to', () => {
    const above = idFrom('party', 'bo-ngoai-giao');
    const escalated = Escalated({
      escalationId: idFrom('escalation', 1),
      scope: 'dossier',
      to: above,
      matter: 'x',
    });
    const { state } = asked(opened, submitted, escalated);
    expect(clearanceAccess.rows(file, state).map(({ organisation }) => organisation)).toEqual([
      soGddtDienBien,
      ...all,
      ubndDienBien,
      above,
    ]);
    expect(waiting(clearanceTasks.rows(file, state))).toContainEqual([
      'RecordHigherOpinion',
      'focal-point',
      soNgoaiVuDienBien,
    ]);
  });
});

describe('The registers beside it', () => {
  it('find a party by every name it has borne, with its offices and their holders', () => {
    const renamed = told(
      PartyRenamed({ names: { vi: 'Sở Giáo dục Điện Biên' }, legalBasis: 'NQ 1/2025' }),
      on('2025-03-01'),
    );
    const known = scenario(party, { now, id: soGddtDienBien })(...dienBienKnown, renamed);
    const [row] = partyRegister.rows(soGddtDienBien, known.state);
    expect(row?.search).toBe('so giao duc va dao tao tinh dien bien so giao duc dien bien');
    expect(Object.keys(row?.offices ?? {})).toContain(offices.giamDocSoGddtDienBien);
  });

  it('say of a deadline what came of it, and of a reminder whether it went out', () => {
    const subject = id;
    const opened = ObligationOpened({
      rule: 'signing-report',
      ruleVersion: 1,
      subject,
      occasion: 'MOFA',
      law: 'statutory',
      purpose: 'record-keeping',
      whenPassed: 'overdue',
      party: soGddtDienBien,
      base: '2023-12-19',
      term: { count: 15, unit: 'days', way: 'after' },
      due: '2024-01-03',
      zone: hanoi,
      calendar: { country: 'VN', version: 1 },
    });
    const open = scenario(obligation, { now, id })(opened);
    const met = scenario(obligation, { now, id })(opened, ObligationMet({ on: '2024-01-02' }));
    expect(obligationRegister.rows(id, open.state)).toMatchObject([
      { outcome: 'open', due: '2024-01-03', met_on: null },
    ]);
    expect(obligationRegister.rows(id, met.state)).toMatchObject([
      { outcome: 'met', met_on: '2024-01-02' },
    ]);

    const claimed = ReminderClaimed({
      obligation: id,
      step: '-5d',
      due: '2024-01-03',
      office: offices.giamDocSoGddtDienBien,
      claimant: idFrom('process', 1),
      late: false,
    });
    const gone = scenario(reminder, { now, id })(
      claimed,
      ReminderSent({ channel: 'mail', to: [] }),
    );
    expect(reminderRegister.rows(id, gone.state)).toMatchObject([{ sent: true, failed: false }]);
  });
});
