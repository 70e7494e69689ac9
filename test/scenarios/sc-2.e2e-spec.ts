import { procedureIds, type Talks } from '@kyket/agreements';
import { people as centre } from '../../apps/standalone/src/demo/centre/cast';
import { viengChan } from '../../apps/standalone/src/demo/vieng-chan';
import { bodies, people } from '../../apps/standalone/src/demo/vieng-chan/cast';
import {
  articlesFor,
  clauses,
  firstYears,
  nextPeriod,
  nextYears,
  period,
  titlesFor,
} from '../../apps/standalone/src/demo/vieng-chan/memorandum';
import { act, merger } from '../../apps/standalone/src/demo/vieng-chan/merger';
import { stubs } from '../../apps/standalone/src/demo/vieng-chan/schools';
import {
  dayInHanoi,
  delegations,
  evidence,
  held,
  meetings,
  occasions,
  said,
  statements,
} from '../../apps/standalone/src/demo/vieng-chan/visits';
import { openHouse, type House } from '../parts/house';
import type { Person, Place } from '../parts/person';
import { enters } from './entering';
import { dueOf, only, textOf, toldBy } from './looking';
import {
  clearanceOf,
  commitments,
  memorandum,
  papers,
  parts,
  seats,
  sides,
  visit,
} from './vieng-chan';

interface TalksRead {
  readonly state: Talks;
}
interface Offered {
  readonly actions: readonly { readonly command: string; readonly open: boolean }[];
}

