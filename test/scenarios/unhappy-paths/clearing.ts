import {
  acceptDossier,
  clearance,
  confirmWithinMandate,
  consolidateOpinions,
  decideClearance,
  dispenseWithOpinion,
  escalate,
  giveOpinion,
  meetCondition,
  reassignOpinion,
  recordHigherOpinion,
  returnDossier,
  sign,
} from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { dienBien, type Body } from '../telling/cast';
import { articles, latitude, scan } from '../telling/memorandum';
import { dienBienAndLuangPrabang } from '../telling/beginnings';

const { police, foreignAffairs, province } = dienBien;
const escalationId = idFrom('escalation', 1);

describe('U2 One item exceeds the authority of the department', () => {
  /** The places for officials go up to the province; the rest of the text goes on. */
  const escalated = async (handling: 'left-out' | 'conditional') => {
    const it = await dienBienAndLuangPrabang('2023-11-01');
    await it.isAgreed();
    await it.clearanceIsOpened();
    await it.dossierIsSubmitted();
    await it.director.gives(escalate, it.clearance, {
      escalationId,
      scope: { item: idFrom('item', 'officials'), articles: [articles.officials.id], handling },
      to: province.id,
      matter: 'Chỉ tiêu bồi dưỡng cán bộ vượt thẩm quyền của Sở.',
    });
    return it;
  };

  it('goes up with a clock of its own, and the rest is heard and decided meanwhile', async () => {
    const it = await escalated('left-out');
    const [deadline] = await it.story.deadlines(it.clearance, 'higher-opinion');
    expect(deadline).toMatchObject({ is: 'open', base: '2023-11-01', due: '2023-11-10' });

    await it.focalPointAgrees();
    await it.isGranted();
    expect(await it.director.headline(it.id)).toBe('cleared');
  });

  it('may not be signed while the article is in the text; without it the rest is', async () => {
    const it = await escalated('left-out');
    await it.focalPointAgrees();
    await it.isGranted();
    await it.isCollated();
    const no = await it.director.isRefused(sign, it.id, await it.toSign('ours'));
    expect(no.code).toBe('item-still-escalated');

    await it.isDrafted([articles.training], { reason: 'Tách nội dung đang xin ý kiến tỉnh.' });
    await it.isSent();
    await it.isAcceptedAndAgreed();
    await it.isCollated();
    await it.director.gives(confirmWithinMandate, it.clearance, {
      hash: await it.hash(),
      difference: 'Bỏ Điều 2.',
      latitude,
    });
    await it.isSignedByUs();
    await it.isSignedByThem();

    const { status, clearances } = await it.director.sees(it.id);
    expect(status).toBe('in-force');
    const open = clearances[0]?.state;
    expect(open?.is !== 'none' && open?.escalations[escalationId]?.answer).toBeUndefined();
  });

  it('may be signed with it once the higher authority agrees, in writing', async () => {
    const it = await escalated('left-out');
    await it.focalPointAgrees();
    await it.isGranted();
    await it.isCollated();
    await it.focalPoint.gives(recordHigherOpinion, it.clearance, {
      escalationId,
      answer: 'agreed',
      reference: 'Công văn của UBND tỉnh',
    });

    await it.isSignedByUs();
    expect(await it.story.deadlines(it.clearance, 'higher-opinion')).toMatchObject([
      { is: 'met', on: '2023-11-01' },
    ]);
  });

  it('or is made conditional: then it stays in the text, and the condition is met before anyone signs', async () => {
    const it = await escalated('conditional');
    const conditionId = idFrom('condition', 1);
    await it.focalPointAgrees();
    await it.isGranted({ conditions: [{ conditionId, text: 'Có ý kiến của tỉnh về Điều 2.' }] });
    await it.isCollated();
    const no = await it.director.isRefused(sign, it.id, await it.toSign('ours'));
    expect(no.code).toBe('condition-open');

    await it.director.gives(
      meetCondition,
      it.clearance,
      { conditionId, how: 'Công văn của tỉnh' },
      { evidence: [scan] },
    );
    await it.isSignedByUs();
  });
});

