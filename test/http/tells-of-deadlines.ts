import type {
  Agenda,
  DelegationList,
  EvidencePack,
  MinutesOfMeeting,
  PressNote,
  RenewalPlan,
  SuccessorDraft,
} from '@kyket/application';
import { Reminders, type LedgerEntry, type WouldMove } from '@kyket/reminders';
import { idFrom } from '@kyket/eventing';
import { Reader } from '@kyket/projections';
import { bodies, people } from '../../apps/standalone/src/demo/dien-bien/cast';
import { lineIds } from '../../apps/standalone/src/demo/dien-bien/life';
import type { House } from '../parts/house';
import type { Person } from '../parts/person';
import { memo, peopleOf, talks } from './the-story';

const meetingId = idFrom('demo', 'dien-bien-luang-prabang', 'meeting', '2024');
const heldIn2023 = idFrom('demo', 'dien-bien-luang-prabang', 'meeting', '2023');
const venue = (name: string, zone: string) => ({ id: idFrom('venue', name), name, zone });
const venues = [
  venue('Luông Pha Băng', 'Asia/Vientiane'),
  venue('Điện Biên Phủ', 'Asia/Ho_Chi_Minh'),
  venue('Nam Ninh', 'Asia/Shanghai'),
  venue('Viêng Chăn', 'Asia/Vientiane'),
  venue('Hà Nội', 'Asia/Ho_Chi_Minh'),
];
const leads = { in: 'lead-times', id: 'leads' };
const order = {
  rule: 'signing-report',
  content: {
    steps: [
      { when: { count: 10, unit: 'days', way: 'before' }, to: ['desk-officer'] },
      { when: { count: 0, unit: 'days', way: 'before' }, to: ['desk-officer', 'focal-point'] },
    ],
    counts: {},
    source: { vi: 'Quyết định của Sở', en: 'A decision of the department' },
  },
};

interface Items<Item> {
  readonly items: readonly Item[];
}

