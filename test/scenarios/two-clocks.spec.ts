import {
  acceptDossier,
  agreement,
  correctionsOf,
  giveOpinion,
  obligation,
  obligationIdOf,
  objectToTacitRenewal,
  publishCalendar,
  recordDispatch,
  recordSuccession,
  seatHolderOn,
  signingOf,
  forceOn,
  finding,
  findingIdOf,
} from '@kyket/agreements';
import { contentOf, publishedCalendars } from '@kyket/calendar';
import { endOf, idFrom, type Id, type LocalDate } from '@kyket/eventing';
import { fromTheArchive } from './telling/archive';
import { dienBienAndLuangPrabang } from './telling/beginnings';
import { dienBien, guangxi, haGiang, luangPrabang, newTuyenQuang, peopleOf } from './telling/cast';
import type { Body, Member } from './telling/cast';
import { clauses, memorandum, scan } from './telling/memorandum';
import { Story } from './telling/story';

/** What was true on a day, and what was known on another: the eight worked examples. */

const [propose, confirm] = correctionsOf(agreement);
const day = (on: LocalDate) => ({ date: { is: 'day', on } });
const hanoi = 'Asia/Ho_Chi_Minh';

/** An agreement as known at the end of one day and as true on another. */
const seen = (story: Story, id: Id, known: LocalDate, trueOn?: LocalDate) =>
  story.house.records.lookFrom(agreement, id, {
    knownAt: endOf(known, hanoi),
    ...(trueOn && { trueOn }),
  });

const corrects = async (
  story: Story,
  id: Id,
  by: readonly [Member, Member],
  words: {
    readonly n: number;
    readonly targets: readonly number[];
    readonly [more: string]: unknown;
  },
) => {
  const { n, ...what } = words;
  const correctionId = idFrom('correction', n);
  const reason = 'Theo bản gốc.';
  await story.as(by[0]).gives(propose, id, { correctionId, as: 'corrected', reason, ...what });
  await story.as(by[1]).gives(confirm, id, { correctionId });
};
const dienBiens = [dienBien.deskOfficer, dienBien.director] as const;

const archive = (on: LocalDate) =>
  Story.begins(on, [...dienBien.bodies, ...luangPrabang.bodies], peopleOf(dienBien));
const sides = [[dienBien.department], [luangPrabang.department]] as const;

describe('Example 1: a year completed', () => {
  it('is possible on any day before the record, until the year is known; then it is sure, or it is not', async () => {
    const story = await archive('2026-11-20');
    const old = fromTheArchive(story, dienBien.deskOfficer, { name: 'Bản ghi nhớ 2020', sides });
    const someYear = { is: 'day-of-some-year', month: 10, day: 14 } as const;
    await old.isRegistered(someYear);
    for (const [body] of sides) await old.isSignedBy(body, someYear);
    await story.day('2026-11-25');
    const targets = (await story.facts(agreement, old.id)).map((_, revision) => revision);
    const completed = { field: 'occurredOn', value: day('2020-10-14'), as: 'completed' };
    await corrects(story, old.id, dienBiens, { n: 1, targets, ...completed });

    const signed = async (known: LocalDate, trueOn: LocalDate) => {
      const { state, possible } = await seen(story, old.id, known, trueOn);
      if (signingOf(state).is === 'signed') return 'signed';
      return possible.some(({ type }) => type === 'SignatureAffixed') ? 'possibly' : 'not';
    };
    expect(await signed('2026-11-21', '2021-01-01')).toBe('possibly');
    expect(await signed('2026-11-26', '2021-01-01')).toBe('signed');
    expect(await signed('2026-11-21', '2019-12-31')).toBe('possibly');
    expect(await signed('2026-11-26', '2019-12-31')).toBe('not');
    expect(await signed('2026-11-21', '2026-10-14')).toBe('signed');
    expect(await signed('2026-11-26', '2026-10-14')).toBe('signed');
  });
});

