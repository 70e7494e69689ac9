import {
  access,
  accessDayOf,
  agreement,
  AgreementAbandoned,
  AgreementProposed,
  clearance,
  ClearanceGranted,
  DraftSent,
  DraftTextRecorded,
  PartyAccepted,
  TextAgreed,
  clearanceIdOf,
  ClearanceOpened,
  DossierSubmitted,
  EnteredIntoForce,
  headline,
  obligation,
  ObligationOpened,
  OpinionGiven,
  OpinionsConsolidated,
  party,
  PartyRegistered,
  RecordSeen,
  talks,
  TalksEstablished,
  type AgreementEvent,
  type ClearanceEvent,
} from '@kyket/agreements';
import {
  idFrom,
  scenario,
  streamOf,
  told,
  type Aggregate,
  type Event,
  type EventLog,
  type Id,
  type LocalDate,
  type Told,
} from '@kyket/eventing';
import {
  houseViews,
  listAccesses,
  listAgreements,
  listObligations,
  listParties,
  NoSuchPage,
  obligationsOf,
  Reader,
  talksFoundedBy,
  Views,
  waitingFor,
  type AccessesAsked,
  type AgreementsAsked,
  type Database,
  type WaitingAsked,
} from '@kyket/projections';
import {
  dienBienKnown,
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  hanoi,
  life,
  luangPrabangKnown,
  luangPrabangSigned,
  now,
  offices,
  parties,
} from '../../libs/agreements/src/testing';
import { MemoryLog } from '../parts/memory-log';

const { id, seats, sides } = dienBienLuangPrabang;
const { soGddtDienBien, soGdttLuangPrabang, soNgoaiVuDienBien, ubndDienBien, soGddtQuangTri } =
  parties;
const seen = { stream: 'party-x', revision: 0 };
const file = clearanceIdOf(id, soGddtDienBien);

