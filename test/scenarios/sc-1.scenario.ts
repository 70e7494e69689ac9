import { idFrom, type Id } from '@kyket/eventing';
import {
  committees,
  education,
  guangxi,
  people,
} from '../../apps/standalone/src/demo/guangxi/cast';
import {
  fiveSeatsOf2024,
  meetings,
  statements,
  venues,
} from '../../apps/standalone/src/demo/guangxi/records';
import { sources } from '../../apps/standalone/src/demo/guangxi/sources';
import { delegationsOf2021 } from '../../apps/standalone/src/demo/guangxi/talks';
import { sayings, titles } from '../../apps/standalone/src/demo/guangxi/wording';
import type { House } from '../parts/house';
import type { Person, Place } from '../parts/person';
import {
  conferences,
  establishesTheTalks,
  mechanism,
  memorandumOf2024,
  talksSeen,
  whyMissed,
  yearsOf,
  zoneOf,
} from './guangxi';

const meeting = { meetingId: meetings.of2021 };

/** SC-1: the talks of each calendar year from 2021 on, once those of 2020 were held. */
export const livesThroughTheTalksOfSc1 = (the: () => House): void => {
  describe('SC-1, the talks of four border provinces and Guangxi, year by year', () => {
    let luuTru: Person;
    let chuyenVien: Person;
    let quangTay: Person;
    let quanTri: Person;
    let kiemToan: Person;

    beforeAll(async () => {
      luuTru = await the().signIn('luutru@sgddt-langson.demo');
      chuyenVien = await the().signIn('chuyenvien@sgddt-langson.demo');
      quangTay = await the().signIn('giamdoc@sgd-quangtay.demo');
      quanTri = await the().signIn('quantri@kyket.demo');
      kiemToan = await the().signIn('kiemtoan@kyket.demo');
    }, 60_000);

    const deadline = async (occasion: string) =>
      (await chuyenVien.deadlines(conferences)).find((each) => each.occasion === occasion);

    it('[MT-1] are asked for as the year 2021 begins, of Guangxi, whose turn it is to host', async () => {
      await the().day('2020-12-31');
      expect(await deadline('2021')).toBeUndefined();

      await the().day('2021-01-01', '00:05');
      expect(await deadline('2021')).toMatchObject({
        ...{ due: '2021-12-31', outcome: 'open', party: guangxi.department },
      });
    }, 120_000);

    it('are planned in Nanning, and moved online to five venues as the same meeting', async () => {
      await the().day('2021-03-15');
      await chuyenVien.gives('plan-meeting', conferences, {
        ...meeting,
        mode: 'in-person',
        on: '2021-09-09',
        venues: [venues.guangxi],
      });
      await the().settled();
      expect(await deadline('2021 plan')).toMatchObject({ outcome: 'met', metOn: '2021-03-15' });

      await the().day('2021-08-05');
      await chuyenVien.gives('change-meeting-mode', conferences, {
        ...meeting,
        mode: 'online',
        venues: Object.values(venues),
      });
      const planned = (await talksSeen(quangTay)).meetings[meetings.of2021];
      expect(planned).toMatchObject({ is: 'planned', host: guangxi.department, mode: 'online' });
      expect(planned?.venues).toHaveLength(5);
      const known = await talksSeen(kiemToan, conferences, { knownAt: '2021-08-04' });
      expect(known.meetings[meetings.of2021]).toMatchObject({ mode: 'in-person' });
    }, 120_000);

    it('are held on 09/09/2021 and so met, 330 days after the last', async () => {
      await the().day('2021-09-09', '16:30');
      await chuyenVien.gives('record-meeting-held', conferences, {
        ...meeting,
        evidence: [sources.talksOf2021],
      });
      await the().settled();

      expect(await deadline('2021')).toMatchObject({ outcome: 'met', metOn: '2021-09-09' });
      expect(await yearsOf(chuyenVien)).toEqual([
        '2018: missed',
        '2019: missed',
        '2020: met',
        '2021: met',
      ]);
    }, 60_000);

    it('name who was at two venues, by the title of that day, and say of three that nobody has told', async () => {
      for (const venue of ['langSon', 'guangxi'] as const)
        await chuyenVien.gives('record-delegation', conferences, {
          ...meeting,
          venueId: venues[venue].id,
          delegation: delegationsOf2021[venue],
          evidence: [sources.talksOf2021],
        });

      // A year later the director of Lạng Sơn holds another office. In the record of 2021 he is who he was.
      await the().day('2022-08-01');
      const office = idFrom('office', 'pho-chu-tich');
      const province: Place = { in: 'parties', id: committees.langSon };
      await quanTri.gives('establish-office', province, {
        officeId: office,
        titles: { vi: 'Phó Chủ tịch' },
        may: [],
      });
      await quanTri.gives('appoint-holder', province, {
        officeId: office,
        person: people.director.person,
        document: 'Quyết định (dữ liệu minh họa)',
      });

      const { venues: held } = (await talksSeen(kiemToan)).meetings[meetings.of2021] ?? {};
      const at = (venue: keyof typeof venues) =>
        held?.find(({ id }) => id === venues[venue].id)?.delegation;
      expect(at('langSon')).toEqual(delegationsOf2021.langSon);
      expect(at('langSon')?.[0]).toMatchObject({ title: 'Giám đốc Sở Giáo dục và Đào tạo' });
      expect(at('guangxi')).toHaveLength(4);
      for (const venue of ['quangNinh', 'caoBang', 'haGiang'] as const)
        expect(at(venue)).toBe('not-reported');
    }, 120_000);

    it('leave Guangxi’s words proposals, each side owning its part, and create no agreement', async () => {
      const agreements = async () =>
        (await kiemToan.reads<{ items: unknown[] }>('/v1/agreements')).items.length;
      const before = await agreements();
      for (const saying of Object.values(sayings.of2021))
        await chuyenVien.gives('record-statement', conferences, {
          ...meeting,
          ...saying,
          occurredOn: '2021-09-09',
        });
      for (const owner of [education.langSon, guangxi.department])
        await chuyenVien.gives('agree-follow-up', conferences, {
          ...meeting,
          followUpId: idFrom('follow-up', owner),
          what: 'Đề xuất 1 đến 2 trường làm thí điểm giao lưu.',
          owner,
          occurredOn: '2021-09-09',
        });

      const { statements: said, followUps } = await talksSeen(quangTay);
      for (const id of [statements.pilotSchools, statements.springMeetings])
        expect(said[id]).toMatchObject({
          ...{ kind: 'proposal', by: guangxi.department, answer: 'proposed' },
        });
      // Ninety days, where nobody said when.
      const inNinetyDays = { due: '2021-12-08', is: 'open' };
      expect(Object.values(followUps)).toMatchObject(
        [education.langSon, guangxi.department].map((owner) => ({ owner, ...inNinetyDays })),
      );
      expect(await agreements()).toBe(before);
    }, 120_000);

    it('are asked for again in 2022, and held on 23/09/2022', async () => {
      expect(await deadline('2022')).toMatchObject({ outcome: 'open', due: '2022-12-31' });
      await the().day('2022-09-23', '17:00');
      await chuyenVien.gives('record-meeting-held', conferences, {
        meetingId: meetings.of2022,
        host: education.caoBang,
        mode: 'online',
        evidence: [sources.talksOf2022],
      });
      await the().settled();
      expect(await deadline('2022')).toMatchObject({ outcome: 'met', metOn: '2022-09-23' });
    }, 60_000);

    it('[MT-1] are missed in 2023, of which there is no evidence, as the auditor sees', async () => {
      await the().day('2023-12-31');
      expect(await deadline('2023')).toMatchObject({
        ...{ outcome: 'open', party: education.quangNinh },
      });
      await the().day('2024-01-01', '00:05');

      expect(await yearsOf(kiemToan)).toContain('2023: missed');
      expect(await whyMissed(kiemToan, 2023)).toBe('passed');
      const missed = (await kiemToan.history(mechanism)).filter(
        ({ type, recordedAt }) => type === 'ObligationMissed' && recordedAt > '2023-12-31T16:00',
      );
      expect(missed.map(({ sentence }) => sentence)).toHaveLength(1);
    }, 120_000);

    it('leave in 2024 a memorandum that says at which meeting it was signed', async () => {
      await the().day('2024-11-26', '17:00');
      await chuyenVien.gives('record-meeting-held', conferences, {
        meetingId: meetings.of2024,
        host: education.haGiang,
        mode: 'in-person',
        venues: [venues.haGiang],
        evidence: [sources.talksOf2024],
      });
      const told = { occurredOn: '2024-11-26', evidence: [sources.talksOf2024] };
      const links = [
        { kind: 'under', to: mechanism.id },
        { kind: 'signed-at', to: meetings.of2024 },
      ];
      await luuTru.gives('register-legacy-agreement', memorandumOf2024, {
        kind: 'mou',
        titles: titles.memorandumOf2024,
        place: 'Hà Giang',
        period: { label: 'Năm 2024', years: { from: 2024, to: 2024 } },
        seats: fiveSeatsOf2024,
        leadSeat: fiveSeatsOf2024[0]?.id,
        links,
        ...told,
      });
      for (const { id: seat, party } of fiveSeatsOf2024)
        await luuTru.gives('record-past-signature', memorandumOf2024, {
          ...{ seat, certainty: 'claimed', zone: zoneOf(party), ...told },
        });
      await the().settled();

      const file = await quangTay.sees(memorandumOf2024);
      expect(file.signing).toEqual({ is: 'signed', on: { is: 'day', on: '2024-11-26' } });
      expect(file.agreement.links).toEqual(links);
      expect(await yearsOf(chuyenVien)).toContain('2024: met');
      await expect(kiemToan.sees(memorandumOf2024, { knownAt: '2024-11-25' })).rejects.toThrow(
        '404',
      );
    }, 180_000);

    it('entered from the archive only in 2026, are missed without evidence where no meeting is known, and nobody is reminded', async () => {
      await the().day('2026-11-22');
      const archive: Place = { in: 'talks', id: idFrom('talks', 'entered in 2026') };
      await establishesTheTalks(chuyenVien, archive);
      for (const [on, host] of [
        ['2020-10-14', education.langSon],
        ['2021-09-09', guangxi.department],
        ['2022-09-23', education.caoBang],
        ['2024-11-26', education.haGiang],
      ] as const)
        await chuyenVien.gives('record-meeting-held', archive, {
          meetingId: idFrom('meeting', 'entered in 2026', on),
          ...{ host, mode: 'online', occurredOn: on },
        });
      await the().settled();

      expect(await yearsOf(kiemToan, archive)).toEqual([
        ...['2018: missed', '2019: missed', '2020: met', '2021: met', '2022: met'],
        ...['2023: missed', '2024: met', '2025: missed', '2026: open'],
      ]);
      expect(await whyMissed(kiemToan, 2023, archive)).toBe('no-evidence');
      const missed = (await kiemToan.deadlines(archive)).filter(
        (each) => each.outcome === 'missed',
      );
      const reminded = await remindedOf(the());
      expect(missed.length).toBeGreaterThanOrEqual(4);
      expect(missed.filter(({ id }) => reminded.has(id))).toEqual([]);
    }, 180_000);
  });
};

/** The deadlines of which somebody was reminded. */
const remindedOf = async ({ running }: House): Promise<ReadonlySet<unknown>> => {
  const found = new Set<unknown>();
  for await (const { type, data } of running.parts.stores.log.readAll())
    if (type === 'ReminderClaimed') found.add((data as { obligation: Id }).obligation);
  return found;
};