describe('Example 2: a date corrected under a deadline', () => {
  const reportDue = async (story: Story, known: LocalDate) => {
    const [any] = await story.deadlines(idFrom('agreement', 'memorandum'), 'signing-report');
    const id = obligationIdOf(
      'signing-report',
      idFrom('agreement', 'memorandum'),
      any?.occasion ?? '',
    );
    const knownAt = endOf(known, hanoi);
    return (await story.house.records.lookFrom(obligation, id, { knownAt })).state;
  };
  /** Signed on 19/12/2023, recorded on 20/12 as 20/12. */
  const signed = async () => {
    const it = await dienBienAndLuangPrabang('2023-12-18');
    await it.isReadyToSign();
    await it.story.day('2023-12-20');
    await it.isSignedByUs();
    await it.isSignedByThem();
    const facts = await it.story.facts(agreement, it.id);
    const targets = facts.flatMap(({ type }, n) => (type === 'SignatureAffixed' ? [n] : []));
    const right = { n: 1, targets, field: 'occurredOn', value: day('2023-12-19') };
    return { ...it, isCorrected: () => corrects(it.story, it.id, dienBiens, right) };
  };

  it('moves the deadline, saying why, and changes who had signed by which day', async () => {
    const it = await signed();
    await it.story.day('2024-01-03');
    await it.isCorrected();

    expect(await reportDue(it.story, '2023-12-20')).toMatchObject({
      is: 'open',
      due: '2024-01-04',
    });
    expect(await reportDue(it.story, '2024-01-03')).toMatchObject({
      due: '2024-01-03',
      moves: [{ from: '2024-01-04', to: '2024-01-03', cause: 'correction' }],
    });
    const by19 = async (known: LocalDate) =>
      signingOf((await seen(it.story, it.id, known, '2023-12-19')).state).is;
    expect(await by19('2024-01-02')).toBe('unsigned');
    expect(await by19('2024-01-05')).toBe('signed');
  });

  it('turns what was met in time into a day late, and sends no reminder for the past', async () => {
    const it = await signed();
    await it.story.day('2024-01-04');
    for (const to of [
      'Ủy ban nhân dân tỉnh',
      'provincial-committee',
      'Bộ Ngoại giao',
      'ministry-of-foreign-affairs',
    ])
      await it.desk.gives(recordDispatch, it.id, {
        purpose: 'signing-report',
        to,
        number: `1/${to}`,
      });
    expect(await reportDue(it.story, '2024-01-04')).toMatchObject({
      is: 'met',
      on: '2024-01-04',
      due: '2024-01-04',
    });
    await it.story.day('2024-01-05');
    const letters = (await it.story.lettersTo(dienBien.deskOfficer)).length;
    await it.isCorrected();
    await it.story.day('2024-01-08');

    expect(await reportDue(it.story, '2024-01-05')).toMatchObject({
      is: 'met',
      on: '2024-01-04',
      due: '2024-01-03',
    });
    expect(await it.story.lettersTo(dienBien.deskOfficer)).toHaveLength(letters);
  });
});

const labour: Body = {
  ...haGiang.department,
  id: idFrom('party', 'so-ldtbxh-ha-giang'),
  names: { vi: 'Sở Lao động – Thương binh và Xã hội tỉnh Hà Giang' },
  offices: [],
};
const merger = {
  act: idFrom('act', 'nq-202-2025'),
  kind: 'merger',
  successors: [newTuyenQuang.department.id],
  legalBasis: 'Nghị quyết 202/2025/QH15',
  from: '2025-07-01',
};
const seatHolder = async (story: Story, id: Id, seat: Id, known: LocalDate, on: LocalDate) => {
  const { state } = await seen(story, id, known);
  const sitting = state.is === 'open' ? state.seats[seat] : undefined;
  return sitting && seatHolderOn(sitting, on);
};

