import { agreement, correctionsOf, linkAgreement, rectifyText } from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { fromTheArchive } from '../telling/archive';
import { dienBienAndLuangPrabang } from '../telling/beginnings';
import { dienBien, luangPrabang, peopleOf } from '../telling/cast';
import { articles, scan } from '../telling/memorandum';
import { Story } from '../telling/story';

const [propose, confirm] = correctionsOf(agreement);
const sides = [[dienBien.department], [luangPrabang.department]] as const;
const bodies = [dienBien.department, luangPrabang.department];
const archive = (on: string) =>
  Story.begins(on, [...dienBien.bodies, ...luangPrabang.bodies], peopleOf(dienBien));

describe('U23 A legacy agreement is registered late', () => {
  /** Concluded on 12/09/2017 until the end of 2027; entered on 22/11/2026. */
  const registeredLate = async () => {
    const story = await archive('2026-11-22');
    const old = fromTheArchive(story, dienBien.deskOfficer, {
      name: 'Bản ghi nhớ 2017',
      sides,
      clauses: {
        entry: { is: 'on-last-signature' },
        end: { value: '2027-12-31', certainty: 'stated' },
      },
    });
    await old.isRegistered('2017-09-12');
    for (const body of bodies) await old.isSignedBy(body, '2017-09-12');
    return { story, ...old };
  };

  it('tells of its own days, and was not known before it was entered', async () => {
    const it = await registeredLate();

    expect(await it.desk.headline(it.id, { trueOn: '2018-01-01' })).toBe('in-force');
    await expect(it.desk.headline(it.id, { known: '2026-11-21' })).rejects.toThrow();
    for (const { metadata } of await it.story.facts(agreement, it.id)) {
      expect(metadata.recordedAt.slice(0, 10)).toBe('2026-11-22');
      expect(metadata.occurredOn.date).toEqual({ is: 'day', on: '2017-09-12' });
    }
  });

  it('reminds nobody of what was due long ago', async () => {
    const it = await registeredLate();
    for (const day of ['2026-11-23', '2026-11-24', '2026-12-07']) await it.story.day(day);

    expect(await it.story.lettersTo(dienBien.deskOfficer)).toEqual([]);
    const open = await it.story.openDeadlines(it.id);
    expect(open.filter(([, due]) => due < '2026-11-22')).toEqual([]);
    expect(open.map(([rule]) => rule)).not.toContain('signing-report');
  });

  it('has its deadlines ahead counted like any other', async () => {
    const it = await registeredLate();
    await it.story.day('2026-12-31', '00:01');
    await it.story.day('2026-12-31', '08:00');

    expect(await it.story.deadlines(it.id, 'renewal-review')).toMatchObject([
      { is: 'open', due: '2027-12-31' },
    ]);
    expect(await it.story.typesOf(agreement, it.id)).toContain('RenewalReviewOpened');
    expect(await it.story.lettersTo(dienBien.deskOfficer)).toHaveLength(1);
  });
});

describe('U24 The same instrument is registered twice', () => {
  it('keeps both records: the copy points at the master, and expects nothing any more', async () => {
    const story = await archive('2026-11-22');
    const clauses = {
      entry: { is: 'on-last-signature' },
      end: { value: '2027-06-30', certainty: 'stated' },
    };
    const entered = async (name: string) => {
      const each = fromTheArchive(story, dienBien.deskOfficer, { name, sides, clauses });
      await each.isRegistered('2017-09-12');
      for (const body of bodies) await each.isSignedBy(body, '2017-09-12');
      return each;
    };
    const [master, copy] = [await entered('bản chính'), await entered('bản trùng')];
    expect(await story.openDeadlines(copy.id)).not.toEqual([]);
    const before = await story.facts(agreement, copy.id);
    await copy.isLinked('duplicate-of', master.id);

    const after = await story.facts(agreement, copy.id);
    expect(after.slice(0, before.length)).toEqual(before);
    expect((await copy.desk.sees(copy.id)).agreement.links).toEqual([
      { kind: 'duplicate-of', to: master.id },
    ]);
    expect((await master.desk.sees(master.id)).agreement.links).toEqual([]);
    expect(await story.openDeadlines(copy.id)).toEqual([]);
    expect(await story.openDeadlines(master.id)).not.toEqual([]);

    const back = { kind: 'duplicate-of', to: copy.id };
    const no = await master.desk.isRefused(linkAgreement, master.id, back);
    expect(no.code).toBe('links-would-make-a-circle');
  });
});

