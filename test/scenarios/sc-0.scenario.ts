import {
  committees,
  education,
  guangxi,
  labour,
  provinces,
  tuyenQuang,
  type Province,
} from '../../apps/standalone/src/demo/guangxi/cast';
import {
  acts,
  lines,
  meetings,
  nineSeats,
  statements,
  talksOfProvinces,
  venues,
} from '../../apps/standalone/src/demo/guangxi/records';
import {
  merged,
  mergerInto,
  newBodies,
  transferOf,
} from '../../apps/standalone/src/demo/guangxi/reorganisation';
import { sources } from '../../apps/standalone/src/demo/guangxi/sources';
import { sayings, titles } from '../../apps/standalone/src/demo/guangxi/wording';
import { idFrom } from '@kyket/eventing';
import type { House } from '../parts/house';
import type { Person } from '../parts/person';
import {
  conferences,
  establishesTheTalks,
  holdersIn,
  mechanism,
  memorandum,
  nineSignatures,
  registersTheMechanism,
  scholarships,
  talksSeen,
  whyMissed,
  yearsOf,
  zoneOf,
} from './guangxi';

/** 14/10 of some year: all that the article gives. */
const someYear = { is: 'day-of-some-year', month: 10, day: 14 };
const onThatDay = { occurredOn: someYear, evidence: [sources.article] };

const provincesInOrder = Object.keys(provinces) as Province[];