describe('SC-2, the memorandum of Hồ Chí Minh City and Vientiane that stays a draft', () => {
  let house: House;
  let chuyenVien: Person; // desk officer of the city's Department of Education and Training
  let phoGiamDoc: Person; // its deputy director, who received the delegation in 2023
  let giamDoc: Person; // director of the department of the larger city
  let viengChanDirector: Person; // the director on the other side
  let hanoi: Person; // desk officer and archivist of the department of Hà Nội
  let quanTri: Person; // keeps the registers
  let kiemToan: Person; // the auditor

  beforeAll(async () => {
    house = await openHouse({ lives: [viengChan], on: ['PostgreSQL'] });
    chuyenVien = await house.signIn(people.deskOfficer.email);
    phoGiamDoc = await house.signIn(people.head.email);
    viengChanDirector = await house.signIn(people.counterpart.email);
    hanoi = await house.signIn(people.officerOfHanoi.email);
    quanTri = await house.signIn(centre.administrator.email);
    kiemToan = await house.signIn(centre.auditor.email);
  }, 180_000);

  afterAll(() => house?.stop(), 60_000);

  const talksOf = async ({ in: collection, id }: Place, from = '') =>
    (await kiemToan.reads<TalksRead>(`/v1/${collection}/${id}${from}`)).state;

  it('is discussed as a draft on 27/09/2023, with a ceremony planned for no day yet', async () => {
    await house.day('2023-09-18');
    await chuyenVien.gives('propose-agreement', memorandum, {
      kind: 'mou',
      titles: titlesFor(firstYears),
      period,
      leadSeat: seats.ours,
      seats: [
        { id: seats.ours, side: sides.vietnam, party: bodies.departmentBefore },
        { id: seats.theirs, side: sides.laos, party: bodies.counterpart },
      ],
    });
    await house.day('2023-09-25');
    await chuyenVien.gives('record-draft', memorandum, {
      articles: articlesFor(firstYears),
      clauses,
    });

    await house.day('2023-09-27');
    await chuyenVien.gives('establish-talks', visit.toTheCity, occasions.inTheCity);
    await chuyenVien.gives('record-meeting-held', visit.toTheCity, {
      ...held.inTheCity,
      evidence: [evidence.inTheCity],
    });
    await chuyenVien.gives('record-delegation', visit.toTheCity, delegations.inTheCity);
    const hash = textOf(await chuyenVien.sees(memorandum));
    await chuyenVien.gives('send-draft', memorandum, { hash });
    await phoGiamDoc.gives('plan-ceremony', memorandum, { mode: 'in-person' });

    const { status, agreement, signing } = await viengChanDirector.sees(memorandum);
    expect(status).toBe('negotiating');
    expect(agreement.text.is).toBe('negotiating');
    expect(agreement.ceremony).toEqual({ on: 'unfixed', mode: 'in-person', venues: [] });
    expect(signing).toEqual({ is: 'planned' });
    expect(agreement.period).toEqual(period);
  }, 120_000);

  it('comes from two visits, which are talks on occasion; the day of the one to Hà Nội is known in part', async () => {
    await house.day('2023-10-02');
    const told = { occurredOn: dayInHanoi, evidence: [evidence.inHanoi] };
    await hanoi.gives('establish-talks', visit.toHanoi, { ...occasions.inHanoi, ...told });
    await hanoi.gives('record-meeting-held', visit.toHanoi, { ...held.inHanoi, ...told });
    await hanoi.gives('record-delegation', visit.toHanoi, delegations.inHanoi);
    for (const words of said)
      await hanoi.gives('record-statement', visit.toHanoi, { ...words, ...told });

    expect(await talksOf(visit.toTheCity)).toMatchObject({
      cadence: 'occasional',
      meetings: { [meetings.inTheCity]: { is: 'held', on: { is: 'day', on: '2023-09-27' } } },
    });
    expect(await talksOf(visit.toHanoi)).toMatchObject({
      cadence: 'occasional',
      meetings: { [meetings.inHanoi]: { is: 'held', on: dayInHanoi } },
    });
    // Some day of September: on the 30th it had surely been, on the 29th nobody can say.
    expect((await talksOf(visit.toHanoi, '?asOf=2023-09-30')).is).toBe('open');
    expect((await talksOf(visit.toHanoi, '?asOf=2023-09-29')).is).toBe('none');
    // Talks on occasion are owed to nobody in any year.
    await house.day('2024-01-02');
    expect(await dueOf(kiemToan, visit.toHanoi, 'talks-year')).toEqual([]);
  }, 120_000);

  it('keeps the 27,000 students as a figure that was said: no report, and nobody’s undertaking', async () => {
    const state = await talksOf(visit.toHanoi);
    expect(state.is === 'open' && state.statements[statements.students]).toMatchObject({
      kind: 'statistic',
      meeting: meetings.inHanoi,
    });
    const refusal = await chuyenVien.isRefused('record-commitment', commitments, {
      lineId: statements.students,
      title: { vi: 'Học sinh Lào học tập tại Việt Nam' },
      basis: { is: 'total', count: 27_000 },
      unit: 'student',
      provider: bodies.departmentBefore,
      beneficiaries: [bodies.counterpart],
      firmness: 'reported',
      source: { talks: visit.toHanoi.id, statement: statements.students },
      coverage: { from: 'unknown', to: 'unknown' },
    });
    expect(refusal).toMatchObject({ status: 409, code: 'statement-not-a-commitment' });
    expect((await kiemToan.sees(memorandum)).ledger.state).toEqual({ is: 'none' });
  }, 60_000);

  it('stands beside what two schools signed, of which neither text, day nor partner is known', async () => {
    const unknown = { occurredOn: { is: 'unknown' }, evidence: [evidence.schools] };
    for (const { id, seatIds, registration } of stubs) {
      const stub = { in: 'agreements', id };
      await hanoi.gives('register-legacy-agreement', stub, { ...registration, ...unknown });
      for (const seat of seatIds)
        await hanoi.gives('record-past-signature', stub, {
          seat,
          certainty: 'claimed',
          ...unknown,
        });

      const { status, signing, agreement } = await hanoi.sees(stub);
      expect(status).toBe('signed');
      expect(signing).toEqual({ is: 'signed', on: { is: 'unknown' } });
      expect(agreement.text).toEqual({ is: 'not-held' });
      expect(await dueOf(kiemToan, stub, 'signing-report')).toEqual([]);
      // It is no matter of the city's.
      await expect(chuyenVien.sees(stub)).rejects.toThrow('404');
    }
  }, 120_000);

  it('is asked after when nothing happens: after 90 days the officer, after 180 the head as well', async () => {
    // Entered on 02/10/2023, looked at on 02/01/2024: the first of the two days has gone by.
    expect(await dueOf(chuyenVien, memorandum, 'stale-negotiation')).toEqual(['2023-12-26']);
    const told = (await house.letters()).filter(({ text }) => text.includes('26/12/2023'));
    expect(told.map(({ to }) => to)).toEqual([people.deskOfficer.person]);

    const about = 'Đàm phán lâu không có diễn biến';
    const { people: asked } = await toldBy(house, about, '2024-03-25');
    // What goes up to the head may come in a letter after that of the morning's round.
    expect(new Set(asked)).toEqual(new Set([people.deskOfficer.person, people.head.person]));
    expect((await phoGiamDoc.sees(memorandum)).status).toBe('negotiating');
  }, 120_000);

  it('is warned of before 2025 that its period will end before a signature is likely', async () => {
    const about = 'Giai đoạn ghi trong tên sắp hết';
    // 01/01/2025 is a holiday, so those who are told hear of it on the working day before.
    const { people: warned, letters } = await toldBy(house, about, '2024-12-31');
    expect(warned).toEqual([people.deskOfficer.person, people.head.person].sort());
    expect(letters[0]?.text).toContain('01/01/2025');
    expect(await dueOf(chuyenVien, memorandum, 'label-ending')).toEqual([
      '2025-01-01',
      '2025-12-31',
    ]);
  }, 120_000);

  it('[EX-9] has its seat passed on with the city on 01/07/2025, before anyone has signed', async () => {
    await house.day('2025-07-01', '08:00');
    await enters(house, quanTri, merger);
    await house.settled();
    giamDoc = await house.signIn(people.director.email);

    const { agreement, signing } = await viengChanDirector.sees(memorandum);
    expect(signing).toEqual({ is: 'planned' });
    expect(agreement.seats[seats.ours]?.holders).toEqual([
      { party: bodies.departmentBefore, from: 'start' },
      { party: bodies.department, from: '2025-07-01', act: act.id },
    ]);

    // The partner is told within 30 days; someone decides within 90.
    expect(await dueOf(chuyenVien, memorandum, 'succession')).toEqual(['2025-07-31', '2025-09-29']);
    await house.day('2025-07-18');
    await chuyenVien.gives('record-dispatch', memorandum, {
      purpose: 'succession-notice',
      to: 'Sở Giáo dục và Thể thao thủ đô Viêng Chăn',
      number: '2100/SGDĐT',
    });
    await house.settled();
    const deadlines = await chuyenVien.deadlines(memorandum).then(only('succession'));
    expect(deadlines.map(({ due, outcome, metOn }) => [due, outcome, metOn]).sort()).toEqual([
      ['2025-07-31', 'met', '2025-07-18'],
      ['2025-09-29', 'open', null],
    ]);
  }, 120_000);

  it('does not expire with its label on 31/12/2025: it is asked whether to withdraw it or to give it another', async () => {
    const about = 'Giai đoạn ghi trong tên sắp hết';
    const { people: asked, letters } = await toldBy(house, about, '2025-12-31');
    expect(asked).toEqual([people.deskOfficer.person, people.director.person].sort());
    expect(letters[0]?.text).toMatch(/giai đoạn mới bằng một dự thảo mới.*hoặc dừng việc ký kết/);

    await house.day('2026-01-05');
    expect((await giamDoc.sees(memorandum)).status).toBe('negotiating');
    const types = (await kiemToan.history(memorandum)).map(({ type }) => type);
    expect(types).not.toContain('AgreementExpired');
    expect(types).not.toContain('EnteredIntoForce');

    // Both answers are open to those who may give them.
    const openTo = async (person: Person) => {
      const { actions } = await person.reads<Offered>(`/v1/agreements/${memorandum.id}`);
      return actions.filter(({ open }) => open).map(({ command }) => command);
    };
    expect(await openTo(giamDoc)).toContain('AbandonAgreement');
    expect(await openTo(chuyenVien)).toContain('RecordDraft');
  }, 120_000);

  it('gets a new label by a new draft, which is cleared under the procedure of that day', async () => {
    await house.day('2026-01-15');
    const before = await chuyenVien.sees(memorandum);
    await chuyenVien.gives('record-draft', memorandum, {
      articles: articlesFor(nextYears),
      titles: titlesFor(nextYears),
      period: nextPeriod,
      clauses,
      reason: 'Đặt giai đoạn mới 2026 - 2030.',
    });
    const hash = textOf(await chuyenVien.sees(memorandum));
    expect(hash).not.toBe(textOf(before));

    const question = {
      agreement: memorandum.id,
      procedure: procedureIds.department,
      bodies: parts,
    };
    const { departmentBefore: gone, department } = bodies;
    const past = { ...question, party: gone };
    expect(await phoGiamDoc.isRefused('open-clearance', clearanceOf(gone), past)).toMatchObject({
      status: 409,
      code: 'holds-no-seat',
    });

    await giamDoc.gives('open-clearance', clearanceOf(department), {
      ...question,
      party: department,
    });
    await chuyenVien.gives('submit-dossier', clearanceOf(department), { hash, papers });
    await house.settled();

    const { status, clearances, agreement } = await giamDoc.sees(memorandum);
    expect(status).toBe('in-clearance');
    expect(agreement.period).toEqual(nextPeriod);
    // The second version of the procedure, in use since the merger of 01/07/2025.
    expect(clearances.map(({ state }) => state)).toMatchObject([
      { is: 'consulting', procedure: { id: procedureIds.department, version: 2 }, round: { hash } },
    ]);
    const labels = await chuyenVien.deadlines(memorandum).then(only('label-ending'));
    expect(labels.map(({ outcome, metOn }) => [outcome, metOn])).toEqual([
      ['met', '2026-01-15'],
      ['met', '2026-01-15'],
    ]);
  }, 120_000);

  it('[AU-2] shows what was known on any day, and who sat there', async () => {
    const known = async (knownAt: string) => kiemToan.sees(memorandum, { knownAt });
    expect((await known('2023-09-26')).agreement.ceremony).toBeUndefined();
    expect((await known('2023-09-27')).status).toBe('negotiating');

    const atTheEnd = await known('2025-12-31');
    expect(atTheEnd.agreement.period).toEqual(period);
    expect(atTheEnd.title).toContain(firstYears);
    expect(atTheEnd.status).toBe('negotiating');
    expect((await known('2026-01-15')).title).toContain(nextYears);

    const holdersOn = async (asOf: string) =>
      (await kiemToan.sees(memorandum, { asOf })).agreement.seats[seats.ours]?.holders.length;
    expect(await holdersOn('2025-06-30')).toBe(1);
    expect(await holdersOn('2025-07-01')).toBe(2);
    await expect(known('2023-09-17')).rejects.toThrow('404');
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
});