describe('U3 A consulted body disagrees, and the whole dossier goes up', () => {
  const government: Body = {
    ...province,
    id: idFrom('party', 'thu-tuong'),
    names: { vi: 'Thủ tướng Chính phủ' },
    level: 'central',
    offices: [],
  };
  /** The police say no to the text; the foreign-affairs office says yes. */
  const disagreedWith = async () => {
    const it = await dienBienAndLuangPrabang('2023-11-01');
    await it.story.registers([government]);
    await it.isAgreed();
    await it.clearanceIsOpened([police.id]);
    await it.dossierIsSubmitted();
    await it.focalPointAgrees();
    const officer = it.story.as(dienBien.policeOfficer);
    await officer.gives(acceptDossier, it.clearance, { body: police.id });
    await officer.gives(giveOpinion, it.clearance, {
      body: police.id,
      opinion: 'disagree',
      reference: 'Công văn 12/CAT',
      comments: 'Chưa rõ cơ chế quản lý lưu học sinh.',
    });
    await it.desk.gives(consolidateOpinions, it.clearance, {
      explanations: [
        {
          body: police.id,
          comment: 'Chưa rõ cơ chế quản lý.',
          explanation: 'Đã giải trình.',
          handling: 'explained',
        },
      ],
    });
    return it;
  };
  const toThePrimeMinister = {
    escalationId,
    scope: 'dossier',
    to: government.id,
    matter: 'Công an tỉnh không đồng ý.',
  };
  const granted = async (it: Awaited<ReturnType<typeof disagreedWith>>) => ({
    hash: await it.hash(),
    outcome: { is: 'granted', document: 'Quyết định', latitude, conditions: [] },
  });

  it('cannot be outvoted at home: the authority may refuse or return, not grant', async () => {
    const it = await disagreedWith();
    const no = await it.chairman.isRefused(decideClearance, it.clearance, await granted(it));

    expect(no).toMatchObject({ code: 'disagreement-stands', details: { bodies: [police.id] } });
  });

  it('waits for the higher authority, seven working days by law, and nobody signs before it has written', async () => {
    const it = await disagreedWith();
    await it.director.gives(escalate, it.clearance, toThePrimeMinister);
    const [deadline] = await it.story.deadlines(it.clearance, 'higher-opinion');
    expect(deadline).toMatchObject({ is: 'open', law: 'statutory', due: '2023-11-10' });

    await it.story.day('2023-11-24');
    const decision = await it.chairman.isRefused(decideClearance, it.clearance, await granted(it));
    expect(decision.code).toBe('escalation-open');
    await it.isCollated();
    const signature = await it.director.isRefused(sign, it.id, await it.toSign('ours'));
    expect(signature.code).toBe('not-cleared');
    expect(await it.story.openDeadlines(it.clearance)).toContainEqual([
      'higher-opinion',
      '2023-11-10',
    ]);
  });

  it('is granted and signed once the higher authority agrees', async () => {
    const it = await disagreedWith();
    await it.director.gives(escalate, it.clearance, toThePrimeMinister);
    await it.story.day('2023-11-09');
    await it.focalPoint.gives(recordHigherOpinion, it.clearance, {
      escalationId,
      answer: 'agreed',
      reference: 'Văn bản của Thủ tướng Chính phủ',
    });
    await it.chairman.gives(decideClearance, it.clearance, await granted(it));
    await it.isCollated();
    await it.isSignedByUs();

    expect(await it.story.deadlines(it.clearance, 'higher-opinion')).toMatchObject([
      { is: 'met', on: '2023-11-09' },
    ]);
  });

  it('stays ungranted when the higher authority refuses', async () => {
    const it = await disagreedWith();
    await it.director.gives(escalate, it.clearance, toThePrimeMinister);
    await it.focalPoint.gives(recordHigherOpinion, it.clearance, {
      escalationId,
      answer: 'refused',
      reference: 'Văn bản của Thủ tướng Chính phủ',
    });
    const no = await it.chairman.isRefused(decideClearance, it.clearance, await granted(it));
    expect(no.code).toBe('disagreement-stands');

    const refused = { is: 'refused', document: 'Quyết định', reason: 'Cấp trên không đồng ý.' };
    await it.chairman.gives(decideClearance, it.clearance, {
      hash: await it.hash(),
      outcome: refused,
    });
    const [file] = (await it.desk.sees(it.id)).clearances;
    expect(file?.state.is).toBe('refused');
  });
});

