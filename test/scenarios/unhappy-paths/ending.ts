import {
  agreement,
  decideRenewal,
  ledger,
  objectToTacitRenewal,
  giveNotice,
  recordCommitment,
  recordDispatch,
  reportFulfilment,
  runningCohorts,
  suspend,
  resume,
} from '@kyket/agreements';
import { idFrom, type LocalDate } from '@kyket/eventing';
import { dienBien, guangxi, luangPrabang, peopleOf, vietnameseProvince } from '../telling/cast';
import { fromTheArchive } from '../telling/archive';
import { articles, clauses, memorandum, scan } from '../telling/memorandum';
import { Story } from '../telling/story';
import { dienBienAndLuangPrabang } from '../telling/beginnings';

const line = idFrom('line', 'tieng-viet');
const inForce = async (more: object = {}) => {
  const it = await dienBienAndLuangPrabang('2023-12-19', { ...clauses, ...more });
  await it.isSigned();
  await it.desk.gives(recordCommitment, it.id, {
    lineId: line,
    title: { vi: 'Đào tạo tiếng Việt' },
    basis: { is: 'per-year', count: 20 },
    unit: 'student',
    provider: dienBien.department.id,
    beneficiaries: [luangPrabang.department.id],
    firmness: 'agreed',
    source: { article: articles.training.id },
    coverage: {
      from: { value: 2024, certainty: 'stated' },
      to: { value: 2025, certainty: 'stated' },
    },
  });
  return it;
};
type Running = Awaited<ReturnType<typeof inForce>>;

const intake = (it: Running, n: number, startsOn: LocalDate, endsOn: LocalDate) => ({
  reportId: idFrom('report', n),
  kind: 'intake',
  cohort: { n, startsOn, endsOn },
  counts: { [line]: 12 },
  withoutEvidence: 'Theo danh sách của trường',
});

describe('U16 An agreement expires without renewal', () => {
  it('is over at midnight of the day after its last, and says that nobody had decided', async () => {
    const it = await inForce();
    await it.story.day('2025-12-31', '23:59');
    expect(await it.director.headline(it.id)).toBe('in-force');
    await it.story.day('2026-01-01', '00:00');

    expect(await it.director.headline(it.id)).toBe('expired');
    const [expired] = await it.story.facts(agreement, it.id, 'AgreementExpired');
    expect(expired).toMatchObject({
      data: { decision: 'undecided', certainty: 'stated' },
      metadata: { effectiveFrom: '2026-01-01' },
    });
    expect(await it.story.deadlines(it.id, 'renewal-review')).toMatchObject([{ is: 'missed' }]);
  });

  it('leaves the cohorts that had begun running, and lets no new one begin', async () => {
    const it = await inForce();
    await it.story.day('2024-09-02');
    await it.desk.gives(reportFulfilment, it.id, intake(it, 1, '2024-09-01', '2025-06-30'));
    await it.story.day('2025-09-02');
    await it.desk.gives(reportFulfilment, it.id, intake(it, 2, '2025-09-01', '2026-06-30'));
    await it.story.day('2026-02-02');

    const { state } = await it.story.house.records.look(ledger, it.id);
    const running = state.is === 'open' ? runningCohorts(state, '2026-01-01') : [];
    expect(running).toMatchObject([{ n: 2, startsOn: '2025-09-01', lines: [line] }]);
    const stock = { ...intake(it, 2, '2025-09-01', '2026-06-30'), kind: 'stock' };
    await it.desk.gives(reportFulfilment, it.id, { ...stock, reportId: idFrom('report', 3) });
    const late = { ...intake(it, 3, '2026-02-02', '2026-12-31'), reportId: idFrom('report', 4) };
    const no = await it.desk.isRefused(reportFulfilment, it.id, late);
    expect(no).toMatchObject({ code: 'force-has-ended', details: { endedOn: '2026-01-01' } });
  });

  it('signed again later is a renewal after a lapse, and the gap is named', async () => {
    const it = await inForce();
    await it.story.day('2026-01-02');
    const next = memorandum(it.story, {
      ours: dienBien,
      theirs: luangPrabang,
      name: 'the next term',
      links: [{ kind: 'renews', to: it.id }],
      clauses: {
        entry: { is: 'on-date', on: '2026-01-01' },
        end: { value: '2030-12-31', certainty: 'stated' },
      },
    });
    await it.story.day('2026-01-15');
    await next.isSigned();

    const [renewed] = await it.story.facts(agreement, it.id, 'AgreementRenewed');
    expect(renewed?.data).toMatchObject({
      successor: next.id,
      gap: { from: '2026-01-01', to: '2026-01-14' },
    });
    expect(await it.director.headline(it.id)).toBe('expired');
    expect(await it.director.headline(next.id)).toBe('in-force');
  });

  it('signed again in time is renewed, without a gap', async () => {
    const it = await inForce();
    await it.story.day('2025-12-15');
    const next = memorandum(it.story, {
      ours: dienBien,
      theirs: luangPrabang,
      name: 'the next term',
      links: [{ kind: 'renews', to: it.id }],
      clauses: {
        entry: { is: 'on-date', on: '2026-01-01' },
        end: { value: '2030-12-31', certainty: 'stated' },
      },
    });
    await next.isSigned();
    await it.story.day('2026-01-01');

    expect(await it.director.headline(it.id)).toBe('renewed');
    expect(await it.director.headline(next.id)).toBe('in-force');
    expect(await it.story.typesOf(agreement, it.id)).not.toContain('AgreementExpired');
  });
});