/** SC-0 as the archive tells it: what a department enters of an agreement it finds in an undated article. */
export const tellsSc0FromTheArchive = (open: () => Promise<House>): void => {
  describe('SC-0, the memorandum of four border provinces and Guangxi, from the archive', () => {
    let house: House;
    let luuTru: Person; // the archivist of Lạng Sơn's Department of Education and Training
    let chuyenVien: Person; // its desk officer
    let giamDoc: Person; // its director
    let quangTay: Person; // the director of Guangxi's department
    let quanTri: Person; // the steward of the registers
    let kiemToan: Person; // the auditor

    beforeAll(async () => {
      house = await open();
      luuTru = await house.signIn('luutru@sgddt-langson.demo');
      chuyenVien = await house.signIn('chuyenvien@sgddt-langson.demo');
      giamDoc = await house.signIn('giamdoc@sgddt-langson.demo');
      quangTay = await house.signIn('giamdoc@sgd-quangtay.demo');
      quanTri = await house.signIn('quantri@kyket.demo');
      kiemToan = await house.signIn('kiemtoan@kyket.demo');
    }, 180_000);

    afterAll(() => house?.stop(), 60_000);

    it('is signed only after the ninth signature: with eight it stands at 8 of 9', async () => {
      await house.day('2021-01-05');
      await registersTheMechanism(luuTru);
      await establishesTheTalks(chuyenVien);
      await chuyenVien.gives('record-meeting-held', conferences, {
        meetingId: meetings.of2020,
        host: education.langSon,
        mode: 'online',
        venues: [venues.langSon, venues.guangxi],
        ...onThatDay,
      });
      await luuTru.gives('register-legacy-agreement', memorandum, {
        kind: 'mou',
        titles: titles.memorandum,
        seats: nineSeats,
        leadSeat: nineSeats[0]?.id,
        links: [
          { kind: 'under', to: mechanism.id },
          { kind: 'signed-at', to: meetings.of2020 },
        ],
        ...onThatDay,
      });
      const [last, ...others] = nineSeats.toReversed();
      for (const each of others) await signed(each);

      expect((await chuyenVien.sees(memorandum)).signing).toEqual({
        is: 'signing',
        given: 8,
        needed: 9,
      });

      if (last) await signed(last);
      const { signing, agreement } = await quangTay.sees(memorandum);
      expect(signing).toEqual({ is: 'signed', on: someYear });
      // Who allowed each of them is not on record, and nobody says otherwise.
      expect(Object.values(agreement.seats).map(({ signature }) => signature)).toMatchObject(
        nineSeats.map(() => ({ is: 'signed', certainty: 'claimed' })),
      );
    }, 180_000);

    const signed = ({ id: seat, party }: { readonly id: string; readonly party: string }) =>
      luuTru.gives('record-past-signature', memorandum, {
        seat,
        certainty: 'claimed',
        zone: zoneOf(party),
        ...onThatDay,
      });

    it('has two lines whose givers hold no seat, each from what was said at the conference', async () => {
      for (const saying of Object.values(sayings.of2020))
        await chuyenVien.gives('record-statement', conferences, {
          meetingId: meetings.of2020,
          ...saying,
          ...onThatDay,
        });
      const line = { unit: 'scholarship', firmness: 'reported' };
      await chuyenVien.gives('record-commitment', scholarships, {
        ...line,
        lineId: lines.ofGuangxi,
        title: { vi: 'Học bổng đại học, sau đại học tại Quảng Tây' },
        basis: { is: 'range', min: 10, max: 25 },
        provider: guangxi.region,
        beneficiaries: Object.values(committees),
        source: { talks: talksOfProvinces, statement: statements.scholarshipsOfGuangxi },
        coverage: { from: { value: 2017, certainty: 'stated' }, to: 'unknown' },
      });
      await chuyenVien.gives('record-commitment', scholarships, {
        ...line,
        lineId: lines.ofLangSon,
        title: { vi: 'Học bổng cho học sinh Quảng Tây' },
        basis: { is: 'per-year', count: 5 },
        provider: committees.langSon,
        beneficiaries: [guangxi.region],
        source: { talks: talksOfProvinces, statement: statements.scholarshipsOfLangSon },
        coverage: { from: 'unknown', to: 'unknown' },
      });

      const { agreement, ledger } = await quangTay.sees(memorandum);
      const seated = Object.values(agreement.seats).flatMap(({ holders }) =>
        holders.map(({ party }) => party),
      );
      const given = ledger.state.is === 'open' ? Object.values(ledger.state.lines) : [];
      expect(given.map(({ provider }) => provider)).toEqual([guangxi.region, committees.langSon]);
      for (const { provider } of given) expect(seated).not.toContain(provider);
    }, 60_000);

    it('keeps the alliance for vocational education a proposal, which commits nobody', async () => {
      const { statements: said } = await talksSeen(chuyenVien);
      expect(said[statements.alliance]).toMatchObject({ kind: 'proposal', answer: 'proposed' });
      const refusal = await chuyenVien.isRefused('record-commitment', scholarships, {
        lineId: idFrom('line', 'lien-minh'),
        title: { vi: 'Liên minh giáo dục nghề nghiệp' },
        basis: { is: 'qualitative' },
        unit: 'student',
        firmness: 'agreed',
        provider: guangxi.region,
        beneficiaries: [committees.langSon],
        source: { talks: talksOfProvinces, statement: statements.alliance },
        coverage: { from: 'unknown', to: 'unknown' },
      });
      expect(refusal).toMatchObject({ status: 409, code: 'statement-not-a-commitment' });
    }, 60_000);

    it('leaves the talks of 2020 without evidence while the year is unknown, and met once one correction completes it', async () => {
      await house.settled();
      expect(await yearsOf(chuyenVien)).toEqual([
        '2018: missed',
        '2019: missed',
        '2020: missed',
        '2021: open',
      ]);
      expect(await whyMissed(kiemToan, 2020)).toBe('no-evidence');

      await house.day('2021-01-15');
      const completion = {
        field: 'occurredOn',
        value: { date: { is: 'day', on: '2020-10-14' } },
        as: 'completed',
        reason: 'Cổng thông tin điện tử tỉnh Lạng Sơn ghi ngày 14/10/2020.',
        evidence: [sources.portal],
      };
      for (const [where, targets] of [
        [memorandum, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
        [conferences, [1, 2, 3, 4]],
      ] as const) {
        const correctionId = idFrom('correction', where.id);
        await luuTru.gives('propose-correction', where, { correctionId, targets, ...completion });
        // Whoever proposed a correction does not confirm it.
        expect(await luuTru.isRefused('confirm-correction', where, { correctionId })).toMatchObject(
          { code: 'confirmer-is-proposer' },
        );
        await giamDoc.gives('confirm-correction', where, { correctionId });
      }
      await house.settled();

      const { signing, agreement } = await chuyenVien.sees(memorandum);
      const in2020 = { is: 'day', on: '2020-10-14' };
      expect(signing).toEqual({ is: 'signed', on: in2020 });
      for (const { signature } of Object.values(agreement.seats))
        expect(signature).toMatchObject({ on: in2020 });
      expect(await yearsOf(chuyenVien)).toContain('2020: met');
    }, 120_000);

    it('[AU-4] shows of the first day that the year was unknown, and of any day what is sure and what is possible', async () => {
      const firstDay = { knownAt: '2021-01-05' };
      const today = { knownAt: '2021-01-15' };
      expect((await kiemToan.sees(memorandum, firstDay)).signing).toEqual({
        is: 'signed',
        on: someYear,
      });
      expect(
        (await talksSeen(kiemToan, conferences, firstDay)).meetings[meetings.of2020],
      ).toMatchObject({ is: 'held', on: someYear });

      // On the last day of 2019 it was possibly signed, as far as the first day knew. Later it was known that it was not.
      const lastOf2019 = await kiemToan.sees(memorandum, { asOf: '2019-12-31', ...firstDay });
      expect(lastOf2019.signing).toMatchObject({ is: 'unsigned' });
      const perhaps = lastOf2019.possible.map(({ type }) => type);
      expect(perhaps.filter((type) => type === 'SignatureAffixed')).toHaveLength(9);
      expect(perhaps).toContain('AgreementSigned');
      await expect(kiemToan.sees(memorandum, { asOf: '2019-12-31', ...today })).rejects.toThrow(
        '404',
      );
      const lastOf2020 = await kiemToan.sees(memorandum, { asOf: '2020-12-31', ...today });
      expect(lastOf2020).toMatchObject({ signing: { is: 'signed' }, possible: [] });
    }, 60_000);

    it('[EX-2] reads 18 and 2 of Hà Giang in 2024 as within 10–25, 9 as below and 26 as above, and refuses none', async () => {
      await house.day('2024-12-02');
      await luuTru.gives('bring-into-force', memorandum, {
        from: '2020-10-14',
        validTo: 'unknown',
        evidence: [sources.portal],
      });
      for (const [to, year, count] of [
        ['haGiang', 2024, 18],
        ['haGiang', 2024, 2],
        ['caoBang', 2023, 9],
        ['quangNinh', 2023, 26],
      ] as const)
        await chuyenVien.gives('report-fulfilment', scholarships, {
          reportId: idFrom('report', to, year, count),
          kind: 'intake',
          year,
          beneficiary: committees[to],
          counts: { [lines.ofGuangxi]: count },
          evidence: [sources.talksOf2024],
        });
      await chuyenVien.gives('report-fulfilment', scholarships, {
        reportId: idFrom('report', 'lang-son', 2024),
        kind: 'intake',
        year: 2024,
        counts: { [lines.ofLangSon]: 3 },
        withoutEvidence: 'Số liệu do UBND tỉnh thông báo miệng.',
      });

      const { figures } = (await quangTay.sees(memorandum)).ledger;
      const planned = { min: 10, max: 25 };
      expect(figures[lines.ofGuangxi]?.years).toEqual([
        {
          ...{ year: 2023, beneficiary: committees.quangNinh, planned },
          ...{ actual: 26, balance: 1, is: 'above' },
        },
        {
          ...{ year: 2023, beneficiary: committees.caoBang, planned },
          ...{ actual: 9, balance: -1, is: 'below' },
        },
        {
          ...{ year: 2024, beneficiary: committees.haGiang, planned },
          ...{ actual: 20, balance: 0, is: 'within' },
        },
      ]);
      expect(figures[lines.ofLangSon]?.years).toEqual([
        { year: 2024, planned: { min: 5, max: 5 }, actual: 3, balance: -2, is: 'below' },
      ]);
    }, 120_000);

    describe('[EX-9] in the year in which its bodies were reorganised', () => {
      let before: unknown;

      beforeAll(async () => {
        before = nineSignatures(await kiemToan.sees(memorandum));

        await house.day('2025-03-01');
        for (const each of provincesInOrder)
          await quanTri.gives(
            'record-succession',
            { in: 'parties', id: labour[each] },
            transferOf(each),
          );

        await house.day('2025-07-01');
        for (const { id, ...body } of newBodies)
          await quanTri.gives(
            'register-party',
            { in: 'parties', id },
            { ...body, country: 'VN', zone: 'Asia/Ho_Chi_Minh' },
          );
        for (const [from, into] of merged)
          await quanTri.gives('record-succession', { in: 'parties', id: from }, mergerInto(into));
        await house.settled();
      }, 180_000);

      it('keeps its nine signatures, while five bodies sit in the nine seats', async () => {
        const now = await kiemToan.sees(memorandum);
        expect(nineSignatures(now)).toEqual(before);
        expect(new Set(holdersIn(now))).toEqual(
          new Set([
            education.langSon,
            education.quangNinh,
            education.caoBang,
            tuyenQuang.education,
            guangxi.department,
          ]),
        );
        expect(holdersIn(now)).toHaveLength(9);
      }, 60_000);

      it('has Guangxi told once for each day of effect, whatever the number of seats', async () => {
        const notices = await noticesOf(memorandum);
        expect(notices).toEqual([
          'notify 2025-03-01 by 2025-03-31',
          'notify 2025-07-01 by 2025-07-31',
        ]);
        // The mechanism of 2017 seats no labour department: only the merger touched it.
        expect(await noticesOf(mechanism)).toEqual(['notify 2025-07-01 by 2025-07-31']);

        await house.day('2025-07-18');
        await chuyenVien.gives('record-dispatch', memorandum, {
          purpose: 'succession-notice',
          about: acts.merger,
          to: 'Sở Giáo dục Quảng Tây',
          number: '341/SGDĐT-VP',
        });
        await house.settled();
        const met = (await chuyenVien.deadlines(memorandum)).filter(
          ({ outcome, occasion }) => outcome === 'met' && occasion.startsWith('notify'),
        );
        expect(met.map(({ occasion }) => occasion)).toEqual(['notify 2025-07-01']);
      }, 120_000);

      const noticesOf = async (of: typeof memorandum) =>
        (await chuyenVien.deadlines(of))
          .filter(({ occasion }) => occasion.startsWith('notify'))
          .map(({ occasion, due }) => `${occasion} by ${due}`)
          .sort();

      it('lists the successor with every one of its agreements, and the old names in the views of before', async () => {
        const { items } = await chuyenVien.reads<{ items: { id: string }[] }>(
          `/v1/agreements?party=${tuyenQuang.education}`,
        );
        expect(items.map(({ id }) => id).sort()).toEqual([mechanism.id, memorandum.id].sort());

        const day = async (asOf: string) => holdersIn(await kiemToan.sees(memorandum, { asOf }));
        expect(await day('2025-02-28')).toContain(labour.haGiang);
        expect(await day('2025-06-30')).not.toContain(labour.haGiang);
        expect(await day('2025-06-30')).toContain(education.haGiang);
        expect(await day('2025-07-01')).not.toContain(education.haGiang);

        const { names } = await kiemToan.sees(memorandum, { asOf: '2025-06-30' });
        expect(names[education.haGiang]).toBe('Sở Giáo dục và Đào tạo tỉnh Hà Giang');
        // What was known in June did not yet know of the merger.
        const known = await kiemToan.sees(memorandum, { knownAt: '2025-06-30' });
        expect(holdersIn(known)).not.toContain(tuyenQuang.education);
      }, 60_000);
    });
  });
};