const opened = ClearanceOpened({
  agreement: id,
  party: soGddtDienBien,
  zone: hanoi,
  touches: [],
  procedure: { id: idFrom('procedure', 'p'), version: 1 },
  practice: 'recorded',
  route: [
    {
      id: 'consult',
      kind: 'consult',
      asked: [soNgoaiVuDienBien],
      quorum: 1,
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
    asked: [soNgoaiVuDienBien],
    kept: [],
    papers: [],
    standing: { ...seen, said: { hash: firstText.hash } },
  }),
  { on: '2023-11-20' },
);
const heard = told(
  OpinionGiven({ body: soNgoaiVuDienBien, round: 1, opinion: 'agree', reference: '12/CV' }),
  { on: '2023-11-24' },
);
const consolidated = OpinionsConsolidated({ round: 1, explanations: [] });
const granted = told(
  ClearanceGranted({
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
  }),
  { on: '2023-12-01' },
);
const inForce = told(
  EnteredIntoForce({
    validTo: { value: '2025-12-31', certainty: 'inferred' },
    certainty: 'stated',
  }),
  { on: '2023-12-19' },
);

/** What people ask of the views, on any engine. */
export const listsContract = (open: () => Promise<Database>) => {
  let database: Database;
  let log: EventLog;
  let reader: Reader;
  let views: Views;
  const history = new Map<string, Told[]>();

  beforeEach(async () => {
    history.clear();
    database = await open();
    log = new MemoryLog();
    reader = new Reader({ database, log, views: houseViews, release: 'one' });
    await reader.start();
    views = new Views(database, houseViews);
    await tell(party, soGddtDienBien, ...dienBienKnown);
    await tell(party, soGdttLuangPrabang, ...luangPrabangKnown);
  });
  afterEach(async () => {
    await reader.stop();
    await database.close();
  });

  /** Records further facts of a record; says what it has come to. */
  const tell = async <State, E extends Event>(
    aggregate: Aggregate<State, E>,
    record: Id,
    ...facts: readonly Told<E>[]
  ): Promise<State> => {
    const stream = streamOf(aggregate, record);
    const before = (history.get(stream) ?? []) as unknown as readonly Told<E>[];
    const story = scenario(aggregate, { now, id: record })(...before, ...facts);
    history.set(stream, [...before, ...facts]);
    const news = story.record.slice(before.length);
    const { position } = await log.append(
      stream,
      news.map(({ id: event, type, data, metadata }) => ({ id: event, type, data, metadata })),
      before.length === 0 ? 'no-stream' : before.length - 1,
    );
    const until = performance.now() + 20_000;
    while (!(await views.waitFor(position, 1_000).catch(() => false))) {
      if (performance.now() > until) throw new Error('The views did not get there.');
    }
    return story.state;
  };
  const inAgreement = (...facts: readonly Told<AgreementEvent>[]) => tell(agreement, id, ...facts);
  const inClearance = (...facts: readonly Told<ClearanceEvent>[]) =>
    tell(clearance, file, ...facts);

  const ask = (asked: Partial<AgreementsAsked> = {}) =>
    listAgreements(views, {
      visibleTo: 'all',
      today: '2026-11-22',
      language: 'vi',
      ...asked,
    });
  const found = async (asked: Partial<AgreementsAsked>) =>
    (await ask(asked)).items.map((item) => item.id);
  const statusFor = async (visibleTo: AgreementsAsked['visibleTo'], today: LocalDate) =>
    (await ask({ visibleTo, today })).items.map(({ status }) => status);
  const waits = async (organisation: Id, ...roles: Parameters<typeof waitingFor>[1]['roles']) =>
    (
      await waitingFor(views, {
        organisation,
        roles,
        today: '2023-12-10',
        language: 'vi',
      })
    ).items.map(({ command }) => command);

  it('finds an agreement by its titles and by the names of its parties, however they are typed', async () => {
    await inAgreement(life.proposed);
    for (const q of [
      'biên bản ghi nhớ',
      'BIEN BAN GHI NHO',
      'hop tac dao tao dien bien',
      'ບົດບັນທຶກ',
      'ຫຼວງພະບາງ',
      'so giao duc ghi nho',
      '',
    ]) {
      expect([q, await found({ q })]).toEqual([q, [id]]);
    }
    for (const q of ['Quảng Tây', '%', "'; drop table x; --", 'ghi nho quang tay']) {
      expect([q, await found({ q })]).toEqual([q, []]);
    }
    expect(await found({ party: soGdttLuangPrabang })).toEqual([id]);
    expect(await found({ party: soGddtQuangTri })).toEqual([]);
  });

  it('shows who sits at the table by the names they bear, in the language of the asker', async () => {
    await inAgreement(life.proposed);
    const { items } = await ask({ language: 'lo' });
    expect(items).toMatchObject([
      {
        id,
        title: dienBienLuangPrabang.titles.lo,
        kind: 'mou',
        relation: 'own-side',
        parties: [
          {
            id: soGddtDienBien,
            name: 'Sở Giáo dục và Đào tạo tỉnh Điện Biên',
            side: sides.vietnam,
            lead: true,
          },
          { id: soGdttLuangPrabang, side: sides.laos, lead: false },
        ],
      },
    ]);
    expect(items[0]?.parties[1]?.name).toContain('ຫຼວງພະບາງ');
  });

  it('is seen by those who may know of it: seats, bodies above them, bodies that are asked – and nobody else', async () => {
    const above = idFrom('party', 'tinh');
    await inAgreement(life.proposed);
    expect(await found({ visibleTo: soNgoaiVuDienBien })).toEqual([]);
    await inClearance(opened);
    for (const one of [soGddtDienBien, soGdttLuangPrabang, soNgoaiVuDienBien, ubndDienBien]) {
      expect(await found({ visibleTo: one })).toEqual([id]);
    }
    expect(await found({ visibleTo: soGddtQuangTri })).toEqual([]);
    expect(await found({ visibleTo: above })).toEqual([]);

    const department = PartyRegistered({
      level: 'department',
      country: 'VN',
      zone: hanoi,
      names: { vi: 'Sở Giáo dục và Đào tạo tỉnh Quảng Trị' },
      under: above,
    });
    await tell(party, soGddtQuangTri, department);
    await tell(agreement, idFrom('agreement', 2), ofQuangTri);
    expect(await found({ visibleTo: above })).toEqual([idFrom('agreement', 2)]);
  });

  it('says of every stage and every day what the headline says, to each side its own', async () => {
    const days = ['2023-12-18', '2025-12-31', '2026-01-01'];
    let state = agreement.initial;
    let clearing = clearance.initial;
    const compare = async () => {
      for (const day of days) {
        expect(await statusFor(soGddtDienBien, day)).toEqual([headline(state, [clearing], day)]);
        expect(await statusFor('all', day)).toEqual([headline(state, [clearing], day)]);
        expect(await statusFor(soGdttLuangPrabang, day)).toEqual([headline(state, [], day)]);
        const word = headline(state, [clearing], day);
        expect(await found({ today: day, status: word })).toEqual([id]);
        expect(
          await found({ today: day, status: word === 'signed' ? 'expired' : 'signed' }),
        ).toEqual([]);
      }
    };

    for (const fact of [life.proposed, life.drafted, life.sent, life.accepted, life.agreed]) {
      state = await inAgreement(fact);
      await compare();
    }
    for (const fact of [opened, submitted, heard, consolidated, granted]) {
      clearing = await inClearance(fact);
      await compare();
    }
    for (const fact of [life.collated, dienBienSigned, luangPrabangSigned, inForce]) {
      state = await inAgreement(fact);
      await compare();
    }
    expect(headline(state, [], '2026-01-01')).toBe('expired');
  });

  it('tells everyone what waits for them, and nobody what waits for others', async () => {
    await inAgreement(life.proposed);
    expect(await waits(soGddtDienBien, 'desk-officer', 'head')).toEqual(['RecordDraft']);
    expect(await waits(soGddtDienBien, 'signatory')).toEqual([]);
    await inAgreement(life.drafted, life.sent);
    expect(await waits(soGdttLuangPrabang, 'counterpart')).toEqual(['RecordAnswer']);
    await inAgreement(life.accepted, life.agreed);
    expect(await waits(soGddtDienBien, 'head')).toEqual(['OpenClearance', 'PlanCeremony']);
    expect(await waits(soGddtDienBien, 'signatory')).toEqual([]);

    await inClearance(opened);
    expect(await waits(soGddtDienBien, 'head')).toEqual(['PlanCeremony']);
    expect(await waits(soGddtDienBien, 'desk-officer')).toEqual(['CollateTexts', 'SubmitDossier']);
    await inClearance(submitted);
    expect(await waits(soNgoaiVuDienBien, 'consulted-body')).toEqual(['AcceptDossier']);
    await inClearance(heard, consolidated);
    expect(await waits(ubndDienBien, 'deciding-authority')).toEqual(['Decide']);
    await inClearance(granted);
    expect(await waits(ubndDienBien, 'deciding-authority')).toEqual([]);
    expect(await waits(soGddtDienBien, 'signatory')).toEqual(['Sign']);
    await inAgreement(dienBienSigned);
    expect(await waits(soGddtDienBien, 'signatory')).toEqual([]);
    expect(await waits(soGdttLuangPrabang, 'signatory')).toEqual(['Sign']);
    await inAgreement(luangPrabangSigned);
    expect(await waits(soGdttLuangPrabang, 'signatory')).toEqual([]);
  });

  it('asks to confirm a text that moved on after it was cleared, and not to sign it before', async () => {
    const { hash: _, ...rest } = firstText;
    const hash = 'c'.repeat(64);
    await inAgreement(life.proposed, life.drafted, life.sent, life.accepted, life.agreed);
    await inClearance(opened, submitted, heard, consolidated, granted);
    expect(await waits(soGddtDienBien, 'head')).not.toContain('ConfirmWithinMandate');
    await inAgreement(
      DraftTextRecorded({ ...life.drafted.data, ...rest, version: 2, hash }),
      DraftSent({ version: 2, hash, from: seats.dienBien }),
      PartyAccepted({ seat: seats.luangPrabang, hash }),
      TextAgreed({ hash }),
    );
    expect(await waits(soGddtDienBien, 'head')).toContain('ConfirmWithinMandate');
    expect(await waits(soGddtDienBien, 'signatory')).toEqual([]);
  });

  it('[EX-6] lists deadlines by the day they are due, overdue from the next day on, to those whose papers they are', async () => {
    await inAgreement(life.proposed);
    await inClearance(opened, submitted);
    const deadline = (rule: string, subject: Id, occasion: string, due: LocalDate) =>
      ObligationOpened({
        rule,
        ruleVersion: 1,
        subject,
        occasion,
        law: 'statutory',
        purpose: 'record-keeping',
        whenPassed: 'overdue',
        party: soGddtDienBien,
        base: '2023-11-20',
        term: { count: 15, unit: 'days', way: 'after' },
        due,
        zone: hanoi,
        calendar: { country: 'VN', version: 1 },
      });
    const report = idFrom('obligation', 'report');
    const receipt = idFrom('obligation', 'receipt');
    await tell(obligation, report, deadline('signing-report', id, 'MOFA', '2024-01-03'));
    const occasion = `round 1, ${soNgoaiVuDienBien}`;
    await tell(obligation, receipt, deadline('dossier-receipt', file, occasion, '2023-11-23'));

    const list = async (visibleTo: AgreementsAsked['visibleTo']) =>
      (await listObligations(views, { visibleTo, today: '2023-12-10' })).items.map((item) => [
        item.id,
        item.overdue,
      ]);
    const both = [
      [receipt, true],
      [report, false],
    ];
    expect(await list(soGddtDienBien)).toEqual(both);
    expect(await list(soNgoaiVuDienBien)).toEqual(both);
    expect(await list('all')).toEqual(both);
    expect(await list(soGdttLuangPrabang)).toEqual([]);
    expect(await list(soGddtQuangTri)).toEqual([]);

    const narrowed = async (more: { overdue?: boolean; dueBy?: LocalDate }, today: LocalDate) =>
      (await listObligations(views, { visibleTo: 'all', today, ...more })).items.map(
        ({ id }) => id,
      );
    expect(await narrowed({ overdue: true }, '2024-01-03')).toEqual([receipt]);
    expect(await narrowed({ overdue: true }, '2024-01-04')).toEqual([receipt, report]);
    expect(await narrowed({ overdue: false, dueBy: '2024-01-05' }, '2023-12-29')).toEqual([report]);
    expect(await obligationsOf(views, file)).toEqual([receipt]);

    const { items } = await waitingFor(views, {
      organisation: soNgoaiVuDienBien,
      roles: ['consulted-body'],
      today: '2023-12-10',
      language: 'en',
    });
    expect(items).toMatchObject([
      { command: 'AcceptDossier', due: '2023-11-23', overdue: true, since: '2023-11-20' },
    ]);
  });

  it('[DR-3] finds what was turned down by the reason it was turned down for', async () => {
    await inAgreement(life.proposed, AgreementAbandoned({ reason: 'Chưa bố trí được kinh phí' }));
    const found = async (q: string) =>
      (
        await listAgreements(views, {
          q,
          visibleTo: soGddtDienBien,
          today: '2026-11-22',
          language: 'vi',
        })
      ).items.map((item) => item.id);
    expect(await found('kinh phi')).toEqual([id]);
    expect(await found('nhan su')).toEqual([]);
  });

  it('[DR-7] warns of what already stands between two parties on a field, and links it', async () => {
    const second = idFrom('agreement', 'second');
    await inAgreement(life.proposed);
    await tell(agreement, second, {
      ...life.proposed,
      data: { ...life.proposed.data, titles: { vi: 'Bản ghi nhớ về đào tạo tiếng Việt' } },
    });
    const overlaps = async (q: string, more: Partial<AgreementsAsked> = {}) =>
      (
        await listAgreements(views, {
          q,
          party: soGddtDienBien,
          with: soGdttLuangPrabang,
          besides: second,
          alive: true,
          visibleTo: soGddtDienBien,
          today: '2026-11-22',
          language: 'vi',
          ...more,
        })
      ).items.map((item) => item.id);

    expect(await overlaps('dao tao')).toEqual([id]);
    expect(await overlaps('y te')).toEqual([]);
    expect(await overlaps('dao tao', { with: soGddtQuangTri })).toEqual([]);
    expect(await overlaps('dao tao', { visibleTo: soGddtQuangTri })).toEqual([]);

    await inAgreement(AgreementAbandoned({ reason: 'Không còn nhu cầu' }));
    expect(await overlaps('dao tao')).toEqual([]);
  });

  it('[AP-11] is one inbox over many agreements, in the order of their days, narrowed as one likes', async () => {
    const other = idFrom('agreement', 'other');
    await inAgreement(life.proposed);
    await tell(agreement, other, life.proposed, life.drafted);
    await inAgreement(life.drafted, life.sent, life.accepted, life.agreed);
    await inClearance(opened);
    const inbox = async (more: Partial<WaitingAsked> = {}) =>
      (
        await waitingFor(views, {
          organisation: soGddtDienBien,
          roles: ['desk-officer', 'head'],
          today: '2023-12-10',
          language: 'vi',
          ...more,
        })
      ).items;

    const all = await inbox();
    expect(new Set(all.map((item) => item.agreement.id))).toEqual(new Set([id, other]));
    const days = all.map(({ due }) => due ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
    // Each line names the record and the order, so that each is given by itself: one refusal holds up no other.
    expect(all.every((item) => item.id !== '' && item.command !== '')).toBe(true);

    expect((await inbox({ agreement: other })).map(({ command }) => command)).toEqual([
      'SendDraft',
    ]);
    expect((await inbox({ role: 'head' })).map(({ command }) => command)).toEqual(['PlanCeremony']);
    expect((await inbox({ command: 'SubmitDossier' })).map((item) => item.id)).toEqual([file]);
    expect(await inbox({ dueBy: '2023-01-01' })).toEqual([]);
  });

  it('[AU-7] tells who saw an agreement, to whom its papers are, the last first', async () => {
    await inAgreement(life.proposed);
    const alice = idFrom('person', 'alice');
    const elsewhere = idFrom('agreement', 2);
    const seen = (about?: Id) =>
      RecordSeen({ what: 'case-file', ...(about && { record: about, agreement: about }) });
    await tell(
      access,
      accessDayOf(alice, '2026-11-22'),
      ...[id, elsewhere, undefined, id].map((about) =>
        told(seen(about), { by: { personId: alice, authentication: 'password' } }),
      ),
    );
    const found = async (asked: Omit<AccessesAsked, 'limit'>) => {
      const all: (Id | null)[] = [];
      for (let after: string | undefined, isFirst = true; isFirst || after !== undefined;) {
        isFirst = false;
        const { items, next } = await listAccesses(views, { ...asked, limit: 1, after });
        all.push(...items.map(({ agreement: about }) => about));
        after = next ?? undefined;
      }
      return all.sort();
    };
    const person = alice;
    const everything = { person, visibleTo: 'all', alsoElsewhere: true } as const;
    expect(await found(everything)).toEqual([id, id, elsewhere, null].sort());
    expect(await found({ agreement: id, visibleTo: 'all' })).toEqual([id, id]);
    expect(await found({ person, visibleTo: [soGddtDienBien] })).toEqual([id, id]);
    expect(await found({ person, visibleTo: soGdttLuangPrabang })).toEqual([]);
    expect(await found({ person, visibleTo: [], alsoElsewhere: true })).toEqual([null]);
    expect(await found({ ...everything, person: idFrom('person', 'bob') })).toEqual([]);
  });

  it('turns its pages without losing a line or showing one twice', async () => {
    const ids = Array.from({ length: 23 }, (_, n) => idFrom('agreement', n));
    for (const one of ids) await tell(agreement, one, ofQuangTri);

    const pages: (readonly Id[])[] = [];
    let after: string | null | undefined;
    do {
      const { items, next } = await ask({ limit: 5, after: after ?? undefined });
      pages.push(items.map((item) => item.id));
      after = next;
    } while (after !== null && pages.length < 10);
    expect(pages.map((page) => page.length)).toEqual([5, 5, 5, 5, 3]);
    expect(pages.flat()).toEqual([...ids].sort().reverse());

    const mine = { organisation: soGddtQuangTri, roles: ['desk-officer'] } as const;
    const told: Id[] = [];
    let next: string | null | undefined;
    do {
      const page = await waitingFor(views, {
        ...mine,
        today: '2023-12-10',
        language: 'vi',
        limit: 7,
        after: next ?? undefined,
      });
      told.push(...page.items.map((item) => item.id));
      next = page.next;
    } while (next !== null && told.length < 50);
    expect(told).toEqual([...ids].sort());
    await expect(ask({ after: 'bm90LWEtY3Vyc29y' })).rejects.toThrow(NoSuchPage);
  });

  it('finds parties by any name, and talks by the agreement that founded them', async () => {
    const { items } = await listParties(views, {
      q: 'giao duc dien bien',
      metBy: 'all',
      today: '2026-11-22',
      language: 'vi',
    });
    expect(items).toMatchObject([
      { id: soGddtDienBien, name: 'Sở Giáo dục và Đào tạo tỉnh Điện Biên' },
    ]);
    const mechanism = idFrom('talks', 1);
    await tell(
      talks,
      mechanism,
      TalksEstablished({
        title: { vi: 'Hội đàm thường niên' },
        sides: [soGddtDienBien, soGdttLuangPrabang],
        zone: hanoi,
        cadence: 'once-per-calendar-year',
        foundedBy: id,
        hostRotation: [soGddtDienBien, soGdttLuangPrabang],
      }),
    );
    expect(await talksFoundedBy(views, id)).toEqual([mechanism]);
  });
};

const ofQuangTri = AgreementProposed({
  kind: 'coordination-regulation',
  titles: { vi: 'Quy chế phối hợp Quảng Trị' },
  zone: hanoi,
  period: { years: { from: 2022, to: 2026 } },
  leadSeat: idFrom('seat', 1),
  seats: [
    { id: idFrom('seat', 1), side: idFrom('side', 1), party: soGddtQuangTri, checked: true },
    {
      id: idFrom('seat', 2),
      side: idFrom('side', 2),
      party: parties.soNgoaiVuQuangTri,
      checked: true,
    },
  ],
  links: [],
  answers: [],
});