describe('U17 A tacit renewal that nobody reviewed', () => {
  const tacit = { tacit: { months: 36, objectMonthsBefore: 6 } };
  const findingsIn = async (it: Running) =>
    (await it.director.sees(it.id)).findings.map(({ state }) => state);

  it('happens, and a finding says that it happened without a review', async () => {
    const it = await inForce(tacit);
    await it.story.day('2025-01-02');
    expect(await it.story.deadlines(it.id, 'notice-deadline')).toEqual([]);
    await it.story.day('2025-06-02');
    expect(await it.story.deadlines(it.id, 'notice-deadline')).toMatchObject([
      { is: 'open', due: '2025-06-30' },
    ]);
    await it.story.day('2026-01-01');

    const { agreement: file, status } = await it.director.sees(it.id);
    expect(status).toBe('in-force');
    expect(file.force).toMatchObject({
      terms: [
        { from: '2023-12-19', to: { value: '2025-12-31' } },
        { from: '2026-01-01', to: { value: '2028-12-31' }, by: 'tacit' },
      ],
    });
    expect(await it.story.deadlines(it.id, 'notice-deadline')).toMatchObject([{ is: 'missed' }]);
    expect(await findingsIn(it)).toMatchObject([
      { is: 'open', act: 'renewal', faults: ['renewed-without-review'] },
    ]);
    expect((await it.counterpart.sees(it.id)).findings).toEqual([]);
  });

  it('leaves no finding where the head had decided', async () => {
    const it = await inForce(tacit);
    await it.story.day('2025-05-05');
    await it.director.gives(decideRenewal, it.id, { as: 'renew', reason: 'Hợp tác tốt.' });
    await it.story.day('2026-01-01');

    expect(await it.director.headline(it.id)).toBe('in-force');
    expect(await findingsIn(it)).toEqual([]);
    expect(await it.story.deadlines(it.id, 'notice-deadline')).toMatchObject([{ is: 'met' }]);
  });

  it('does not happen where one side objected in time', async () => {
    const it = await inForce(tacit);
    await it.story.day('2025-06-30');
    await it.counterpart.gives(objectToTacitRenewal, it.id, { seat: it.seats.theirs });
    await it.story.day('2026-01-01');

    expect(await it.director.headline(it.id)).toBe('expired');
  });
});

