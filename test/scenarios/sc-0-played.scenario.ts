import { clearanceIdOf, procedureIds } from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { education, guangxi } from '../../apps/standalone/src/demo/guangxi/cast';
import {
  meetings,
  nineSeats,
  statements,
  venues,
} from '../../apps/standalone/src/demo/guangxi/records';
import { sources } from '../../apps/standalone/src/demo/guangxi/sources';
import { sayings, titles } from '../../apps/standalone/src/demo/guangxi/wording';
import type { House } from '../parts/house';
import type { Person } from '../parts/person';
import {
  conferences,
  establishesTheTalks,
  mechanism,
  memorandum,
  registersTheMechanism,
  talksSeen,
  yearsOf,
  zoneOf,
} from './guangxi';
import { directors } from './nine-directors';

/** What the two sides agreed on, as the article lists it. */
const articles = [
  'Tiếp tục duy trì cơ chế hội nghị trao đổi về công tác giáo dục – giáo dục nghề nghiệp theo định kỳ.',
  'Thực hiện hiệu quả quỹ học bổng cho học sinh, sinh viên du học.',
  'Hỗ trợ cơ sở vật chất, trang thiết bị đào tạo cho các cơ sở giáo dục nghề nghiệp bốn tỉnh biên giới Việt Nam.',
].map((vi, index) => ({
  id: idFrom('sc-0', 'article', index),
  number: `${index + 1}`,
  text: { vi },
}));

const clauses = { entry: { is: 'on-last-signature' }, end: 'unknown' };

