import {
  agreement,
  appointHolder,
  confirmSignature,
  endHolding,
  grantAuthorisation,
  grantRole,
  authorityId,
  openAccount,
  planCeremony,
  recordCeremony,
  recordUnauthorisedSignature,
  sign,
} from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { dienBien, luangPrabang, type Member } from '../telling/cast';
import { scan } from '../telling/memorandum';
import { dienBienAndLuangPrabang } from '../telling/beginnings';

const [directorsOffice, deputysOffice] = (dienBien.department.offices ?? []).map(
  ({ office }) => office,
);

describe('U6 The wrong office signs', () => {
  /** The deputy director has signed on paper; his office may not. */
  const signedByDeputy = async () => {
    const it = await dienBienAndLuangPrabang('2023-12-01');
    await it.isReadyToSign();
    await it.story.day('2023-12-19');
    const deputy = it.story.as(dienBien.deputy);
    const no = await deputy.isRefused(sign, it.id, await it.toSign('ours'));
    expect(no.code).toBe('office-may-not-sign');

    await it.desk.gives(
      recordUnauthorisedSignature,
      it.id,
      { ...(await paper(it)), office: deputysOffice, signer: dienBien.deputy.person },
      { evidence: [scan] },
    );
    return it;
  };
  const paper = async (it: Awaited<ReturnType<typeof dienBienAndLuangPrabang>>) => {
    const { medium: _, ...seat } = await it.toSign('ours');
    return seat;
  };

  it('is on record with its fault, and counts for nothing: nothing enters into force', async () => {
    const it = await signedByDeputy();
    await it.isSignedByThem();

    const { agreement: file, signing, status } = await it.director.sees(it.id);
    expect(file.seats[it.seats.ours]?.signature).toMatchObject({
      is: 'without-authority',
      on: '2023-12-19',
      faults: ['office-may-not-sign'],
      confirmBy: '2024-01-18',
    });
    expect(signing).toEqual({ is: 'signing', given: 1, needed: 2 });
    expect(status).toBe('signing');
    expect(file.force.is).toBe('not-yet');
    expect(await it.story.deadlines(it.id, 'confirm-signature')).toMatchObject([
      { is: 'open', due: '2024-01-18' },
    ]);
  });

  it('[SG-2] is marked as paper wherever the seat is shown, once it counts too', async () => {
    const it = await signedByDeputy();
    await it.chairman.gives(confirmSignature, it.id, { seat: it.seats.ours });

    const { agreement: file } = await it.director.sees(it.id);
    expect(file.seats[it.seats.ours]?.signature).toMatchObject({ is: 'signed', medium: 'paper' });
  });

  it('keeps its day when the authority confirms it; the agreement is in force from the confirmation', async () => {
    const it = await signedByDeputy();
    await it.isSignedByThem();
    await it.story.day('2024-01-05');
    const seat = { seat: it.seats.ours };
    expect((await it.director.isRefused(confirmSignature, it.id, seat)).code).toBe('not-allowed');
    await it.chairman.gives(confirmSignature, it.id, seat);

    const { agreement: file, signing, status } = await it.director.sees(it.id);
    expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2023-12-19' } });
    expect(status).toBe('in-force');
    expect(file.force).toMatchObject({ terms: [{ from: '2024-01-05' }] });
    expect(await it.story.deadlines(it.id, 'confirm-signature')).toMatchObject([
      { is: 'met', on: '2024-01-05' },
    ]);
  });

  it('is void when nobody confirmed it in time, and the seat is open to who may sign', async () => {
    const it = await signedByDeputy();
    await it.isSignedByThem();
    await it.story.day('2024-01-15');
    await it.story.day('2024-01-18');
    expect(await it.story.typesOf(agreement, it.id)).not.toContain('SignatureVoided');

    await it.story.day('2024-01-19');
    expect(await it.story.typesOf(agreement, it.id)).toContain('SignatureVoided');
    const late = await it.chairman.isRefused(confirmSignature, it.id, { seat: it.seats.ours });
    expect(late.code).toBe('nothing-to-confirm');
    expect(await it.story.deadlines(it.id, 'confirm-signature')).toMatchObject([{ is: 'missed' }]);

    await it.isSignedByUs();
    const { signing } = await it.director.sees(it.id);
    expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2024-01-19' } });
  });
});

describe('U7 One party signs late', () => {
  const signedByUsAlone = async () => {
    const it = await dienBienAndLuangPrabang('2023-12-01');
    await it.isReadyToSign();
    await it.story.day('2023-12-19');
    await it.isSignedByUs();
    return it;
  };

  it('is signing, one of two, for as long as it takes; a reminder goes out every fortnight', async () => {
    const it = await signedByUsAlone();
    for (const day of ['2023-12-20', '2024-01-02', '2024-01-16', '2024-01-30'])
      await it.story.day(day);

    const { signing, status } = await it.counterpart.sees(it.id);
    expect(signing).toEqual({ is: 'signing', given: 1, needed: 2 });
    expect(status).toBe('signing');
    const [late] = await it.story.deadlines(it.id, 'late-seat');
    expect(late).toMatchObject({
      is: 'open',
      party: luangPrabang.department.id,
      base: '2023-12-19',
      due: '2024-06-19',
    });
    const steps = (await it.story.remindersOf(it.id, 'late-seat')).map(([step]) => step);
    expect(steps).toEqual(expect.arrayContaining(['base+14d', 'base+28d', 'base+42d']));
  });

  it('is signed on the day of the last signature, and in force from it', async () => {
    const it = await signedByUsAlone();
    await it.story.day('2024-02-06');
    await it.isSignedByThem();

    const { agreement: file, signing } = await it.counterpart.sees(it.id);
    expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2024-02-06' } });
    expect(file.force).toMatchObject({ terms: [{ from: '2024-02-06' }] });
    expect(await it.story.deadlines(it.id, 'late-seat')).toMatchObject([
      { is: 'met', on: '2024-02-06' },
    ]);
  });

  it('after six months is signed only once the texts are collated again', async () => {
    const it = await signedByUsAlone();
    await it.story.day('2024-06-20');
    const no = await it.counterpart.isRefused(sign, it.id, await it.toSign('theirs'));
    expect(no).toMatchObject({ code: 'collate-again', details: { since: '2023-12-19' } });
    expect(await it.story.openDeadlines(it.id)).toContainEqual(['late-seat', '2024-06-19']);

    await it.isCollated();
    await it.isSignedByThem();
    const { signing } = await it.counterpart.sees(it.id);
    expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2024-06-20' } });
  });
});