describe('U18 An early termination with notice', () => {
  const notice = (it: Running, effectiveOn: LocalDate) => ({
    kind: 'termination',
    seats: [it.seats.ours],
    effectiveOn,
    ground: 'clause',
    decision: 'Quyết định của UBND tỉnh',
  });
  const noticeGiven = async () => {
    const it = await inForce();
    await it.story.day('2024-09-02');
    await it.desk.gives(reportFulfilment, it.id, intake(it, 1, '2024-09-01', '2025-08-31'));
    await it.story.day('2025-01-02');
    const short = await it.director.isRefused(giveNotice, it.id, notice(it, '2025-06-01'));
    expect(short).toMatchObject({ code: 'notice-too-short', details: { earliest: '2025-07-02' } });
    await it.director.gives(giveNotice, it.id, notice(it, '2025-07-15'));
    return it;
  };

  it('is ending until its day, and terminated from it', async () => {
    const it = await noticeGiven();
    expect(await it.counterpart.headline(it.id)).toBe('ending');
    await it.story.day('2025-07-14');
    expect(await it.counterpart.headline(it.id)).toBe('ending');
    await it.story.day('2025-07-15');

    expect(await it.counterpart.headline(it.id)).toBe('terminated');
    const [terminated] = await it.story.facts(agreement, it.id, 'AgreementTerminated');
    expect(terminated).toMatchObject({
      data: { cause: 'notice' },
      metadata: { effectiveFrom: '2025-07-15' },
    });
  });

  it('plans its deadlines anew: no renewal is reviewed, and the ending is reported within fifteen days', async () => {
    const it = await noticeGiven();
    expect(await it.story.deadlines(it.id, 'renewal-review')).toMatchObject([
      { is: 'closed', cause: 'NoticeGiven' },
    ]);
    expect(await it.story.deadlines(it.id, 'ending-report')).toEqual([]);
    await it.story.day('2025-07-15');

    const reports = await it.story.deadlines(it.id, 'ending-report');
    expect(reports.map(({ is, due }) => [is, due])).toContainEqual(['open', '2025-07-30']);
    const open = (await it.story.openDeadlines(it.id)).map(([rule]) => rule);
    expect(open).toContain('signing-report');
    for (const rule of ['annual-plan', 'interim-review', 'quota-unused', 'renewal-review'])
      expect(open).not.toContain(rule);
  });

  it('lets what had begun come to its end, and nothing begin after it', async () => {
    const it = await noticeGiven();
    await it.story.day('2025-09-02');

    const { state } = await it.story.house.records.look(ledger, it.id);
    expect(state.is === 'open' && runningCohorts(state, '2025-07-15')).toMatchObject([{ n: 1 }]);
    const graduated = { ...intake(it, 1, '2024-09-01', '2025-08-31'), kind: 'graduated' };
    await it.desk.gives(reportFulfilment, it.id, { ...graduated, reportId: idFrom('report', 2) });
    const no = await it.desk.isRefused(
      reportFulfilment,
      it.id,
      intake(it, 3, '2025-09-01', '2026-06-30'),
    );
    expect(no.code).toBe('force-has-ended');
  });
});

