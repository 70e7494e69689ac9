import {
  agreement,
  clearance,
  clearanceIdOf,
  decideContinuation,
  ledger,
  recordCommitment,
  recordDispatch,
  recordSuccession,
  redesignateSeat,
  reportFulfilment,
  seatHolderOn,
  sign,
  standing,
} from '@kyket/agreements';
import { idFrom, type Id, type LocalDate } from '@kyket/eventing';
import {
  guangxi,
  haGiang,
  newTuyenQuang,
  oldTuyenQuang,
  peopleOf,
  type Body,
  type Member,
} from '../telling/cast';
import { fromTheArchive } from '../telling/archive';
import { articles, clauses } from '../telling/memorandum';
import { Story } from '../telling/story';
import { haGiangAndGuangxi } from '../telling/beginnings';

const merger = {
  act: idFrom('act', 'nq-202-2025'),
  kind: 'merger',
  successors: [newTuyenQuang.department.id],
  legalBasis: 'Nghị quyết 202/2025/QH15',
  from: '2025-07-01',
};

/** On 12/06/2025 it was resolved that Hà Giang and Tuyên Quang become one province, which bears the name of the second. */
const merged = async (story: Story) => {
  const { steward } = story;
  await story.registers(newTuyenQuang.bodies, '2025-06-12');
  await story.welcomes(peopleOf(newTuyenQuang), '2025-06-12');
  for (const { department } of [haGiang, oldTuyenQuang])
    await steward.gives(recordSuccession, department.id, merger, { on: '2025-06-12' });
};

const upTo2030 = { ...clauses, end: { value: '2030-12-31', certainty: 'stated' } };

const beginning = async (on: LocalDate) => {
  const it = await haGiangAndGuangxi(on, upTo2030);
  await it.story.registers(oldTuyenQuang.bodies);
  return it;
};

const holderOn = async (it: { story: Story; id: Id }, seat: Id, day: LocalDate) => {
  const { state } = await it.story.house.records.look(agreement, it.id);
  const sitting = state.is === 'open' ? state.seats[seat] : undefined;
  return sitting && seatHolderOn(sitting, day);
};

describe('U10 A party is merged into another', () => {
  const signedThenMerged = async () => {
    const it = await beginning('2024-03-04');
    await it.isSigned();
    await it.story.day('2025-06-12');
    const before = await it.director.sees(it.id);
    await merged(it.story);
    await it.story.day('2025-07-01');
    return { ...it, before, successor: it.story.as(newTuyenQuang.director) };
  };

  it('passes its seat to the successor from the day of effect, and touches no signature', async () => {
    const it = await signedThenMerged();

    expect(await holderOn(it, it.seats.ours, '2025-06-30')).toBe(haGiang.department.id);
    expect(await holderOn(it, it.seats.ours, '2025-07-01')).toBe(newTuyenQuang.department.id);
    const { agreement: file, status } = await it.successor.sees(it.id);
    expect(file.seats[it.seats.ours]?.signature).toEqual(
      it.before.agreement.seats[it.seats.ours]?.signature,
    );
    expect(status).toBe('in-force');
  });

  it('takes the new Tuyên Quang for another body than the old one of that name', async () => {
    const it = await signedThenMerged();
    expect(newTuyenQuang.department.id).not.toBe(oldTuyenQuang.department.id);

    expect(await holderOn(it, it.seats.ours, '2025-07-01')).not.toBe(oldTuyenQuang.department.id);
  });

  it('asks to tell the counterpart within thirty days, and to decide within ninety', async () => {
    const it = await signedThenMerged();
    const tasks = (await it.story.deadlines(it.id, 'succession')).map(({ occasion, is, due }) => ({
      occasion: occasion.split(' ')[0],
      is,
      due,
    }));
    expect(tasks).toEqual(
      expect.arrayContaining([
        { occasion: 'notify', is: 'open', due: '2025-07-31' },
        { occasion: 'decide', is: 'open', due: '2025-09-29' },
      ]),
    );

    const desk = it.story.as(newTuyenQuang.deskOfficer);
    await desk.gives(recordDispatch, it.id, {
      purpose: 'succession-notice',
      to: 'Sở Giáo dục Quảng Tây',
      number: '15/SGDĐT-GDNN',
    });
    await it.successor.gives(decideContinuation, it.id, {
      question: merger.act,
      as: 'keep',
      territorialScope: 'Chỉ áp dụng trên địa bàn tỉnh Hà Giang cũ.',
      reason: 'Hai bên tiếp tục hợp tác.',
    });
    const done = await it.story.deadlines(it.id, 'succession');
    expect(done.map(({ is }) => is)).toEqual(['met', 'met']);
    const [decided] = await it.story.facts(agreement, it.id, 'ContinuationDecided');
    expect(decided?.data).toMatchObject({
      as: 'keep',
      territorialScope: 'Chỉ áp dụng trên địa bàn tỉnh Hà Giang cũ.',
    });
    expect(await it.successor.headline(it.id)).toBe('in-force');
  });
});