describe('U25 A fact is wrong', () => {
  /** Signed on 19/12/2023, and recorded the day after as if on that day. */
  const recordedWrongly = async () => {
    const it = await dienBienAndLuangPrabang('2023-12-15');
    await it.isReadyToSign();
    await it.story.day('2023-12-20');
    await it.isSignedByUs();
    await it.isSignedByThem();
    const facts = await it.story.facts(agreement, it.id);
    const targets = facts.flatMap(({ type }, revision) =>
      type === 'SignatureAffixed' ? [revision] : [],
    );
    const correctionId = idFrom('correction', 1);
    await it.story.day('2024-01-03');
    await it.desk.gives(propose, it.id, {
      correctionId,
      targets,
      field: 'occurredOn',
      value: { date: { is: 'day', on: '2023-12-19' } },
      as: 'corrected',
      reason: 'Theo bản gốc đã ký.',
    });
    return { ...it, correctionId, targets, facts };
  };
  const due = async (it: Awaited<ReturnType<typeof recordedWrongly>>) =>
    (await it.story.deadlines(it.id, 'signing-report')).map((each) => each.due);

  it('is put right by a second person only: until then nothing changes', async () => {
    const it = await recordedWrongly();
    const { correctionId } = it;
    const alone = await it.desk.isRefused(confirm, it.id, { correctionId });

    expect(alone.code).toBe('confirmer-is-proposer');
    expect((await it.director.sees(it.id)).signing).toMatchObject({ on: { on: '2023-12-20' } });
    expect(await due(it)).toEqual(['2024-01-04', '2024-01-04']);
  });

  it('reads right from then on, and as it was known before; the audit sees both, and no byte changes', async () => {
    const it = await recordedWrongly();
    await it.director.gives(confirm, it.id, { correctionId: it.correctionId });

    expect((await it.director.sees(it.id)).signing).toMatchObject({ on: { on: '2023-12-19' } });
    const before = await it.director.sees(it.id, { known: '2024-01-02' });
    expect(before.signing).toMatchObject({ on: { on: '2023-12-20' } });
    const [corrected] = await it.story.facts(agreement, it.id, 'FactCorrected');
    expect(corrected?.data).toMatchObject({
      targets: it.targets,
      old: { date: { on: '2023-12-20' } },
      value: { date: { on: '2023-12-19' } },
      reason: 'Theo bản gốc đã ký.',
    });
    const now = await it.story.facts(agreement, it.id);
    expect(now.slice(0, it.facts.length)).toEqual(it.facts);
  });

  it('moves the deadlines that rest on it, and says why', async () => {
    const it = await recordedWrongly();
    await it.director.gives(confirm, it.id, { correctionId: it.correctionId });

    expect(await due(it)).toEqual(['2024-01-03', '2024-01-03']);
    const [report] = await it.story.deadlines(it.id, 'signing-report');
    expect(report?.moves).toEqual([{ from: '2024-01-04', to: '2024-01-03', cause: 'correction' }]);
  });
});