describe('U19 One of five parties withdraws', () => {
  const provinces = ['Cao Bằng', 'Lạng Sơn', 'Quảng Ninh', 'Hà Giang'].map(vietnameseProvince);
  const [caoBang, langSon, quangNinh, haGiang] = provinces;
  const fiveParties = async () => {
    const story = await Story.begins(
      '2020-10-14',
      [...provinces.flatMap(({ bodies }) => bodies), ...guangxi.bodies],
      [...provinces.flatMap(peopleOf), guangxi.director],
    );
    const old = fromTheArchive(story, caoBang!.deskOfficer, {
      name: 'Quảng Tây và bốn tỉnh',
      sides: [provinces.map(({ department }) => department), [guangxi.department]],
      clauses: { entry: { is: 'on-last-signature' }, end: 'open-ended', noticeMonths: 6 },
    });
    await old.isRegistered('2020-10-14');
    for (const body of [...provinces.map(({ department }) => department), guangxi.department])
      await old.isSignedBy(body, '2020-10-14');
    const head = (at: typeof caoBang) => story.as(at!.director);
    const withdraws = (seats: readonly string[]) => ({
      kind: 'withdrawal',
      seats,
      effectiveOn: '2022-01-01',
      ground: 'clause',
      decision: 'Quyết định của UBND tỉnh',
    });
    await story.day('2021-05-04');
    return { story, ...old, head, withdraws };
  };

  it('leaves the agreement in force among the four others, and is reported', async () => {
    const it = await fiveParties();
    const seat = it.seatOf(haGiang!.department);
    await it.head(haGiang).gives(giveNotice, it.id, it.withdraws([seat]));
    expect(await it.head(caoBang).headline(it.id)).toBe('in-force');
    await it.story.day('2022-01-01');

    const { agreement: file, signing, status } = await it.head(caoBang).sees(it.id);
    expect(status).toBe('in-force');
    expect(file.seats[seat]).toMatchObject({
      withdrewOn: '2022-01-01',
      signature: { is: 'signed' },
    });
    expect(signing.is).toBe('signed');
    expect(await it.story.typesOf(agreement, it.id)).toContain('PartyWithdrew');
    expect(await it.story.typesOf(agreement, it.id)).not.toContain('AgreementTerminated');
  });

  it('ends it where a side is left empty', async () => {
    const it = await fiveParties();
    const counterpart = it.story.as(guangxi.director);
    const alone = it.withdraws([it.seatOf(guangxi.department)]);
    await counterpart.gives(giveNotice, it.id, { ...alone, decision: undefined });
    expect(await counterpart.headline(it.id)).toBe('ending');
    await it.story.day('2022-01-01');

    expect(await counterpart.headline(it.id)).toBe('terminated');
    const [ended] = await it.story.facts(agreement, it.id, 'AgreementTerminated');
    expect(ended?.data).toEqual({ cause: 'side-left-empty' });
  });

  it('is given by the party itself: nobody withdraws for another', async () => {
    const it = await fiveParties();
    const theirs = it.withdraws([it.seatOf(langSon!.department)]);

    expect((await it.head(quangNinh).isRefused(giveNotice, it.id, theirs)).code).toBe(
      'not-your-seat',
    );
  });
});

describe('U21 The end arrives while the agreement is suspended', () => {
  const suspension = { ground: 'decision', reason: 'Dịch bệnh' };

  it('expires all the same: a suspension does not stop the term', async () => {
    const it = await inForce();
    await it.story.day('2025-10-01');
    await it.chairman.gives(suspend, it.id, suspension);
    expect(await it.director.headline(it.id)).toBe('suspended');
    await it.story.day('2026-01-01');

    expect(await it.director.headline(it.id)).toBe('expired');
    expect(await it.story.typesOf(agreement, it.id)).toContain('AgreementExpired');
  });

  it('unless the decision says so: then the term runs on by as many days as it stood still', async () => {
    const it = await inForce();
    await it.story.day('2025-10-01');
    await it.chairman.gives(suspend, it.id, { ...suspension, stopsTerm: true });
    await it.story.day('2026-01-01');
    expect(await it.director.headline(it.id)).toBe('suspended');
    await it.story.day('2026-01-09');
    await it.chairman.gives(resume, it.id, {});
    expect(await it.director.headline(it.id)).toBe('in-force');

    // 100 days stood still: from 01/10/2025 to 08/01/2026.
    await it.story.day('2026-04-10');
    expect(await it.director.headline(it.id)).toBe('in-force');
    await it.story.day('2026-04-11');
    expect(await it.director.headline(it.id)).toBe('expired');
  });

  it('is reported within fifteen days of the suspension, as the law asks', async () => {
    const it = await inForce();
    await it.story.day('2025-10-01');
    await it.chairman.gives(suspend, it.id, suspension);
    const reports = await it.story.deadlines(it.id, 'ending-report');
    expect(reports.map(({ is, due }) => [is, due])).toContainEqual(['open', '2025-10-16']);

    const to = { to: 'Bộ Ngoại giao', number: '21/SGDĐT', purpose: 'ending-report' };
    await it.desk.gives(recordDispatch, it.id, to, { evidence: [scan] });
    expect(await it.story.deadlines(it.id, 'ending-report')).not.toEqual(reports);
  });
});