/** SC-0 as it was played on the clock of 2020, under the practice of before July 2021. */
export const playsSc0In2020 = (the: () => House): void => {
  describe('SC-0, the memorandum of four border provinces and Guangxi, played in 2020', () => {
    let luuTru: Person;
    let chuyenVien: Person;
    let giamDoc: Person;
    let quangTay: Person;
    let kiemToan: Person;
    /** The director of each Vietnamese department, by the department. */
    const director = new Map<string, Person>();
    let hash = '';

    beforeAll(async () => {
      luuTru = await the().signIn('luutru@sgddt-langson.demo');
      chuyenVien = await the().signIn('chuyenvien@sgddt-langson.demo');
      quangTay = await the().signIn('giamdoc@sgd-quangtay.demo');
      kiemToan = await the().signIn('kiemtoan@kyket.demo');
      for (const { email, organisation } of directors)
        director.set(organisation ?? '', await the().signIn(email));
      giamDoc = await the().signIn('giamdoc@sgddt-langson.demo');

      await the().day('2020-09-14');
      await registersTheMechanism(luuTru);
      await establishesTheTalks(chuyenVien);
    }, 180_000);

    it('meets online from two venues, with Lạng Sơn to host by rotation', async () => {
      await chuyenVien.gives('plan-meeting', conferences, {
        meetingId: meetings.of2020,
        mode: 'online',
        on: '2020-10-14',
        venues: [venues.langSon, venues.guangxi],
      });

      const { meetings: planned } = await talksSeen(quangTay);
      expect(planned[meetings.of2020]).toMatchObject({
        ...{ is: 'planned', year: 2020, on: '2020-10-14', host: education.langSon },
        ...{ mode: 'online', venues: { length: 2 } },
      });
    }, 60_000);

    it('[DR-4] is one text of nine seats, to which each agrees and which each department clears for itself', async () => {
      await chuyenVien.gives('propose-agreement', memorandum, {
        kind: 'mou',
        titles: titles.memorandum,
        leadSeat: nineSeats[0]?.id,
        seats: nineSeats,
        links: [{ kind: 'under', to: mechanism.id }],
      });
      await chuyenVien.gives('record-draft', memorandum, { articles, clauses });
      const { text } = (await chuyenVien.sees(memorandum)).agreement;
      hash = 'draft' in text ? text.draft.hash : '';
      await chuyenVien.gives('send-draft', memorandum, { hash });
      for (const { id: seat, party } of nineSeats.slice(1)) {
        const answer = { seat, hash, answer: 'accepted', evidence: [sources.article] };
        const by = party === guangxi.department ? quangTay : chuyenVien;
        await by.gives('record-answer', memorandum, answer);
      }
      await giamDoc.gives('agree-text', memorandum, { hash });
      for (const [party, person] of director)
        await person.gives(
          'open-clearance',
          { in: 'clearances', id: clearanceIdOf(memorandum.id, party) },
          { agreement: memorandum.id, party, procedure: procedureIds.before2021 },
        );

      const file = await chuyenVien.sees(memorandum);
      expect(file.agreement.text.is).toBe('agreed');
      expect(file.clearances.map(({ state }) => state.is !== 'none' && state.party).sort()).toEqual(
        [...director.keys()].sort(),
      );
      expect(Object.keys(file.agreement.seats)).toHaveLength(9);
    }, 180_000);

    it('is signed by nine on 14/10/2020 – eight at Lạng Sơn, the last at Nanning – and by eight is not', async () => {
      await the().day('2020-10-14', '10:00');
      await chuyenVien.gives('record-meeting-held', conferences, { meetingId: meetings.of2020 });
      await chuyenVien.gives('record-statement', conferences, {
        meetingId: meetings.of2020,
        ...sayings.of2020.alliance,
      });
      const signs = (person: Person | undefined, { id: seat, party }: (typeof nineSeats)[number]) =>
        person?.gives('sign', memorandum, {
          ...{ seat, hash, medium: 'electronic', zone: zoneOf(party) },
          venue: party === guangxi.department ? 'Quảng Tây' : 'Lạng Sơn',
        });
      for (const seat of nineSeats.slice(0, 8)) await signs(director.get(seat.party), seat);

      const eight = await chuyenVien.sees(memorandum);
      expect(eight.signing).toEqual({ is: 'signing', given: 8, needed: 9 });
      expect(eight.status).toBe('signing');

      const [ninth] = nineSeats.slice(8);
      if (ninth) await signs(quangTay, ninth);
      const { signing, status, agreement } = await quangTay.sees(memorandum);
      expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2020-10-14' } });
      expect(status).toBe('in-force');
      expect(ninth && agreement.seats[ninth.id]?.signature).toMatchObject({
        zone: 'Asia/Shanghai',
      });
    }, 120_000);

    it('marks every Vietnamese signature as one whose clearance is not recorded', async () => {
      const signatures = (await kiemToan.history(memorandum)).filter(
        ({ type }) => type === 'SignatureAffixed',
      );
      const said = signatures.map(
        ({ data }) =>
          (data as { authority?: { clearance: { said: string } } }).authority?.clearance.said,
      );
      expect(said).toEqual([...Array.from({ length: 8 }, () => 'not-recorded'), undefined]);

      // What our side found out about itself is not the other side's to read.
      const theirs = (await quangTay.history(memorandum)).filter(
        ({ type }) => type === 'SignatureAffixed',
      );
      expect(theirs.some(({ data }) => 'authority' in (data as object))).toBe(false);
    }, 60_000);

    it('meets the talks of 2020, leaves the alliance a proposal, and can be seen as it stood the day before', async () => {
      await the().settled();
      expect(await yearsOf(chuyenVien)).toContain('2020: met');
      const { statements: said } = await talksSeen(chuyenVien);
      expect(said[statements.alliance]?.answer).toBe('proposed');

      const dayBefore = await kiemToan.sees(memorandum, { knownAt: '2020-10-13' });
      expect(dayBefore.signing).toEqual({ is: 'unsigned' });
      expect(
        (await talksSeen(kiemToan, conferences, { knownAt: '2020-10-13' })).meetings[
          meetings.of2020
        ]?.is,
      ).toBe('planned');
    }, 60_000);
  });
};