describe('Example 3: two successions recorded the wrong way round', () => {
  it('are followed in the order of their effect, and no signature reads otherwise', async () => {
    const bodies = [...haGiang.bodies, labour, ...guangxi.bodies, ...newTuyenQuang.bodies];
    const story = await Story.begins('2020-10-20', bodies, peopleOf(haGiang));
    const person = idFrom('person', 'lưu trữ Sở Lao động');
    const archivist = { ...haGiang.deskOfficer, person, organisation: labour.id };
    await story.welcomes([archivist]);
    const told = fromTheArchive(story, archivist, {
      name: 'Quảng Tây 2020',
      sides: [[labour], [guangxi.department]],
    });
    await told.isRegistered('2020-10-14');
    for (const body of [labour, guangxi.department]) await told.isSignedBy(body, '2020-10-14');
    const seat = told.seatOf(labour);

    await story.day('2025-07-10');
    await story.steward.gives(recordSuccession, haGiang.department.id, merger, {
      on: '2025-06-12',
    });
    await story.day('2025-07-20');
    await story.steward.gives(
      recordSuccession,
      labour.id,
      {
        act: idFrom('act', 'chuyen-gdnn'),
        kind: 'transfer',
        successors: [haGiang.department.id],
        matters: ['giáo dục nghề nghiệp'],
        legalBasis: 'Quyết định',
        from: '2025-03-01',
      },
      { on: '2025-02-20' },
    );

    const holder = (known: LocalDate, on: LocalDate) => seatHolder(story, told.id, seat, known, on);
    expect(await holder('2025-07-05', '2025-07-05')).toBe(labour.id);
    expect(await holder('2025-07-11', '2025-07-05')).toBe(labour.id);
    expect(await holder('2025-07-21', '2025-07-05')).toBe(newTuyenQuang.department.id);
    expect(await holder('2025-07-21', '2025-06-30')).toBe(haGiang.department.id);
    expect(await holder('2025-07-21', '2025-02-28')).toBe(labour.id);
    for (const known of ['2025-07-05', '2025-07-11', '2025-07-21']) {
      const { state } = await seen(story, told.id, known);
      expect(state.is === 'open' && state.seats[seat]?.signature).toMatchObject({
        is: 'signed',
        on: { on: '2020-10-14' },
      });
    }
  });
});

describe('Example 4: a legacy agreement registered after the succession', () => {
  it('is redesignated by the act that came before it, and the notice counts from the day it was known', async () => {
    const bodies = [...haGiang.bodies, ...guangxi.bodies, ...newTuyenQuang.bodies];
    const story = await Story.begins('2025-07-10', bodies, peopleOf(haGiang));
    await story.steward.gives(recordSuccession, haGiang.department.id, merger, {
      on: '2025-06-12',
    });
    await story.day('2026-11-22');
    const old = fromTheArchive(story, haGiang.deskOfficer, {
      name: 'Quảng Tây 2017',
      sides: [[haGiang.department], [guangxi.department]],
      clauses: { entry: { is: 'on-last-signature' }, end: 'open-ended' },
    });
    await old.isRegistered('2017-09-12');
    for (const body of [haGiang.department, guangxi.department])
      await old.isSignedBy(body, '2017-09-12');
    const seat = old.seatOf(haGiang.department);

    expect(await seatHolder(story, old.id, seat, '2026-11-23', '2020-01-01')).toBe(
      haGiang.department.id,
    );
    expect(await seatHolder(story, old.id, seat, '2026-11-23', '2026-01-01')).toBe(
      newTuyenQuang.department.id,
    );
    expect((await seen(story, old.id, '2026-01-01', '2026-01-01')).state.is).toBe('none');
    const notices = (await story.deadlines(old.id, 'succession')).filter(({ occasion }) =>
      occasion.startsWith('notify'),
    );
    expect(notices).toMatchObject([{ is: 'open', base: '2026-11-22', due: '2026-12-22' }]);
  });
});