describe('U26 The authentic text itself has an error', () => {
  const error = {
    article: articles.training.id,
    language: 'vi',
    was: '20 suất',
    becomes: '20 suất (hai mươi)',
  };

  it('is no wrong fact: a correction cannot touch it', async () => {
    const it = await dienBienAndLuangPrabang('2023-12-19');
    await it.isSigned();
    const facts = await it.story.facts(agreement, it.id);
    const draft = facts.findIndex(({ type }) => type === 'DraftTextRecorded');
    const no = await it.desk.isRefused(propose, it.id, {
      correctionId: idFrom('correction', 1),
      targets: [draft],
      field: 'articles',
      value: [],
      as: 'corrected',
      reason: 'Sai chính tả.',
    });

    expect(no.code).toBe('not-corrigible');
  });

  it('is rectified by consent of every seat, and the hash that was signed stays', async () => {
    const it = await dienBienAndLuangPrabang('2023-12-19');
    await it.isSigned();
    const signed = await it.hash();
    const told = { evidence: [scan] };
    const alone = { errors: [error], consents: [it.seats.ours] };
    const no = await it.focalPoint.isRefused(rectifyText, it.id, alone, told);
    expect(no).toMatchObject({
      code: 'every-seat-must-consent',
      details: { missing: [it.seats.theirs] },
    });

    const together = { errors: [error], consents: [it.seats.ours, it.seats.theirs] };
    await it.focalPoint.gives(rectifyText, it.id, together, told);
    const { agreement: file, signing, status } = await it.director.sees(it.id);
    const [rectified] = await it.story.facts(agreement, it.id, 'TextErrorRectified');
    expect(rectified?.data).toMatchObject({ signed });
    expect(file.text).toMatchObject({ draft: { hash: signed } });
    expect('rectified' in file.text && file.text.rectified).not.toBe(signed);
    expect(signing.is).toBe('signed');
    expect(status).toBe('in-force');
  });
});

describe('U27 A correction is corrected', () => {
  const correcting = async () => {
    const story = await archive('2026-02-02');
    const old = fromTheArchive(story, dienBien.deskOfficer, { name: 'Bản ghi nhớ', sides });
    await old.isRegistered('2017-09-12');
    await old.isSignedBy(dienBien.department, '2017-09-12');
    const director = story.as(dienBien.director);
    const corrects = async (n: number, target: number, field: string, value: unknown) => {
      const correctionId = idFrom('correction', n);
      const words = {
        correctionId,
        targets: [target],
        field,
        value,
        as: 'corrected',
        reason: 'Bản gốc.',
      };
      await old.desk.gives(propose, old.id, words);
      await director.gives(confirm, old.id, { correctionId });
    };
    const signedOn = async (known?: string) => {
      const { agreement: file } = await old.desk.sees(old.id, known ? { known } : {});
      return file.seats[old.seatOf(dienBien.department)]?.signature;
    };
    return { story, ...old, corrects, signedOn };
  };
  const day = (on: string) => ({ date: { is: 'day', on } });

  it('as often as need be: the latest word holds, and each stays on record', async () => {
    const it = await correcting();
    await it.story.day('2026-03-01');
    await it.corrects(1, 1, 'occurredOn', day('2017-09-13'));
    await it.story.day('2026-03-10');
    const first = (await it.story.typesOf(agreement, it.id)).indexOf('FactCorrected');
    await it.corrects(2, first, 'value', day('2017-09-14'));

    expect(await it.signedOn('2026-02-28')).toMatchObject({ on: { on: '2017-09-12' } });
    expect(await it.signedOn('2026-03-05')).toMatchObject({ on: { on: '2017-09-13' } });
    expect(await it.signedOn()).toMatchObject({ on: { on: '2017-09-14' } });
    const corrections = await it.story.facts(agreement, it.id, 'FactCorrected');
    expect(corrections.map(({ data }) => data)).toMatchObject([
      { old: day('2017-09-12'), value: day('2017-09-13') },
      { old: day('2017-09-13'), value: day('2017-09-14') },
    ]);
  });

  it('in no circle: a correction points at what was there before it', async () => {
    const it = await correcting();
    const next = (await it.story.facts(agreement, it.id)).length;
    const ofItself = {
      correctionId: idFrom('correction', 1),
      field: 'value',
      value: day('2017-09-13'),
      as: 'corrected',
      reason: 'Bản gốc.',
    };

    for (const target of [next, next + 1]) {
      const no = await it.desk.isRefused(propose, it.id, { ...ofItself, targets: [target] });
      expect(no.code).toBe('no-such-fact');
    }
    await it.desk.gives(propose, it.id, { ...ofItself, targets: [1], field: 'occurredOn' });
    const proposal = { ...ofItself, correctionId: idFrom('correction', 2), targets: [next] };
    expect((await it.desk.isRefused(propose, it.id, proposal)).code).toBe('not-corrigible');
  });
});