describe('U4 The dossier is returned for revision', () => {
  /** Both bodies had agreed to the first round; the authority sends it back. */
  const returned = async () => {
    const it = await dienBienAndLuangPrabang('2023-11-01');
    await it.isAgreed();
    await it.clearanceIsOpened([police.id]);
    await it.dossierIsSubmitted();
    await it.focalPointAgrees();
    await policeAgree(it);
    await it.desk.gives(consolidateOpinions, it.clearance, { explanations: [] });
    await it.chairman.gives(decideClearance, it.clearance, {
      hash: await it.hash(),
      outcome: { is: 'returned', reasons: 'Làm rõ việc quản lý lưu học sinh.' },
    });
    await it.story.day('2023-11-15');
    await it.isDrafted([articles.training, articles.visits], { reason: 'Theo ý kiến chỉ đạo.' });
    await it.isSent();
    await it.isAcceptedAndAgreed();
    return it;
  };
  const policeAgree = async (it: Awaited<ReturnType<typeof dienBienAndLuangPrabang>>) => {
    const officer = it.story.as(dienBien.policeOfficer);
    await officer.gives(acceptDossier, it.clearance, { body: police.id });
    await officer.gives(giveOpinion, it.clearance, {
      body: police.id,
      opinion: 'agree',
      reference: 'Công văn',
    });
  };
  const roundIn = async (it: Awaited<ReturnType<typeof returned>>) => {
    const [file] = (await it.desk.sees(it.id)).clearances;
    return file?.state.is === 'none' ? undefined : file?.state;
  };

  it('goes round again, and asks only the bodies whose matter changed', async () => {
    const it = await returned();
    expect((await roundIn(it))?.is).toBe('returned');
    await it.dossierIsSubmitted({ asks: [police.id] });

    expect(await roundIn(it)).toMatchObject({
      is: 'consulting',
      round: {
        n: 2,
        hash: await it.hash(),
        asks: { [foreignAffairs.id]: { is: 'answered' }, [police.id]: { is: 'sent' } },
      },
    });
    const again = { body: foreignAffairs.id, opinion: 'agree', reference: 'Công văn' };
    const no = await it.focalPoint.isRefused(giveOpinion, it.clearance, again);
    expect(no.code).toBe('opinion-already-given');
  });

  it('counts its days anew, from the day the complete dossier is accepted and not before', async () => {
    const it = await returned();
    await it.dossierIsSubmitted({ asks: [police.id] });
    const before = (await it.story.deadlines(it.clearance, 'opinion')).length;
    const officer = it.story.as(dienBien.policeOfficer);

    await it.story.day('2023-11-17');
    await officer.gives(returnDossier, it.clearance, {
      body: police.id,
      missing: ['Bản tiếng Lào'],
    });
    await it.story.day('2023-11-20');
    expect(await it.story.deadlines(it.clearance, 'opinion')).toHaveLength(before);
    await officer.gives(acceptDossier, it.clearance, { body: police.id });
    const opinions = await it.story.deadlines(it.clearance, 'opinion');
    expect(opinions.at(-1)).toMatchObject({ is: 'open', base: '2023-11-20', due: '2023-11-29' });
    expect(opinions.slice(0, -1).every(({ is }) => is === 'met')).toBe(true);
  });

  it('asks everyone again when the text changed in substance', async () => {
    const it = await returned();
    await it.dossierIsSubmitted();

    expect(await roundIn(it)).toMatchObject({
      round: { n: 2, asks: { [foreignAffairs.id]: { is: 'sent' }, [police.id]: { is: 'sent' } } },
    });
  });
});