/** Who has to do what by when, what lies on the table, and the proof of who was told: from the evening of 19/12/2023 on. */
export const tellsOfDeadlines = (open: () => House): void => {
  describe('What has to be done, and who was told', () => {
    let deskOfficer: Person;
    let counterpart: Person;
    let administrator: Person;

    beforeAll(async () => {
      deskOfficer = await peopleOf(open()).deskOfficer();
      counterpart = await peopleOf(open()).counterpart();
      administrator = await peopleOf(open()).administrator();
    });

    const agenda = (by: Person) => by.reads<Agenda>(`/v1/talks/${talks.id}/agenda`);
    const status = async (by: Person, path: string) => (await by.asks('GET', path)).status;

    it('[MT-2] draws up the agenda of the next meeting: every open item with its owner and its age', async () => {
      await open().day('2024-01-02', '07:00');
      const { items, next } = await agenda(deskOfficer);
      const kinds = Map.groupBy(items, ({ is }) => is);

      expect(kinds.get('commitment')).toHaveLength(6);
      expect(kinds.get('proposal')).toHaveLength(1);
      expect(kinds.get('minutes')).toHaveLength(1);
      expect(items.every(({ owner, what }) => owner.length > 5 && what.length > 5)).toBe(true);
      expect(new Set(items.map(({ ageInDays }) => ageInDays))).toEqual(new Set([14]));
      expect(next).toMatchObject({ year: 2024, on: 'unfixed', heldBy: '2024-12-31' });
      expect((await agenda(counterpart)).items).toHaveLength(items.length);
      expect(await status(administrator, `/v1/talks/${talks.id}/agenda`)).toBe(404);
    });

    it('[MT-1] finds the next day and the next host of yearly talks with five venues in three zones', async () => {
      await deskOfficer.gives('plan-meeting', talks, {
        meetingId,
        year: 2024,
        mode: 'hybrid',
        on: '2024-10-10',
        venues,
      });
      const { next, skippedYears } = await agenda(deskOfficer);

      expect(next).toMatchObject({ year: 2024, on: '2024-10-10' });
      expect(next.host).toContain('Luông Pha');
      expect(skippedYears).toEqual([]);
    });

    it('[MT-6] lists each delegation with its titles in its own order of protocol, for a spreadsheet too', async () => {
      const list = `/v1/talks/${talks.id}/meetings/${meetingId}/delegations`;
      const [there, here] = venues;
      await deskOfficer.gives('record-delegation', talks, {
        meetingId,
        venueId: here?.id,
        delegation: [
          { person: people.director.person, title: 'Giám đốc Sở' },
          { person: people.deskOfficer.person, title: '=Chuyên viên' },
        ],
      });
      await deskOfficer.gives('record-delegation', talks, {
        meetingId,
        venueId: there?.id,
        delegation: [{ person: people.counterpart.person, title: 'Giám đốc' }],
      });
      const { lines } = await deskOfficer.reads<DelegationList>(list);
      const { text, headers } = await deskOfficer.asks('GET', `${list}.csv`);

      expect(lines.map(({ venue: at, rank }) => `${at} ${String(rank)}`)).toEqual([
        'Luông Pha Băng 1',
        'Điện Biên Phủ 1',
        'Điện Biên Phủ 2',
        'Nam Ninh null',
        'Viêng Chăn null',
        'Hà Nội null',
      ]);
      expect(lines[1]?.name).toBe(people.director.name);
      expect(headers.get('content-type')).toContain('text/csv');
      expect(text).toContain(`Điện Biên Phủ,1,${people.director.name},Giám đốc Sở`);
      // What a spreadsheet would take for a formula is text.
      expect(text).toContain("'=Chuyên viên");
      expect(await status(administrator, list)).toBe(404);
    });

    it('[RN-3] lays on the table what was undertaken, done and left, and every figure names the facts it comes from', async () => {
      const path = `/v1/agreements/${memo.id}/evidence-pack`;
      const pack = await deskOfficer.reads<EvidencePack>(path);
      const known = new Set((await deskOfficer.history(memo)).map(({ id }) => id));
      const figures = [
        ...pack.commitments.flatMap(({ planned, performed }) => [planned, performed]),
        ...Object.values(pack.deadlines ?? {}),
      ];
      const sources = [
        ...figures.flatMap(({ from }) => from),
        ...[...pack.meetings, ...pack.left, ...pack.disputes].flatMap(({ from }) => from),
      ];

      expect(pack.commitments).toHaveLength(6);
      expect(pack.commitments.every(({ planned }) => planned.from.length > 0)).toBe(true);
      expect(figures.filter(({ value, from }) => value && from.length === 0)).toEqual([]);
      expect(sources.filter(({ event }) => !known.has(event))).toEqual([]);
      expect(pack.meetings.map(({ is }) => is).sort()).toEqual(['held', 'planned']);
      expect(pack.left).toHaveLength(1);

      const theirs = await counterpart.reads<EvidencePack>(path);
      expect(theirs.commitments.map(({ planned }) => planned.value)).toEqual(
        pack.commitments.map(({ planned }) => planned.value),
      );
      expect(theirs.deadlines).toBeNull();
      expect(await status(administrator, path)).toBe(404);
    });

    it('[RN-1] opens a renewal with the parties of today and the open commitments, linked both ways', async () => {
      const path = `/v1/agreements/${memo.id}/successor`;
      const { id, proposal, commitments } = await deskOfficer.reads<SuccessorDraft>(path);
      const file = await deskOfficer.sees(memo);
      const pack = await deskOfficer.reads<EvidencePack>(`/v1/agreements/${memo.id}/evidence-pack`);
      expect(proposal.seats.map(({ party }) => party)).toEqual(
        Object.values(file.agreement.seats).map(({ holders }) => holders.at(-1)?.party),
      );
      expect(commitments.map(({ renews }) => renews)).toEqual(
        pack.commitments.map(({ line }) => line),
      );

      const successor = { in: 'agreements', id };
      await deskOfficer.gives('propose-agreement', successor, { ...proposal, id });
      const { agreement } = await deskOfficer.sees(successor);
      expect(agreement.links).toEqual([{ kind: 'renews', to: memo.id }]);
      const family = await deskOfficer.reads(`/v1/agreements/${memo.id}/family`);
      expect(JSON.stringify(family)).toContain(id);
      expect(await status(counterpart, path)).toBe(404);
    });

    it('[SG-9] tells the press and the annual report of a signing what the record of its ceremony says', async () => {
      const year = '/v1/signings?year=2023';
      const path = `/v1/agreements/${memo.id}/press-note`;
      expect((await deskOfficer.reads<PressNote>(path)).ceremony).toBeNull();
      await deskOfficer.gives('record-ceremony', memo, {
        mode: 'in-person',
        venues: [{ name: 'Điện Biên Phủ', zone: 'Asia/Ho_Chi_Minh' }],
        present: [
          { person: people.chairman.person, title: 'Chủ tịch', as: 'leader' },
          { person: people.focalPoint.person, title: 'Chuyên viên', as: 'witness' },
        ],
        evidence: [{ source: 'Ảnh lễ ký kết' }],
      });

      const note = await deskOfficer.reads<PressNote>(path);
      expect(note).toMatchObject({
        on: { is: 'day', on: '2023-12-19' },
        ceremony: { venues: ['Điện Biên Phủ'], evidence: [{ source: 'Ảnh lễ ký kết' }] },
      });
      expect(note.says.slice(1)).toEqual([
        'Lễ ký kết được tổ chức trực tiếp, tại Điện Biên Phủ.',
        `Tham dự lễ ký kết có: ${people.chairman.name}, Chủ tịch.`,
        `Chứng kiến lễ ký kết: ${people.focalPoint.name}, Chuyên viên.`,
      ]);
      expect((await deskOfficer.reads<Items<PressNote>>(year)).items).toEqual([note]);
      expect((await deskOfficer.reads<Items<PressNote>>('/v1/signings?year=2022')).items).toEqual(
        [],
      );

      const theirs = await counterpart.in('en').reads<PressNote>(path);
      expect(theirs.ceremony?.evidence).toEqual([]);
      expect(theirs.says[0]).toMatch(/^19\/12\/2023: .* and .* signed .*\.$/);
      expect((await counterpart.in('lo').reads<PressNote>(path)).says.slice(1)).toEqual([
        'ພິທີລົງນາມຈັດຂຶ້ນແບບເຊິ່ງໜ້າ ທີ່ Điện Biên Phủ.',
        `ຜູ້ເຂົ້າຮ່ວມພິທີລົງນາມມີ: ${people.chairman.name}, Chủ tịch.`,
        `ພະຍານ: ${people.focalPoint.name}, Chuyên viên.`,
      ]);
      expect(await status(administrator, path)).toBe(404);
    });

    it('plans a renewal backwards by what its own dossier took, to the minute of its end', async () => {
      const path = `/v1/agreements/${memo.id}/renewal-plan`;
      const plan = await deskOfficer.in('en').reads<RenewalPlan>(path);

      // The dossier left on 03/11/2023 and was decided on 21/11/2023.
      expect(plan.approval.past).toEqual([18]);
      expect(plan).toMatchObject({ end: '2025-12-31', expiresAt: '2025-12-31T17:00:00.000Z' });
      expect(plan.said).toMatch(/^To be signed by 31\/12\/2025, the dossier must leave by \d/);
      expect(plan.stages.map(({ stage }) => stage)).toEqual([
        ...['review', 'draft', 'dossier', 'cleared', 'signed'],
      ]);
      expect(await status(counterpart, path)).toBe(404);
    });

    it('[RM-1] shows the administrator alone what other lead times would move, and moves it when they are published', async () => {
      const preview = await administrator.asks<Items<WouldMove>>('POST', '/v1/lead-times/preview', {
        body: order,
      });
      expect(preview.status).toBe(200);
      expect(preview.body.items.length).toBeGreaterThan(0);
      const refused = await deskOfficer.asks('POST', '/v1/lead-times/preview', { body: order });
      expect(refused.status).toBe(403);

      await administrator.gives('publish-lead-times', leads, { ...order, version: 1 });
      await open().settled();
      const { items } =
        await deskOfficer.reads<Items<{ rule: string; version: number }>>('/v1/lead-times');
      expect(items.find(({ rule }) => rule === order.rule)?.version).toBe(1);
      const sentences = (await deskOfficer.history(memo)).filter(
        ({ type }) => type === 'RemindersReplanned',
      );
      expect(sentences).toHaveLength(preview.body.items.length);
      expect(sentences[0]?.sentence).not.toMatch(/[{}]|[a-z]+-[a-z]+/);
    });

    it('[MT-3] links each decision of a meeting to what it became, and marks minutes that are not adopted', async () => {
      const path = `/v1/talks/${talks.id}/meetings/${heldIn2023}/minutes`;
      const minutes = (by: Person) => by.in('en').reads<MinutesOfMeeting>(path);
      const answered = async (by: Person, statementId: string) =>
        (await minutes(by)).decisions.find(({ statement }) => statement === statementId);
      const followUpId = idFrom('follow-up', 'officials');
      const [toDo, toTrain] = [idFrom('statement', 'officials'), idFrom('statement', 'training')];
      const ofMeeting = { meetingId: heldIn2023 };
      const proposal = { ...ofMeeting, kind: 'proposal', by: bodies.department };

      expect(await minutes(deskOfficer)).toMatchObject({
        minutes: 'none',
        mark: 'There are no minutes yet',
      });
      const [beyondUs] = (await minutes(deskOfficer)).decisions;
      expect(beyondUs).toMatchObject({ answer: 'beyond-competence', became: null });

      await deskOfficer.gives('record-statement', talks, {
        ...{ ...proposal, statementId: toDo, said: 'Lập danh sách cán bộ cần bồi dưỡng.' },
      });
      await deskOfficer.gives('record-statement', talks, {
        ...{ ...proposal, statementId: toTrain, said: 'Đào tạo thêm cán bộ.' },
      });
      await deskOfficer.gives('agree-follow-up', talks, {
        ...{ ...ofMeeting, followUpId, what: 'Danh sách cán bộ', owner: bodies.department },
      });
      for (const [statementId, became] of [
        [toDo, followUpId],
        [toTrain, lineIds.officials],
      ] as const)
        await deskOfficer.gives('answer-proposal', talks, {
          ...{ statementId, answer: 'accepted', became },
        });
      await deskOfficer.gives('draft-minutes', talks, ofMeeting);

      expect((await minutes(counterpart)).mark).toBe('A draft – not adopted');
      expect(await answered(deskOfficer, toDo)).toMatchObject({
        answer: 'accepted',
        became: { is: 'follow-up', id: followUpId, what: 'Danh sách cán bộ' },
      });
      const { became } = (await answered(counterpart, toTrain)) ?? {};
      expect(became).toMatchObject({ is: 'commitment', id: lineIds.officials });
      expect(await status(counterpart, became?.href ?? '')).toBe(200);

      await deskOfficer.gives('adopt-minutes', talks, ofMeeting);
      expect(await minutes(counterpart)).toMatchObject({ minutes: 'adopted', mark: null });
      expect(await status(administrator, path)).toBe(404);
    });

    it('[RM-7] tells the auditor of every reminder of a deadline: by which rule, to whom, and what became of it', async () => {
      await open().day('2024-01-03', '08:00');
      const auditor = await peopleOf(open()).auditor();
      const [report] = (await deskOfficer.deadlines(memo)).filter(
        ({ rule }) => rule === 'signing-report',
      );
      const path = `/v1/obligations/${report?.id ?? ''}/reminders`;
      const { items } =
        await auditor.reads<
          Items<LedgerEntry & { readonly people: readonly string[]; readonly isSaid: string }>
        >(path);
      const sent = items.filter(({ is }) => is === 'sent');

      expect(sent.flatMap((each) => each.people)).toContain(people.deskOfficer.name);
      expect(sent.every(({ rule, isSaid }) => rule === 'signing-report' && isSaid)).toBe(true);
      expect(await status(counterpart, path)).toBe(404);
    });

    it('[ES-5] builds views anew while lists are read, and sends no letter and no order again', async () => {
      const { running, letters, facts, settled } = open();
      await settled();
      const sent = await letters();
      const recorded = await facts();
      expect(sent.length).toBeGreaterThan(0);
      expect(recorded['ReminderSent']).toBeGreaterThan(0);

      let isBuilding = true;
      const rebuilt = (async () => {
        for (const name of ['agreement-register', 'kept-obligations', 'told-reminders'])
          await running.app.get(Reader).rebuild(name);
      })().finally(() => (isBuilding = false));
      const answers: number[] = [];
      while (isBuilding) answers.push(await status(deskOfficer, '/v1/agreements'));
      await rebuilt;
      expect(new Set(answers)).toEqual(new Set([200]));

      await running.app.get(Reminders).reconcile();
      await settled();
      expect(await letters()).toEqual(sent);
      expect(await facts()).toEqual(recorded);
    });

    it('shows what runs out before a day, and decides about many at once, each answered by itself', async () => {
      const director = await peopleOf(open()).director();
      const ending = async (by: Person) =>
        by.reads<Items<{ id: string; ends: string; open: boolean }>>(
          '/v1/renewals?endingBefore=2030-01-01',
        );
      expect((await ending(director)).items).toContainEqual(
        expect.objectContaining({ id: memo.id, ends: '2025-12-31', open: true }),
      );
      expect((await ending(counterpart)).items).toEqual([]);

      const decide = async (by: Person, key: string) =>
        by.asks<Items<{ agreement: string; status: number }>>('POST', '/v1/renewals', {
          body: { agreements: [memo.id, idFrom('nowhere')], as: 'renew', reason: 'Còn hiệu quả' },
          headers: { 'idempotency-key': key },
        });
      const told = async (by: Person, key: string) =>
        (await decide(by, key)).body.items.map((item) => item.status);
      expect(await told(counterpart, 'theirs')).toEqual([403, 404]);
      expect(await told(administrator, 'nobody')).toEqual([404, 404]);
      expect(await told(director, 'ours')).toEqual([200, 404]);
      expect((await decide(director, 'ours')).body.items).toMatchObject([
        { agreement: memo.id, status: 200, receipt: { replayed: true } },
        { status: 404, problem: { code: 'not-found' } },
      ]);
      expect((await decide(director, '')).status).toBe(400);
    });

    it('[OP-3] notices a scheduler that stands still within fifteen minutes, on the page of readiness and in the metrics', async () => {
      const { url, running } = open();
      const ready = async () => (await fetch(`${url}/ready`)).status;
      const metrics = async (headers = {}) => fetch(`${url}/metrics`, { headers });
      const rung = async () =>
        /^kyket_reminders_should_have_rung (\d+)$/m.exec(await (await metrics()).text())?.[1];
      await open().day('2024-11-14', '07:58');
      expect(await ready()).toBe(200);
      expect(await rung()).toBe('0');

      await running.app.get(Reminders).stop();
      await running.parts.clock.moveTo('2024-11-15T01:15:00.000Z');
      expect(Number(await rung())).toBeGreaterThan(0);
      expect(await ready()).toBe(503);

      const { status: elsewhere } = await metrics({ 'x-forwarded-for': '203.0.113.7' });
      expect(elsewhere).toBe(404);
      const told = await (await metrics()).text();
      expect(told).toContain('kyket_view_lag');
      expect(told).not.toMatch(/@|[0-9a-f]{8}-[0-9a-f]{4}-|Điện Biên/);
    });
  });
};