describe('U8 The signatory is replaced between clearance and signing', () => {
  const successor: Member = { ...dienBien.director, person: idFrom('person', 'giám đốc mới') };

  /** The director goes on 10/12; another is appointed from 15/12. */
  const replaced = async () => {
    const it = await dienBienAndLuangPrabang('2023-12-01');
    await it.isReadyToSign();
    await it.story.day('2023-12-11');
    const { steward } = it.story;
    const { person, organisation } = dienBien.director;
    const office = { officeId: directorsOffice, document: 'Quyết định 90/QĐ-UBND' };
    await steward.gives(endHolding, organisation, { ...office, person }, { on: '2023-12-10' });
    await steward.gives(openAccount, authorityId, { person: successor.person, organisation });
    await steward.gives(grantRole, authorityId, {
      person: successor.person,
      role: 'signatory',
      organisation,
    });
    await it.story.day('2023-12-15');
    await steward.gives(appointHolder, organisation, { ...office, person: successor.person });
    await it.story.day('2023-12-19');
    return it;
  };

  it('is refused to who held the office when it was cleared, and open to who holds it that day', async () => {
    const it = await replaced();
    const no = await it.director.isRefused(sign, it.id, await it.toSign('ours'));
    expect(no.code).toBe('office-needed');
    const naming = it.story.as(dienBien.director, { from: directorsOffice });
    expect(await naming.isRefused(sign, it.id, await it.toSign('ours'))).toEqual({
      code: 'not-allowed',
      details: { rule: 'office-not-held' },
    });

    await it.story.as(successor).gives(sign, it.id, await it.toSign('ours'));
    const [fact] = await it.story.facts(agreement, it.id, 'SignatureAffixed');
    expect(fact?.data).toMatchObject({
      signer: successor.person,
      office: directorsOffice,
      authority: { power: { said: 'office' }, clearance: { said: 'covers' } },
    });
    expect(await it.standsCleared()).toBe('covers');
  });

  it('needs a new authorisation where another office is to sign, and only for its days', async () => {
    const it = await replaced();
    const deputy = it.story.as(dienBien.deputy);
    const no = await deputy.isRefused(sign, it.id, await it.toSign('ours'));
    expect(no.code).toBe('office-may-not-sign');

    await it.story.steward.gives(grantAuthorisation, dienBien.department.id, {
      authorisationId: idFrom('authorisation', 1),
      officeId: deputysOffice,
      document: 'Giấy ủy quyền 05/GUQ-SGDĐT',
      scope: 'Ký Biên bản ghi nhớ với Luông Pha Băng',
      from: '2023-12-19',
      to: '2023-12-20',
    });
    await it.story.day('2023-12-21');
    const after = await deputy.isRefused(sign, it.id, await it.toSign('ours'));
    expect(after.code).toBe('office-may-not-sign');
    await deputy.gives(sign, it.id, await it.toSign('ours'), { on: '2023-12-20' });
    const [fact] = await it.story.facts(agreement, it.id, 'SignatureAffixed');
    expect(fact?.data).toMatchObject({ authority: { power: { said: 'authorisation' } } });
  });
});

describe('U28 What was planned is contradicted by what happens', () => {
  it('stays a plan: neither the signatures nor the ceremony as it was held overwrite it, nor it them', async () => {
    const it = await dienBienAndLuangPrabang('2023-12-01');
    await it.isReadyToSign();
    const planned = {
      on: '2023-12-15',
      mode: 'in-person',
      venues: [{ name: 'Điện Biên Phủ', zone: 'Asia/Ho_Chi_Minh' }],
    };
    await it.director.gives(planCeremony, it.id, planned);
    await it.story.day('2023-12-16');
    expect((await it.director.sees(it.id)).signing.is).toBe('planned');

    await it.story.day('2023-12-19');
    await it.isSignedByUs();
    await it.isSignedByThem();
    await it.desk.gives(recordCeremony, it.id, {
      mode: 'online',
      venues: [{ name: 'Điểm cầu Luông Pha Băng', zone: 'Asia/Vientiane' }],
    });

    const { agreement: file, signing } = await it.director.sees(it.id);
    expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2023-12-19' } });
    expect(file.ceremony).toMatchObject(planned);
    const [plan] = await it.story.facts(agreement, it.id, 'CeremonyPlanned');
    expect(plan?.data).toEqual(planned);
    const again = await it.director.isRefused(planCeremony, it.id, {
      ...planned,
      on: '2024-01-10',
    });
    expect(again.code).toBe('already-signed');
  });

  it('never stands for the act: an act cannot be dated ahead', async () => {
    const it = await dienBienAndLuangPrabang('2023-12-01');
    await it.isReadyToSign();
    const ahead = { on: '2023-12-19' };
    const no = await it.director.isRefused(sign, it.id, await it.toSign('ours'), ahead);

    expect(no.code).toBe('day-in-the-future');
  });
});