describe('U5 A consulted body is silent', () => {
  /** The foreign-affairs office has agreed; the police took the dossier on 01/11 and never answered. */
  const silent = async () => {
    const it = await dienBienAndLuangPrabang('2023-11-01');
    await it.isAgreed();
    await it.clearanceIsOpened([police.id]);
    await it.dossierIsSubmitted();
    await it.focalPointAgrees();
    await it.story
      .as(dienBien.policeOfficer)
      .gives(acceptDossier, it.clearance, { body: police.id });
    return it;
  };
  const without = { body: police.id, reason: 'Đã quá hạn, đã đôn đốc hai lần.' };

  it('is overdue, and goes up: to the focal point after a working day, to the authority after three', async () => {
    const it = await silent();
    for (const day of ['2023-11-10', '2023-11-13', '2023-11-15']) await it.story.day(day);

    const subjects = async (of: typeof dienBien.chairman) =>
      (await it.story.lettersTo(of)).map(({ sentAt }) => sentAt.slice(0, 10));
    expect(await subjects(dienBien.focalPoint)).toContain('2023-11-13');
    expect(await subjects(dienBien.chairman)).toEqual(['2023-11-15']);
    expect(await it.story.openDeadlines(it.clearance)).toContainEqual(['opinion', '2023-11-10']);
  });

  it('is never taken for consent: however long it lasts, nothing moves by itself', async () => {
    const it = await silent();
    const facts = await it.story.typesOf(clearance, it.clearance);
    await it.story.day('2024-05-02');

    expect(await it.story.typesOf(clearance, it.clearance)).toEqual(facts);
    const table = await it.desk.isRefused(consolidateOpinions, it.clearance, { explanations: [] });
    expect(table).toMatchObject({ code: 'opinions-outstanding', details: { bodies: [police.id] } });
    const decision = await it.chairman.isRefused(decideClearance, it.clearance, {
      hash: await it.hash(),
      outcome: { is: 'granted', document: 'Quyết định', latitude, conditions: [] },
    });
    expect(decision.code).toBe('not-awaiting-decision');
  });

  it('[AP-5] may be asked of another instead: both are told the next morning, and who, whom and why stay on record', async () => {
    const it = await dienBienAndLuangPrabang('2023-11-01');
    await it.isAgreed();
    await it.clearanceIsOpened();
    await it.dossierIsSubmitted();
    const reason = 'Nội dung thuộc lĩnh vực an ninh.';
    const other = { from: foreignAffairs.id, to: police.id, reason };
    await it.director.gives(reassignOpinion, it.clearance, other);
    await it.story.day('2023-11-02');

    for (const each of [dienBien.focalPoint, dienBien.policeOfficer]) {
      const [letter] = await it.story.lettersTo(each);
      expect(letter?.sentAt.slice(0, 10)).toBe('2023-11-02');
      expect(letter?.subject).toContain('Bàn giao hồ sơ');
    }
    const [fact] = await it.story.facts(clearance, it.clearance, 'OpinionReassigned');
    expect(fact).toMatchObject({
      data: other,
      metadata: { actor: { personId: dienBien.director.person } },
    });

    await it.story
      .as(dienBien.policeOfficer)
      .gives(acceptDossier, it.clearance, { body: police.id });
    expect(await it.story.deadlines(it.clearance, 'dossier-handover')).toMatchObject([
      { is: 'met', on: '2023-11-02' },
      { is: 'met', on: '2023-11-02' },
    ]);
  });

  it('lets the authority go on only by a decision of its own, once overdue, with its reason on record', async () => {
    const it = await silent();
    await it.story.day('2023-11-10');
    const early = await it.chairman.isRefused(dispenseWithOpinion, it.clearance, without);
    expect(early.code).toBe('opinion-not-overdue');

    await it.story.day('2023-11-13');
    const desk = await it.desk.isRefused(dispenseWithOpinion, it.clearance, without);
    expect(desk.code).toBe('not-allowed');
    await it.chairman.gives(dispenseWithOpinion, it.clearance, without);
    const [fact] = await it.story.facts(clearance, it.clearance, 'OpinionDispensedWith');
    expect(fact?.data).toMatchObject({ ...without, overdue: { said: { due: '2023-11-10' } } });

    await it.isGranted();
    expect(await it.director.headline(it.id)).toBe('cleared');
  });
});
