import { bodies } from '../../apps/standalone/src/demo/dien-bien/cast';
import {
  clauses,
  draftForClearance,
  lines,
  period,
  textAsSigned,
  titles,
} from '../../apps/standalone/src/demo/dien-bien/memorandum';
import { procedureIds } from '@kyket/agreements';
import type { House } from '../parts/house';
import type { Person, Place } from '../parts/person';
import {
  article,
  capacities,
  clearance,
  cohorts,
  commitments,
  escalation,
  lineIds,
  lineNames,
  meetings,
  memorandum,
  proposal,
  seats,
  sides,
  sumOf,
  talksOfHeads,
  textOf,
} from './dien-bien';

type Line = keyof typeof lines;

const latitude = 'Câu chữ và số lượng trong phạm vi Đề án';

/** SC-3: the memorandum of Điện Biên and Luang Prabang, by the people who bring it about. */
export const livesTheLifeOfSc3 = (where: string, open: () => Promise<House>): void => {
  describe(`SC-3, the memorandum of Điện Biên and Luang Prabang, ${where}`, () => {
    let house: House;
    let chuyenVien: Person; // desk officer of Điện Biên's Department of Education and Training
    let giamDoc: Person; // its director, who signs
    let ngoaiVu: Person; // the foreign-affairs focal point
    let chuTich: Person; // the chairman of the province, who decides
    let luangPrabang: Person; // the director on the other side
    let kiemToan: Person; // the auditor

    beforeAll(async () => {
      house = await open();
      chuyenVien = await house.signIn('chuyenvien@sgddt-dienbien.demo');
      giamDoc = await house.signIn('giamdoc@sgddt-dienbien.demo');
      ngoaiVu = await house.signIn('ngoaivu@dienbien.demo');
      chuTich = await house.signIn('chutich@dienbien.demo');
      luangPrabang = await house.signIn('giamdoc@sgdtt-luangprabang.demo');
      kiemToan = await house.signIn('kiemtoan@kyket.demo');
    }, 180_000);

    afterAll(() => house?.stop(), 60_000);

    it('is drafted, sent across the border, answered, and agreed', async () => {
      await house.day('2023-10-09');
      await chuyenVien.gives('propose-agreement', memorandum, {
        kind: 'mou',
        titles,
        period,
        leadSeat: seats.ours,
        seats: [
          { id: seats.ours, side: sides.vietnam, party: bodies.department, checked: true },
          { id: seats.theirs, side: sides.laos, party: bodies.counterpart, checked: false },
        ],
      });
      await chuyenVien.gives('record-draft', memorandum, { articles: draftForClearance, clauses });
      const hash = textOf(await chuyenVien.sees(memorandum));
      await chuyenVien.gives('send-draft', memorandum, { hash });

      await house.day('2023-10-30');
      await luangPrabang.gives('record-answer', memorandum, {
        seat: seats.theirs,
        hash,
        answer: 'accepted',
      });
      await giamDoc.gives('agree-text', memorandum, { hash });

      // The text that one side agreed to is the text of the other, to the last letter.
      expect(textOf(await luangPrabang.sees(memorandum))).toBe(hash);
      expect((await chuyenVien.sees(memorandum)).agreement.text.is).toBe('agreed');
    }, 120_000);

    it('is cleared at home, with a mandate that leaves latitude', async () => {
      await house.day('2023-11-02');
      const hash = textOf(await giamDoc.sees(memorandum));
      await giamDoc.gives('open-clearance', clearance, {
        agreement: memorandum.id,
        party: bodies.department,
        procedure: procedureIds.department,
        bodies: {
          'deciding-authority': [bodies.province],
          'foreign-affairs-focal-point': [bodies.foreignAffairs],
        },
      });
      await chuyenVien.gives('submit-dossier', clearance, {
        hash,
        papers: [
          { item: 'proposal-letter', reference: 'Tờ trình' },
          { item: 'draft-vietnamese', reference: 'Dự thảo tiếng Việt' },
          { item: 'draft-foreign', reference: 'Dự thảo tiếng Lào' },
        ],
      });
      await house.day('2023-11-06');
      await ngoaiVu.gives('accept-dossier', clearance, { body: bodies.foreignAffairs });
      await house.settled();
      expect(await dueOf(chuyenVien, clearance, 'opinion')).toEqual(['2023-11-15']);

      await house.day('2023-11-13');
      await ngoaiVu.gives('give-opinion', clearance, {
        body: bodies.foreignAffairs,
        opinion: 'agree',
        reference: 'Công văn',
      });
      await chuyenVien.gives('consolidate-opinions', clearance, { explanations: [] });
      await house.day('2023-11-21');
      await chuTich.gives('decide', clearance, {
        hash,
        outcome: { is: 'granted', document: 'Quyết định', latitude, conditions: [] },
      });
      await house.day('2023-12-01');
      await giamDoc.gives('plan-ceremony', memorandum, {
        on: '2023-12-19',
        mode: 'in-person',
        venues: [{ name: 'Sở Giáo dục và Đào tạo Điện Biên', zone: 'Asia/Ho_Chi_Minh' }],
      });

      const { status, clearances } = await chuTich.sees(memorandum);
      expect(status).toBe('cleared');
      expect(clearances[0]?.state).toMatchObject({ is: 'cleared', mandate: { hash, latitude } });
    }, 120_000);

    it('[AP-7] sends an item beyond competence up to the province, due 28/12/2023, while the rest goes on', async () => {
      await house.day('2023-12-19', '13:30');
      await chuyenVien.gives('establish-talks', talksOfHeads, {
        title: {
          vi: 'Trao đổi kinh nghiệm hằng năm giữa lãnh đạo hai Sở',
          en: 'Yearly exchange between the heads of the two departments',
        },
        sides: [bodies.department, bodies.counterpart],
        zone: 'Asia/Ho_Chi_Minh',
        cadence: 'once-per-calendar-year',
        foundedBy: memorandum.id,
        hostRotation: [bodies.department, bodies.counterpart],
      });
      await chuyenVien.gives('record-meeting-held', talksOfHeads, {
        meetingId: meetings.of2023,
        host: bodies.department,
        mode: 'in-person',
        venues: [],
        evidence: [article],
      });
      await chuyenVien.gives('record-statement', talksOfHeads, {
        statementId: proposal,
        meetingId: meetings.of2023,
        kind: 'proposal',
        by: bodies.counterpart,
        said: 'Nếu số lưu học sinh không đạt chỉ tiêu, có thể nâng số cán bộ sang bồi dưỡng, tập huấn tại Điện Biên.',
      });
      await giamDoc.gives('answer-proposal', talksOfHeads, {
        statementId: proposal,
        answer: 'beyond-competence',
        reason: 'Với nội dung không thuộc thẩm quyền, Sở báo cáo, xin ý kiến tỉnh.',
      });
      await giamDoc.gives('escalate', clearance, {
        escalationId: escalation,
        scope: { item: proposal, articles: [], handling: 'left-out' },
        to: bodies.province,
        matter: 'Chuyển chỉ tiêu lưu học sinh chưa sử dụng sang bồi dưỡng cán bộ.',
      });
      await house.settled();

      expect(await dueOf(chuyenVien, clearance, 'higher-opinion')).toEqual(['2023-12-28']);
      const [file] = (await chuTich.sees(memorandum)).clearances;
      expect(file?.state).toMatchObject({ is: 'cleared', escalations: { [escalation]: {} } });
    }, 120_000);

    it('[NG-6] [AP-1] is not signed until the finished text is confirmed within the mandate', async () => {
      await house.day('2023-12-19', '15:30');
      await chuyenVien.gives('record-draft', memorandum, {
        articles: textAsSigned,
        clauses,
        reason: 'Hai bên cùng hoàn thiện văn bản sau khi thảo luận.',
      });
      const hash = textOf(await chuyenVien.sees(memorandum));
      await chuyenVien.gives('send-draft', memorandum, { hash });
      await luangPrabang.gives('record-answer', memorandum, {
        seat: seats.theirs,
        hash,
        answer: 'accepted',
      });
      await giamDoc.gives('agree-text', memorandum, { hash });
      await chuyenVien.gives('collate-texts', memorandum, { compared: ['vi', 'lo'] });

      const ours = { seat: seats.ours, hash, medium: 'electronic', evidence: [article] };
      const refusal = await giamDoc.isRefused('sign', memorandum, ours);
      expect(refusal).toMatchObject({ status: 409, code: 'clearance-stale' });

      await giamDoc.gives('confirm-within-mandate', clearance, {
        hash,
        difference: 'Điều 8 viết đầy đủ hơn; các chỉ tiêu không thay đổi.',
        latitude,
      });
      await house.day('2023-12-19', '16:00');
      await giamDoc.gives('sign', memorandum, ours);
      expect((await luangPrabang.sees(memorandum)).signing).toEqual({
        is: 'signing',
        given: 1,
        needed: 2,
      });

      await luangPrabang.gives('sign', memorandum, { ...ours, seat: seats.theirs });
      const { signing, status, agreement } = await luangPrabang.sees(memorandum);
      expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2023-12-19' } });
      expect(status).toBe('in-force');
      expect(agreement.force).toMatchObject({
        terms: [{ from: '2023-12-19', to: { value: '2025-12-31', certainty: 'inferred' } }],
      });
    }, 120_000);

    it('[EX-1] undertakes six lines, 150 places and 20 a year, each in its article', async () => {
      await house.day('2023-12-19', '17:00');
      for (const name of Object.keys(lines) as Line[])
        await chuyenVien.gives('record-commitment', commitments, commitmentOf(name));

      const file = await luangPrabang.sees(memorandum);
      expect(capacities(file)).toEqual([null, 40, 20, 20, 20, 50]);
      expect(sumOf(capacities(file))).toBe(150);
      const { state } = file.ledger;
      expect(state.is === 'open' && state.lines[lineIds.vietnamese]).toMatchObject({
        basis: { is: 'per-year', count: 20 },
        source: { article: lines.vietnamese.article, hash: textOf(file) },
      });
    }, 120_000);

    it('counts what had come of them: 1 of 40 on L2, and 22 that cannot be told apart', async () => {
      const { bachelorPartTime, college, politicalTheory } = lineIds;
      await chuyenVien.gives('report-fulfilment', commitments, {
        reportId: proposal,
        kind: 'stock',
        counts: {
          [lineIds.vietnamese]: 6,
          [lineIds.bachelorFullTime]: 1,
          [lineIds.officials]: 5,
        },
        unmapped: { count: 22, over: [bachelorPartTime, college, politicalTheory] },
        evidence: [article],
      });
      await chuyenVien.gives('plan-meeting', talksOfHeads, {
        meetingId: meetings.of2024,
        year: 2024,
        host: bodies.counterpart,
        mode: 'in-person',
        on: 'unfixed',
      });

      const { ledger } = await chuyenVien.sees(memorandum);
      expect(ledger.figures[lineIds.bachelorFullTime]).toEqual({
        capacity: 40,
        taken: 1,
        free: 39,
        years: [],
      });
      expect(ledger.state).toMatchObject({
        reports: { [proposal]: { unmapped: { count: 22, over: { length: 3 } } } },
      });
    }, 60_000);

    it('moves ten places from L2 to L6 once the province agrees, and never 45', async () => {
      const { bachelorFullTime: from, officials: to } = lineIds;
      const move = { moveId: meetings.of2023, from, to };
      await house.day('2023-12-20');
      const tooMany = await luangPrabang.isRefused('propose-reallocation', commitments, {
        ...move,
        count: 45,
      });
      expect(tooMany).toMatchObject({ status: 409, code: 'not-enough-room', room: 39 });

      await luangPrabang.gives('propose-reallocation', commitments, { ...move, count: 10 });
      const decision = {
        moveId: move.moveId,
        decision: 'make',
        escalation: { party: bodies.department, item: escalation },
      };
      expect(await giamDoc.isRefused('decide-reallocation', commitments, decision)).toMatchObject({
        status: 409,
        code: 'higher-opinion-missing',
      });

      await house.day('2023-12-27');
      await ngoaiVu.gives('record-higher-opinion', clearance, {
        escalationId: escalation,
        answer: 'agreed',
        reference: 'Công văn của UBND tỉnh',
      });
      await giamDoc.gives('decide-reallocation', commitments, decision);
      await house.settled();

      const file = await luangPrabang.sees(memorandum);
      expect(capacities(file)).toEqual([null, 30, 20, 20, 20, 60]);
      expect(sumOf(capacities(file))).toBe(150);
      const [opinion] = await chuyenVien.deadlines(clearance).then(only('higher-opinion'));
      expect(opinion).toMatchObject({ outcome: 'met', metOn: '2023-12-27' });
    }, 120_000);

    it('changes nothing when a move is refused, and the other side reads why', async () => {
      const move = { moveId: meetings.of2024, from: lineIds.bachelorFullTime, to: lineIds.college };
      const reason = 'Cần giữ chỉ tiêu đại học cho khóa tới.';
      await luangPrabang.gives('propose-reallocation', commitments, { ...move, count: 5 });
      await giamDoc.gives('decide-reallocation', commitments, {
        moveId: move.moveId,
        decision: 'refuse',
        reason,
      });

      expect(capacities(await luangPrabang.sees(memorandum))).toEqual([null, 30, 20, 20, 20, 60]);
      const [last] = (await luangPrabang.history(memorandum)).slice(-1);
      expect(last?.type).toBe('ReallocationRefused');
      expect(last?.sentence).toContain(reason);
    }, 60_000);

    it('[RM-7] is reported within 15 days: reminded of on 03/01/2024, once, in the mailbox and in the history', async () => {
      expect(await dueOf(chuyenVien, memorandum, 'signing-report')).toEqual([
        '2024-01-03',
        '2024-01-03',
      ]);
      await house.day('2024-01-02', '08:05');
      const before = await house.letters();
      await house.day('2024-01-03', '08:05');
      await house.day('2024-01-03', '12:00');

      const news = (await house.letters()).slice(before.length);
      expect(news).toHaveLength(2);
      expect(new Set(news.map(({ to }) => to)).size).toBe(2);
      for (const { text, deliveries } of news) {
        expect(text).toContain('03/01/2024');
        expect(deliveries).toBe(1);
      }
      const reports = await chuyenVien.deadlines(memorandum).then(only('signing-report'));
      const told = (await chuyenVien.history(memorandum)).filter(
        ({ aggregate, recordedAt }) => aggregate === 'reminder' && recordedAt > '2024-01-03T01:00',
      );
      for (const { id } of reports) {
        const claims = told.filter(
          ({ data }) => (data as { obligation?: string }).obligation === id,
        );
        const sent = told.filter(
          ({ type, record, data }) =>
            type === 'ReminderSent' &&
            (data as { channel?: string }).channel === 'mail' &&
            claims.some((claim) => claim.record === record),
        );
        // Each report is told to the department and to the foreign-affairs office.
        expect(claims.map(({ sentence }) => sentence)).toHaveLength(2);
        expect(sent).toHaveLength(2);
      }
    }, 120_000);

    it('[DC-3] [RM-8] is met by the letters, and nobody is told of it any more', async () => {
      await house.day('2024-01-03', '15:00');
      const report = { purpose: 'signing-report', number: '15/BC-SGDĐT' };
      await chuyenVien.gives('record-dispatch', memorandum, {
        ...report,
        to: 'provincial-committee',
      });
      await chuyenVien.gives('record-dispatch', memorandum, {
        ...report,
        to: 'ministry-of-foreign-affairs',
        occurredOn: '2024-01-02',
      });
      await house.settled();
      const reports = await chuyenVien.deadlines(memorandum).then(only('signing-report'));
      expect(reports.map(({ outcome, metOn }) => [outcome, metOn]).sort()).toEqual([
        ['met', '2024-01-02'],
        ['met', '2024-01-03'],
      ]);

      await house.day('2024-01-10');
      const late = (await house.letters()).filter(
        ({ sentAt, text }) => sentAt > '2024-01-03T08:00' && text.includes('03/01/2024'),
      );
      expect(
        late.map(({ text }) => text).filter((text) => /Báo cáo và gửi bản sao/.test(text)),
      ).toEqual([]);
    }, 120_000);

    it('[AU-2] [ES-8] shows what was known on any day, and at any revision', async () => {
      const dayBefore = await chuyenVien.sees(memorandum, { knownAt: '2023-12-18' });
      expect(dayBefore.signing).toEqual({ is: 'planned' });
      expect(dayBefore.ledger.state).toEqual({ is: 'none' });

      const evening = await chuyenVien.sees(memorandum, { knownAt: '2023-12-19' });
      expect(capacities(evening)).toEqual([null, 40, 20, 20, 20, 50]);
      expect(evening.clearances[0]?.state).toMatchObject({ escalations: { [escalation]: {} } });

      const history = await kiemToan.history(memorandum);
      const first = history.find(({ type }) => type === 'SignatureAffixed');
      const between = await kiemToan.sees(memorandum, { atRevision: first?.revision ?? -1 });
      expect(between.signing).toEqual({ is: 'signing', given: 1, needed: 2 });

      // What was agreed at first is still there to read.
      const undertaken = history.filter(({ type }) => type === 'CommitmentRecorded');
      expect(undertaken.map(({ data }) => data)).toContainEqual(
        expect.objectContaining({ basis: { is: 'per-cohort', count: 10, cohorts: 4 } }),
      );
      await expect(chuyenVien.sees(memorandum, { knownAt: '2023-10-08' })).rejects.toThrow('404');
    }, 120_000);

    it('[AU-4] keeps apart what was true on a day and what was known of it', async () => {
      const letters = async (asOf: string, knownAt: string) =>
        (await kiemToan.sees(memorandum, { asOf, knownAt })).agreement.dispatches.length;

      // The letter to the ministry went out on 02/01 and was recorded on 03/01.
      expect(await letters('2024-01-02', '2024-01-02')).toBe(0);
      expect(await letters('2024-01-02', '2024-01-03')).toBe(1);
      expect(await letters('2024-01-03', '2024-01-03')).toBe(2);
    }, 60_000);

    it('[AU-1] reads as sentences in which no code and no number of the machine is left', async () => {
      for (const language of ['vi', 'en'] as const)
        for (const { sentence, by } of await kiemToan.in(language).history(memorandum)) {
          expect(sentence).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
          expect(`${sentence} ${by.person}`).not.toMatch(
            /[a-z]-[a-z]+-[a-z]|undefined|no longer named|không còn được nêu/,
          );
        }
    }, 60_000);

    it('[RN-5] ends with its label on 31/12/2025, and is not extended by the outlook to 2030', async () => {
      const on = async (asOf: string) => (await luangPrabang.sees(memorandum, { asOf })).status;
      expect(await on('2025-12-31')).toBe('in-force');
      expect(await on('2026-01-01')).toBe('expired');

      await house.day('2026-01-01', '00:05');
      const { status, agreement } = await chuyenVien.sees(memorandum);
      expect(status).toBe('expired');
      expect(agreement.force).toMatchObject({ terms: { length: 1 } });
      const { items } = await luangPrabang.reads<{ items: { status: string }[] }>(
        '/v1/agreements?q=luong pha bang',
      );
      expect(items.map((item) => item.status)).toEqual(['expired']);
    }, 120_000);
  });
};

const commitmentOf = (name: Line) => {
  const { article: source, count } = lines[name];
  const many = cohorts[name];
  return {
    lineId: lineIds[name],
    title: { vi: lineNames[name] },
    basis:
      many === undefined ? { is: 'per-year', count } : { is: 'per-cohort', count, cohorts: many },
    unit: name === 'officials' ? 'official' : 'student',
    provider: bodies.department,
    beneficiaries: [bodies.counterpart],
    firmness: 'planned',
    source: { article: source },
    coverage: { from: 'unknown', to: 'unknown' },
  };
};

const only =
  (rule: string) =>
  <Item extends { readonly rule: string }>(deadlines: readonly Item[]): readonly Item[] =>
    deadlines.filter((each) => each.rule === rule);

const dueOf = async (person: Person, of: Place, rule: string): Promise<readonly string[]> =>
  (await person.deadlines(of).then(only(rule))).map(({ due }) => due);
