import { procedureIds } from '@kyket/agreements';
import type { Id } from '@kyket/eventing';
import { people as centre } from '../../apps/standalone/src/demo/centre/cast';
import { quangTri } from '../../apps/standalone/src/demo/quang-tri';
import { bodies, officers, people } from '../../apps/standalone/src/demo/quang-tri/cast';
import { act, merger } from '../../apps/standalone/src/demo/quang-tri/merger';
import {
  articles,
  clauses,
  period,
  purpose,
  source,
  titles,
} from '../../apps/standalone/src/demo/quang-tri/regulation';
import { openHouse, type House } from '../parts/house';
import type { Person, Place } from '../parts/person';
import { enters } from './entering';
import { dueOf, only, textOf, toldBy } from './looking';
import {
  approvalOf,
  approved,
  carriedOut,
  dossier,
  next,
  regulation,
  seats,
  seatsAfter,
  sides,
  successor,
} from './quang-tri';

describe('SC-4, the coordination regulation of two departments of Quảng Trị', () => {
  let house: House;
  let chuyenVien: Person; // desk officer of the Department of Foreign Affairs
  let chuyenVienGd: Person; // desk officer of the Department of Education and Training
  let baThuong: Person; // director of Foreign Affairs, who signed in 2022
  let baHuong: Person; // director of Education and Training, who signed in 2022
  let phoGiamDoc: Person; // deputy director of Foreign Affairs of the new province
  let giamDoc: Person; // director of Foreign Affairs of the new province
  let giamDocGd: Person; // director of Education and Training of the new province
  let quanTri: Person; // keeps the registers
  let kiemToan: Person; // the auditor

  beforeAll(async () => {
    house = await openHouse({ lives: [quangTri], on: ['PostgreSQL'] });
    chuyenVien = await house.signIn(officers.foreignAffairs.email);
    chuyenVienGd = await house.signIn(officers.education.email);
    baThuong = await house.signIn(people.foreignAffairsDirectorBefore.email);
    baHuong = await house.signIn(people.educationDirectorBefore.email);
    quanTri = await house.signIn(centre.administrator.email);
    kiemToan = await house.signIn(centre.auditor.email);
  }, 180_000);

  afterAll(() => house?.stop(), 60_000);

  /** One agency has the text approved by its own leadership; its head asks for that. */
  const approve = async (
    of: Place,
    party: Id,
    [officer, director, head = director]: readonly [Person, Person, Person?],
  ) => {
    const file = approvalOf(of, party);
    const hash = textOf(await officer.sees(of));
    await head.gives('open-clearance', file, {
      agreement: of.id,
      party,
      procedure: procedureIds.domestic,
    });
    await officer.gives('submit-dossier', file, dossier(hash));
    await director.gives('decide', file, approved(hash));
  };

  it('is drafted by one department and accepted by the other', async () => {
    await house.day('2022-03-14');
    await chuyenVien.gives('propose-agreement', regulation, {
      kind: 'coordination-regulation',
      titles,
      period,
      purpose,
      leadSeat: seats.foreignAffairs,
      seats: [
        {
          id: seats.foreignAffairs,
          side: sides.foreignAffairs,
          party: bodies.foreignAffairsBefore,
        },
        { id: seats.education, side: sides.education, party: bodies.educationBefore },
      ],
    });
    await chuyenVien.gives('record-draft', regulation, { articles, clauses });
    const hash = textOf(await chuyenVien.sees(regulation));
    await chuyenVien.gives('send-draft', regulation, { hash });

    await house.day('2022-03-25');
    await chuyenVienGd.gives('record-answer', regulation, {
      seat: seats.education,
      hash,
      answer: 'accepted',
    });
    await baThuong.gives('agree-text', regulation, { hash });

    const { agreement, status } = await baHuong.sees(regulation);
    expect(agreement.text.is).toBe('agreed');
    expect(status).toBe('negotiating');
    // Both agencies are of one country, so the authority of both is checked here.
    expect(Object.values(agreement.seats).map(({ checked }) => checked)).toEqual([true, true]);
  }, 120_000);

  it('is approved by the leadership of each agency, and by nobody else', async () => {
    await house.day('2022-03-29');
    await approve(regulation, bodies.foreignAffairsBefore, [chuyenVien, baThuong]);

    const theirs = { seat: seats.education, hash: textOf(await baHuong.sees(regulation)) };
    const tooEarly = await baHuong.isRefused('sign', regulation, {
      ...theirs,
      medium: 'electronic',
    });
    expect(tooEarly).toMatchObject({ status: 409, code: 'not-cleared' });

    await house.day('2022-04-05');
    await approve(regulation, bodies.educationBefore, [chuyenVienGd, baHuong]);
    await house.settled();

    // Each sees its own decision and not the other's; the auditor sees both. One stage each, no ministry.
    const routeOf = async (person: Person) =>
      (await person.sees(regulation)).clearances.map(({ state }) =>
        state.is === 'none' ? [] : state.route.map(({ kind, asked }) => [kind, ...asked]),
      );
    const ofForeignAffairs = [['decide', bodies.foreignAffairsBefore]];
    const ofEducation = [['decide', bodies.educationBefore]];
    expect(await routeOf(chuyenVien)).toEqual([ofForeignAffairs]);
    expect(await routeOf(chuyenVienGd)).toEqual([ofEducation]);
    expect(await routeOf(kiemToan)).toEqual([ofForeignAffairs, ofEducation]);

    for (const party of [bodies.foreignAffairsBefore, bodies.educationBefore])
      expect(await kiemToan.deadlines(approvalOf(regulation, party))).toEqual([]);
  }, 120_000);

  it('is signed on 14/04/2022; that it ends on 31/12/2026 is inferred from its label', async () => {
    await house.day('2022-04-14');
    const hash = textOf(await baThuong.sees(regulation));
    const signature = { hash, medium: 'electronic', evidence: [source] };
    await baThuong.gives('sign', regulation, { ...signature, seat: seats.foreignAffairs });
    await baHuong.gives('sign', regulation, { ...signature, seat: seats.education });

    const { status, signing, agreement } = await baHuong.sees(regulation);
    expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2022-04-14' } });
    expect(status).toBe('in-force');
    expect(agreement.period.label).toBe('Giai đoạn 2022-2026');
    expect(agreement.force).toMatchObject({
      terms: [{ from: '2022-04-14', to: { value: '2026-12-31', certainty: 'inferred' } }],
    });
    // No foreign partner, so nothing is reported to a ministry.
    await house.settled();
    expect(await dueOf(chuyenVien, regulation, 'signing-report')).toEqual([]);
    expect(await dueOf(chuyenVien, regulation, 'annual-report')).toEqual([]);
  }, 120_000);

  it('[EX-6] asks each year for a plan and for a review, and goes to the head when one is late', async () => {
    const outcomes = async (rule: string) =>
      (await chuyenVien.deadlines(regulation).then(only(rule))).map(
        ({ due, outcome, metOn, overdue }) => [due, outcome, metOn, overdue],
      );
    await house.day('2022-11-10');
    await chuyenVien.gives('record-review', carriedOut, { kind: 'interim', year: 2022 });
    await house.day('2023-01-17');
    await chuyenVien.gives('adopt-annual-plan', carriedOut, { year: 2023, number: '01/KH' });
    await house.settled();
    expect(await outcomes('annual-plan')).toEqual([['2023-01-31', 'met', '2023-01-17', false]]);
    expect(await outcomes('interim-review')).toEqual([
      ['2022-11-15', 'met', '2022-11-10', false],
      ['2023-11-15', 'open', null, false],
    ]);

    await house.day('2023-11-09');
    await chuyenVien.gives('record-review', carriedOut, { kind: 'interim', year: 2023 });
    await house.day('2024-01-31');
    const { people: told } = await toldBy(house, 'Kế hoạch năm', '2024-02-01');
    expect(told).toEqual([people.foreignAffairsDirectorBefore.person]);
    expect((await outcomes('annual-plan'))[1]).toEqual(['2024-01-31', 'open', null, true]);

    await chuyenVien.gives('adopt-annual-plan', carriedOut, { year: 2024, number: '02/KH' });
    await house.settled();
    expect((await outcomes('annual-plan'))[1]).toEqual(['2024-01-31', 'met', '2024-02-01', false]);
  }, 120_000);

  it('[EX-9] passes to the departments of the new Quảng Trị on 01/07/2025, the signatures untouched', async () => {
    await house.day('2025-06-30');
    const before = await kiemToan.sees(regulation);
    await house.day('2025-07-01', '08:00');
    await enters(house, quanTri, merger);
    await house.settled();
    phoGiamDoc = await house.signIn(people.head.email);
    giamDoc = await house.signIn(people.foreignAffairsDirector.email);
    giamDocGd = await house.signIn(people.educationDirector.email);

    const after = await giamDocGd.sees(regulation);
    for (const seat of Object.values(seats)) {
      const { holders, signature } = after.agreement.seats[seat] ?? {};
      expect(holders).toHaveLength(2);
      expect(holders?.[1]).toMatchObject({ from: '2025-07-01', act: act.id });
      expect(signature).toEqual(before.agreement.seats[seat]?.signature);
    }
    expect(after.signing).toEqual(before.signing);

    // The province kept its name and is another body: both departments are named alike, before and after.
    const old = 'Sở Ngoại vụ tỉnh Quảng Trị';
    expect(after.names[bodies.foreignAffairsBefore]).toBe(old);
    expect(after.names[bodies.foreignAffairs]).toBe(old);
    const { items } = await giamDoc.reads<{ items: { parties: { id: Id }[] }[] }>(
      '/v1/agreements?q=quang tri',
    );
    expect(items.map(({ parties }) => parties.map(({ id }) => id).sort())).toEqual([
      [bodies.foreignAffairs, bodies.education].sort(),
    ]);
  }, 120_000);

  it('asks the new departments to decide within 90 days; nobody is left to be told of the merger', async () => {
    expect(await dueOf(chuyenVien, regulation, 'succession')).toContain('2025-09-29');
    const open = async () =>
      (await chuyenVien.deadlines(regulation).then(only('succession'))).filter(
        ({ outcome }) => outcome === 'open',
      );
    expect(await open()).toHaveLength(1);

    await house.day('2025-09-15');
    await giamDoc.gives('decide-continuation', regulation, {
      question: act.id,
      as: 'keep',
      territorialScope: 'Toàn tỉnh Quảng Trị (mới)',
      reason: 'Tiếp tục thực hiện Quy chế đến hết giai đoạn.',
    });
    await house.settled();
    expect(await open()).toEqual([]);
  }, 120_000);

  it('[AU-2] still shows who sat there on any day, and who was known to', async () => {
    const holdersOn = async (from: { asOf?: string; knownAt?: string }) => {
      const { agreement } = await kiemToan.sees(regulation, from);
      return agreement.seats[seats.foreignAffairs]?.holders.map(({ party }) => party);
    };
    const { foreignAffairsBefore: old, foreignAffairs: successorOf } = bodies;
    expect(await holdersOn({ asOf: '2025-06-30' })).toEqual([old]);
    expect(await holdersOn({ asOf: '2025-07-01' })).toEqual([old, successorOf]);
    expect(await holdersOn({ knownAt: '2025-06-30' })).toEqual([old]);
    expect(await holdersOn({ asOf: '2025-07-01', knownAt: '2025-06-30' })).toEqual([old]);
  }, 60_000);

  it('is reviewed from 31/12/2025 on, and each reminder reaches higher as the end comes near', async () => {
    const { foreignAffairs: officer } = officers;
    const { head, foreignAffairsDirector: director } = people;
    const about = 'Xem xét gia hạn, ký tiếp';
    await house.day('2025-12-31', '00:05');
    const first = await toldBy(house, about, '2025-12-31');
    expect(first.people).toEqual([officer.person, head.person].sort());
    expect(first.letters[0]?.text).toContain('31/12/2026');
    expect((await phoGiamDoc.sees(regulation)).agreement.renewal).toEqual({ is: 'reviewing' });

    const [review] = await chuyenVien.deadlines(regulation).then(only('renewal-review'));
    await chuyenVien.gives(
      'acknowledge-reminder',
      { in: 'obligations', id: review?.id ?? '' },
      { step: '-12m' },
    );
    // 31/08/2026 and 31/10/2026 are no working days: these two come on the working day before.
    const steps: readonly (readonly [string, readonly Id[]])[] = [
      ['2026-03-31', [officer.person]],
      ['2026-06-30', [officer.person]],
      ['2026-08-28', [officer.person]],
      ['2026-09-30', [officer.person, head.person]],
      ['2026-10-30', [officer.person, head.person]],
    ];
    for (const [day, told] of steps)
      expect([day, (await toldBy(house, about, day)).people]).toEqual([day, [...told].sort()]);

    await house.day('2026-11-22');
    const { status, agreement } = await phoGiamDoc.sees(regulation);
    expect(status).toBe('in-force');
    expect(agreement.renewal).toEqual({ is: 'reviewing' });

    expect((await toldBy(house, about, '2026-11-30')).people).toEqual(
      [head.person, director.person].sort(),
    );
  }, 300_000);

  it('[RN-5] expires at 00:00 on 01/01/2027, because nobody had decided', async () => {
    await house.day('2026-12-31', '23:59');
    expect((await phoGiamDoc.sees(regulation)).status).toBe('in-force');
    await house.day('2027-01-01', '00:00');
    const { status } = await giamDocGd.sees(regulation);
    expect(status).toBe('expired');

    const announced = (await kiemToan.history(regulation)).find(
      ({ type }) => type === 'AgreementExpired',
    );
    expect(announced).toMatchObject({
      effectiveFrom: '2027-01-01',
      data: { decision: 'undecided', certainty: 'inferred' },
    });
    const [review] = await kiemToan.deadlines(regulation).then(only('renewal-review'));
    expect(review?.outcome).toBe('missed');

    const on = async (asOf: string) => (await kiemToan.sees(regulation, { asOf })).status;
    expect(await on('2026-12-31')).toBe('in-force');
    expect(await on('2027-01-01')).toBe('expired');
  }, 120_000);

  it('is renewed on 15/01/2027 for the time from 01/01/2027, after a lapse of 14 days that is named', async () => {
    await house.day('2027-01-04');
    // Who decides and signs has shown who they are not long before.
    giamDoc = await house.signIn(people.foreignAffairsDirector.email);
    giamDocGd = await house.signIn(people.educationDirector.email);
    await chuyenVien.gives('propose-agreement', successor, {
      kind: 'coordination-regulation',
      titles: next.titles,
      period: next.period,
      links: [{ kind: 'renews', to: regulation.id }],
      leadSeat: seatsAfter.foreignAffairs,
      seats: [
        {
          id: seatsAfter.foreignAffairs,
          side: sides.foreignAffairs,
          party: bodies.foreignAffairs,
        },
        { id: seatsAfter.education, side: sides.education, party: bodies.education },
      ],
    });
    await chuyenVien.gives('record-draft', successor, next.draft);
    const hash = textOf(await chuyenVien.sees(successor));
    await chuyenVien.gives('send-draft', successor, { hash });
    await chuyenVienGd.gives('record-answer', successor, {
      seat: seatsAfter.education,
      hash,
      answer: 'accepted',
    });
    await phoGiamDoc.gives('agree-text', successor, { hash });
    await approve(successor, bodies.foreignAffairs, [chuyenVien, giamDoc, phoGiamDoc]);
    await approve(successor, bodies.education, [chuyenVienGd, giamDocGd]);

    await house.day('2027-01-15');
    const signature = { hash, medium: 'electronic' };
    await giamDoc.gives('sign', successor, { ...signature, seat: seatsAfter.foreignAffairs });
    await giamDocGd.gives('sign', successor, { ...signature, seat: seatsAfter.education });
    await house.settled();

    const renewed = await giamDoc.sees(successor);
    expect(renewed.status).toBe('in-force');
    expect(renewed.agreement.force).toMatchObject({
      terms: [{ from: '2027-01-01', to: { value: '2031-12-31', certainty: 'stated' } }],
    });
    const { status, agreement } = await giamDoc.sees(regulation);
    expect(status).toBe('expired');
    expect(agreement.renewal).toEqual({
      is: 'renewed',
      by: successor.id,
      gap: { from: '2027-01-01', to: '2027-01-14' },
    });
  }, 180_000);

  it('[AU-4] tells apart what was true on 05/01/2027 and what was known of it', async () => {
    const seen = async (of: Place, knownAt: string) =>
      kiemToan.sees(of, { asOf: '2027-01-05', knownAt });

    // On 10/01 there was a regulation that had ended, and another on its way.
    expect((await seen(regulation, '2027-01-10')).status).toBe('expired');
    expect((await seen(successor, '2027-01-10')).agreement.force.is).toBe('not-yet');

    // From 16/01 on it is known that the other was in force on that day, though not yet signed.
    expect((await seen(regulation, '2027-01-16')).status).toBe('expired');
    const { status, signing } = await seen(successor, '2027-01-16');
    expect(status).toBe('in-force');
    expect(signing).toEqual({ is: 'unsigned' });
  }, 60_000);

  it('[AU-1] reads as sentences in which no code and no number of the machine is left', async () => {
    for (const language of ['vi', 'en'] as const)
      for (const { sentence, by } of await kiemToan.in(language).history(regulation)) {
        expect(sentence).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
        expect(`${sentence} ${by.person}`).not.toMatch(
          /[a-z]-[a-z]+-[a-z]|undefined|no longer named|không còn được nêu/,
        );
      }
  }, 60_000);
});