describe('Example 5: an objection found too late', () => {
  it('undoes the renewal from the day it is known, and a finding names what was done meanwhile', async () => {
    const story = await archive('2008-03-21');
    const old = fromTheArchive(story, dienBien.deskOfficer, {
      name: 'Tự gia hạn ba năm',
      sides,
      clauses: {
        entry: { is: 'on-signature' },
        end: { value: '2011-12-31', certainty: 'stated' },
        tacit: { months: 36, objectMonthsBefore: 6 },
      },
    });
    await old.isRegistered('2008-03-21');
    for (const [body] of sides) await old.isSignedBy(body, '2008-03-21');
    await story.day('2012-01-01');
    await story.day('2012-01-04');
    await old.desk.gives(recordDispatch, old.id, {
      purpose: 'other',
      to: 'Sở Tài chính',
      number: '7',
    });
    await story.day('2012-01-10');
    const letter = { on: '2011-06-28', evidence: [scan] };
    const seat = old.seatOf(luangPrabang.department);
    const late = await old.desk.isRefused(
      objectToTacitRenewal,
      old.id,
      { seat },
      { ...letter, on: '2011-07-01' },
    );
    expect(late).toMatchObject({ code: 'objection-too-late', details: { last: '2011-06-30' } });
    await old.desk.gives(objectToTacitRenewal, old.id, { seat }, letter);

    const on5January = async (known: LocalDate) => {
      const { state } = await seen(story, old.id, known);
      return state.is === 'open' && forceOn(state.force, '2012-01-05').is;
    };
    expect(await on5January('2012-01-05')).toBe('in-force');
    expect(await on5January('2012-01-11')).toBe('expired');
    expect(await story.facts(agreement, old.id, 'TacitlyRenewed')).toMatchObject([
      { data: { to: '2014-12-31' } },
    ]);
    const [objection] = await story.facts(agreement, old.id, 'TacitRenewalObjected');
    const [opened] = await story.facts(finding, findingIdOf(objection?.id ?? ''), 'FindingOpened');
    expect(opened?.data).toMatchObject({
      act: 'objection',
      faults: ['renewed-despite-objection'],
      answers: [{ said: 'DispatchRecorded' }],
    });
  });
});

describe('Example 6: signed late for a term that had begun', () => {
  it('leaves nothing in force until it is known; then the new one, its signature still open on that day, and a gap', async () => {
    const end = { value: '2026-12-31', certainty: 'stated' };
    const old = await dienBienAndLuangPrabang('2026-06-01', { ...clauses, end });
    await old.isSigned();
    await old.story.day('2027-01-04');
    const next = memorandum(old.story, {
      ours: dienBien,
      theirs: luangPrabang,
      name: 'next',
      links: [{ kind: 'renews', to: old.id }],
      clauses: {
        entry: { is: 'on-date', on: '2027-01-01' },
        end: { value: '2031-12-31', certainty: 'stated' },
      },
    });
    await next.isReadyToSign();
    await old.story.day('2027-01-15');
    await next.isSignedByUs();
    await next.isSignedByThem();

    const on5January = async (id: Id, known: LocalDate) => {
      const { state } = await seen(old.story, id, known);
      return state.is === 'open' && forceOn(state.force, '2027-01-05').is;
    };
    expect(await on5January(old.id, '2027-01-10')).toBe('expired');
    expect(await on5January(next.id, '2027-01-10')).toBe('not-in-force');
    expect(await on5January(old.id, '2027-01-16')).toBe('expired');
    expect(await on5January(next.id, '2027-01-16')).toBe('in-force');
    const that = await seen(old.story, next.id, '2027-01-16', '2027-01-05');
    expect(signingOf(that.state).is).toBe('unsigned');
    const [renewed] = await old.story.facts(agreement, old.id, 'AgreementRenewed');
    expect(renewed?.data).toMatchObject({ gap: { from: '2027-01-01', to: '2027-01-14' } });
  });
});