describe('U12 A merger takes effect while the seats are being signed', () => {
  /** Guangxi has signed; Hà Giang has a clearance and has not. Then it is merged. */
  const mergedWhileSigning = async () => {
    const it = await beginning('2025-06-02');
    await it.isReadyToSign();
    await it.isSignedByThem();
    await it.story.day('2025-06-12');
    await merged(it.story);
    await it.story.day('2025-07-02');
    return { ...it, successor: it.story.as(newTuyenQuang.director) };
  };

  it('passes the unsigned seat on, and leaves the signature that was given', async () => {
    const it = await mergedWhileSigning();
    const { agreement: file, signing } = await it.successor.sees(it.id);

    expect(await holderOn(it, it.seats.ours, '2025-07-02')).toBe(newTuyenQuang.department.id);
    expect(file.seats[it.seats.theirs]?.signature.is).toBe('signed');
    expect(signing).toEqual({ is: 'signing', given: 1, needed: 2 });
  });

  it('lets neither the old director sign nor the old clearance cover the new one', async () => {
    const it = await mergedWhileSigning();
    const old = await it.director.isRefused(sign, it.id, await it.toSign('ours'));
    expect(old.code).toBe('office-may-not-sign');
    const { state: file } = await it.story.house.records.look(clearance, it.clearance);
    const text = { hash: await it.hash(), articles: [] };
    const successor = { party: newTuyenQuang.department.id, day: '2025-07-02' };
    expect(standing(file, { ...text, ...successor })).toBe('stale');
    const no = await it.successor.isRefused(sign, it.id, await it.toSign('ours'));
    expect(no).toMatchObject({ code: 'not-cleared' });
  });

  it('is signed once the successor has a decision of its own', async () => {
    const it = await mergedWhileSigning();
    await it.isClearedBy(newTuyenQuang);
    await it.successor.gives(sign, it.id, await it.toSign('ours'));

    const [, signature] = await it.story.facts(agreement, it.id, 'SignatureAffixed');
    expect(signature?.data).toMatchObject({
      authority: {
        clearance: {
          stream: `clearance-${clearanceIdOf(it.id, newTuyenQuang.department.id)}`,
          said: 'covers',
        },
      },
    });
    expect(await it.successor.headline(it.id)).toBe('in-force');
  });
});

