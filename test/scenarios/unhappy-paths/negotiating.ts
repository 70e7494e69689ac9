import {
  abandonAgreement,
  agreement,
  agreeText,
  confirmWithinMandate,
  recordAnswer,
  recordDraft,
  sign,
} from '@kyket/agreements';
import { articles, latitude } from '../telling/memorandum';
import { dienBienAndLuangPrabang } from '../telling/beginnings';

const reason = 'Thêm trao đổi đoàn theo đề nghị của Sở Tài chính.';
const allThree = [articles.training, articles.officials, articles.visits];

describe('U1 The counterpart rejects the draft', () => {
  /** Agreed and cleared; then the text is changed once more, and that they will not have. */
  const rejected = async () => {
    const it = await dienBienAndLuangPrabang('2023-10-09');
    await it.isAgreed();
    await it.isCleared();
    await it.story.day('2023-11-01');
    await it.isDrafted(allThree, { reason });
    await it.isSent();

    await it.story.day('2023-11-10');
    const no = { seat: it.seats.theirs, hash: await it.hash(), answer: 'rejected' };
    expect((await it.counterpart.isRefused(recordAnswer, it.id, no)).code).toBe('reason-needed');
    await it.counterpart.gives(recordAnswer, it.id, { ...no, reason: 'Chưa có ngân sách.' });
    return it;
  };

  it('stands rejected, with the reason, and the clearance of the old text is stale', async () => {
    const it = await rejected();
    const { agreement: file } = await it.desk.sees(it.id);

    expect(file.text).toMatchObject({
      is: 'rejected',
      by: it.seats.theirs,
      reason: 'Chưa có ngân sách.',
      draft: { version: 2 },
    });
    expect(await it.counterpart.headline(it.id)).toBe('rejected');
    expect(await it.standsCleared()).toBe('stale');
    const agreed = await it.director.isRefused(agreeText, it.id, { hash: await it.hash() });
    expect(agreed.code).toBe('draft-not-open');
  });

  it('is reopened by a new version, which has to be cleared before it is signed', async () => {
    const it = await rejected();
    await it.isDrafted([articles.training, articles.visits]);
    await it.isSent();
    expect(await it.counterpart.headline(it.id)).toBe('negotiating');

    await it.isAcceptedAndAgreed();
    await it.isCollated();
    const { agreement: file } = await it.desk.sees(it.id);
    expect(file.text).toMatchObject({ is: 'collated', draft: { version: 3 } });
    const signature = await it.director.isRefused(sign, it.id, await it.toSign('ours'));
    expect(signature.code).toBe('clearance-stale');
  });

  it('or is abandoned with a reason: then nothing is due any more, and nothing can be drafted', async () => {
    const it = await rejected();
    await it.director.gives(abandonAgreement, it.id, { reason: 'Phía bạn không tiếp tục.' });

    expect(await it.director.headline(it.id)).toBe('abandoned');
    expect(await it.story.openDeadlines(it.id)).toEqual([]);
    const draft = {
      articles: [articles.training],
      clauses: { entry: { is: 'silent' }, end: 'open-ended' },
    };
    expect((await it.desk.isRefused(recordDraft, it.id, draft)).code).toBe('abandoned');
    expect(await it.story.typesOf(agreement, it.id)).toContain('PartyRejected');
  });
});

describe('U9 The text is changed after the clearance', () => {
  const changed = async (text: readonly object[]) => {
    const it = await dienBienAndLuangPrabang('2023-11-01');
    await it.isReadyToSign();
    expect(await it.standsCleared()).toBe('covers');
    expect(await it.director.headline(it.id)).toBe('cleared');

    await it.story.day('2023-12-19');
    await it.isDrafted(text, { reason });
    await it.isSent();
    await it.isAcceptedAndAgreed();
    await it.isCollated();
    return it;
  };

  it('makes it stale, and nobody signs', async () => {
    const it = await changed(allThree);

    expect(await it.standsCleared()).toBe('stale');
    const no = await it.director.isRefused(sign, it.id, await it.toSign('ours'));
    expect(no.code).toBe('clearance-stale');
  });

  it('unless the head confirms, with the difference, that it stayed within the mandate', async () => {
    const it = await changed(allThree);
    await it.director.gives(confirmWithinMandate, it.clearance, {
      hash: await it.hash(),
      difference: 'Thêm Điều 3 về trao đổi đoàn; không thay đổi chỉ tiêu.',
      latitude,
    });

    expect(await it.standsCleared()).toBe('covers');
    await it.isSignedByUs();
    await it.isSignedByThem();
    expect(await it.director.headline(it.id)).toBe('in-force');
  });

  it('or it goes round again: opinions and a fresh decision on the text that stands', async () => {
    const it = await changed([articles.training]);
    await it.dossierIsSubmitted();
    expect(await it.director.headline(it.id)).toBe('in-clearance');
    await it.focalPointAgrees();
    await it.isGranted();

    expect(await it.standsCleared()).toBe('covers');
    const [file] = (await it.desk.sees(it.id)).clearances;
    expect(file?.state).toMatchObject({ round: { n: 2 }, mandate: { hash: await it.hash() } });
  });
});