describe('Example 7: a holiday declared while a clock runs', () => {
  const vietnams = publishedCalendars.VN;
  const last = vietnams.findLast(({ publishedOn }) => publishedOn <= '2026-11-16');
  const cultureDay = {
    on: '2026-11-24',
    name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
    source: 'Nghị quyết 80-NQ/TW',
    certainty: 'unverified',
    kind: 'public-holiday',
  };
  const next = last && {
    version: last.version + 1,
    content: { ...contentOf(last), daysOff: [...contentOf(last).daysOff, cultureDay] },
    source: 'Thông báo',
  };
  const accepted = async () => {
    const it = await dienBienAndLuangPrabang('2026-11-16');
    await it.isAgreed();
    await it.clearanceIsOpened();
    await it.dossierIsSubmitted();
    const body = dienBien.foreignAffairs.id;
    await it.focalPoint.gives(acceptDossier, it.clearance, { body });
    const opinion = async () => (await it.story.deadlines(it.clearance, 'opinion'))[0];
    const publish = () => it.story.steward.gives(publishCalendar, 'VN', next ?? {});
    return { ...it, body, opinion, publish };
  };

  it('moves the day that is due by the day off, saying that the calendar did', async () => {
    const it = await accepted();
    expect(await it.opinion()).toMatchObject({ is: 'open', due: '2026-11-25' });
    await it.story.day('2026-11-20');
    await it.publish();

    expect(await it.opinion()).toMatchObject({
      is: 'open',
      due: '2026-11-26',
      moves: [{ from: '2026-11-25', to: '2026-11-26', cause: 'calendar' }],
    });
  });

  it('leaves what was met before as it was met', async () => {
    const it = await accepted();
    await it.story.day('2026-11-25');
    const opinion = { body: it.body, opinion: 'agree', reference: 'Công văn' };
    await it.focalPoint.gives(giveOpinion, it.clearance, opinion);
    await it.story.day('2026-11-27');
    await it.publish();

    expect(await it.opinion()).toMatchObject({
      is: 'met',
      on: '2026-11-25',
      due: '2026-11-25',
      moves: [],
    });
  });
});

describe('Example 8: a correction corrected', () => {
  it('lands on the same field, with all three readings in the history and no byte changed', async () => {
    const story = await archive('2026-02-02');
    const old = fromTheArchive(story, dienBien.deskOfficer, {
      name: 'Bản ghi nhớ',
      sides,
      period: { label: 'Lạng Sơn' },
    });
    await old.isRegistered('2017-09-12');
    const stored = await story.facts(agreement, old.id);
    await story.day('2026-03-01');
    const nanning = { label: 'Nam Ninh' };
    await corrects(story, old.id, dienBiens, {
      n: 1,
      targets: [0],
      field: 'period',
      value: nanning,
    });
    const first = (await story.typesOf(agreement, old.id)).indexOf('FactCorrected');
    await story.day('2026-03-10');
    const pingxiang = { label: 'Bằng Tường' };
    await corrects(story, old.id, dienBiens, {
      n: 2,
      targets: [first],
      field: 'value',
      value: pingxiang,
    });

    const reads = async (known: LocalDate) => {
      const { state } = await seen(story, old.id, known);
      return state.is === 'open' && state.period.label;
    };
    expect(await reads('2026-02-28')).toBe('Lạng Sơn');
    expect(await reads('2026-03-05')).toBe('Nam Ninh');
    expect(await reads('2026-03-11')).toBe('Bằng Tường');
    const corrections = await story.facts(agreement, old.id, 'FactCorrected');
    expect(corrections.map(({ data }) => data)).toMatchObject([
      { old: { label: 'Lạng Sơn' }, value: nanning },
      { old: nanning, value: pingxiang },
    ]);
    expect((await story.facts(agreement, old.id)).slice(0, stored.length)).toEqual(stored);
  });
});