describe('U11 A function is transferred, and two seats come into one office', () => {
  const labour: Body = {
    ...haGiang.department,
    id: idFrom('party', 'so-ldtbxh-ha-giang'),
    names: { vi: 'Sở Lao động – Thương binh và Xã hội tỉnh Hà Giang' },
    offices: [],
  };
  const labourDesk: Member = {
    ...haGiang.deskOfficer,
    person: idFrom('person', 'labour desk'),
    organisation: labour.id,
  };
  const line = idFrom('line', 'hoc-nghe');
  const transfer = {
    act: idFrom('act', 'chuyen-gdnn'),
    kind: 'transfer',
    successors: [haGiang.department.id],
    matters: ['giáo dục nghề nghiệp'],
    legalBasis: 'Quyết định 01/2025/QĐ-UBND',
    from: '2025-03-01',
  };

  const transferred = async () => {
    const story = await Story.begins(
      '2020-10-14',
      [...haGiang.bodies, labour, ...guangxi.bodies],
      [...peopleOf(haGiang), labourDesk, guangxi.director],
    );
    const old = fromTheArchive(story, haGiang.deskOfficer, {
      name: 'Quảng Tây – Hà Giang 2020',
      sides: [[haGiang.department, labour], [guangxi.department]],
      clauses: { entry: { is: 'on-last-signature' }, end: 'open-ended' },
      articles: [articles.training],
    });
    await old.isRegistered('2020-10-14');
    for (const body of [haGiang.department, labour, guangxi.department])
      await old.isSignedBy(body, '2020-10-14');
    await old.desk.gives(recordCommitment, old.id, {
      lineId: line,
      title: { vi: 'Học bổng nghề' },
      basis: { is: 'range', min: 10, max: 15 },
      unit: 'scholarship',
      provider: guangxi.department.id,
      beneficiaries: [haGiang.department.id, labour.id],
      firmness: 'agreed',
      source: { article: articles.training.id },
      coverage: { from: 'unknown', to: 'unknown' },
    });
    await story.day('2025-02-20');
    await story.steward.gives(recordSuccession, labour.id, transfer, { on: '2025-02-20' });
    await story.day('2025-03-03');
    return { story, ...old };
  };

  it('moves the seat of that function alone; both seats are then held by one organisation', async () => {
    const it = await transferred();
    const [education, vocational] = [it.seatOf(haGiang.department), it.seatOf(labour)];

    expect(await holderOn(it, vocational, '2025-02-28')).toBe(labour.id);
    expect(await holderOn(it, vocational, '2025-03-01')).toBe(haGiang.department.id);
    expect(await holderOn(it, education, '2025-03-01')).toBe(haGiang.department.id);
    const { agreement: file, signing } = await it.desk.sees(it.id);
    expect(Object.keys(file.seats)).toHaveLength(3);
    expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2020-10-14' } });
  });

  it('leaves the quotas with the seat they came from: its places are still counted apart', async () => {
    const it = await transferred();
    const given = (n: number, beneficiary: Id, count: number) =>
      it.desk.gives(reportFulfilment, it.id, {
        reportId: idFrom('report', n),
        kind: 'intake',
        year: 2025,
        beneficiary,
        counts: { [line]: count },
        withoutEvidence: 'Danh sách',
      });
    await given(1, haGiang.department.id, 12);
    await given(2, labour.id, 11);

    const { state } = await it.story.house.records.look(ledger, it.id);
    expect(state.is === 'open' && state.lines[line]?.beneficiaries).toEqual([
      haGiang.department.id,
      labour.id,
    ]);
    const both = state.is === 'open' ? Object.values(state.reports) : [];
    expect(both.map(({ beneficiary, counts }) => [beneficiary, counts[line]])).toEqual([
      [haGiang.department.id, 12],
      [labour.id, 11],
    ]);
  });

  it('is chosen by the head, matter by matter, where a body was split among several', async () => {
    const it = await beginning('2024-03-04');
    await it.isSigned();
    await it.story.day('2025-06-12');
    await it.story.registers(newTuyenQuang.bodies, '2025-06-12');
    const split = {
      act: idFrom('act', 'chia-tach'),
      kind: 'split',
      successors: [newTuyenQuang.department.id, oldTuyenQuang.department.id],
      legalBasis: 'Nghị quyết',
      from: '2025-07-01',
    };
    await it.story.steward.gives(recordSuccession, haGiang.department.id, split, {
      on: '2025-06-12',
    });
    await it.story.day('2025-07-01');
    expect(await it.story.facts(agreement, it.id, 'PartyDesignationUpdated')).toEqual([]);

    const choice = { seat: it.seats.ours, act: split.act };
    expect((await it.director.isRefused(redesignateSeat, it.id, choice)).code).toBe(
      'choose-among-successors',
    );
    await it.director.gives(redesignateSeat, it.id, {
      ...choice,
      party: newTuyenQuang.department.id,
    });
    expect(await holderOn(it, it.seats.ours, '2025-07-01')).toBe(newTuyenQuang.department.id);
  });
});
