import { abandonAgreement, agreement, decideContinuation, recordAnswer } from '@kyket/agreements';
import { fromTheArchive } from '../telling/archive';
import { dienBienAndLuangPrabang } from '../telling/beginnings';
import { dienBien, luangPrabang, peopleOf } from '../telling/cast';
import { articles, clauses, memorandum } from '../telling/memorandum';
import { Story } from '../telling/story';

describe('U20 An amendment fails', () => {
  it('leaves the agreement as it was: its text, its term and its force were never touched', async () => {
    const it = await dienBienAndLuangPrabang('2023-12-19');
    await it.isSigned();
    const { agreement: before, articles: inForce } = await it.director.sees(it.id);
    await it.story.day('2024-05-06');
    const addendum = memorandum(it.story, {
      ours: dienBien,
      theirs: luangPrabang,
      name: 'addendum',
      kind: 'addendum',
      links: [{ kind: 'amends', to: it.id }],
      clauses: { ...clauses, newEnd: '2027-12-31' },
    });
    await addendum.isProposed();
    await addendum.isDrafted([articles.visits]);
    await addendum.isSent();
    expect(await it.director.headline(it.id)).toBe('in-force');

    await it.story.day('2024-06-03');
    await addendum.counterpart.gives(recordAnswer, addendum.id, {
      seat: addendum.seats.theirs,
      hash: await addendum.hash(),
      answer: 'rejected',
      reason: 'Chưa thống nhất.',
    });
    await addendum.director.gives(abandonAgreement, addendum.id, {
      reason: 'Không thống nhất được.',
    });

    const after = await it.director.sees(it.id);
    expect(await addendum.director.headline(addendum.id)).toBe('abandoned');
    expect(after.agreement).toEqual(before);
    expect(after.articles).toEqual(inForce);
    for (const day of ['2023-12-19', '2024-05-06', '2024-06-03', '2025-12-31'])
      expect(await it.director.headline(it.id, { trueOn: day })).toBe('in-force');
    expect(await it.story.typesOf(agreement, it.id)).not.toContain('AmendmentEnteredIntoForce');
  });
});

describe('U22 An agreement is superseded by a new framework', () => {
  const superseded = async () => {
    const story = await Story.begins(
      '2023-01-09',
      [...dienBien.bodies, ...luangPrabang.bodies],
      [...peopleOf(dienBien), luangPrabang.director],
    );
    const sides = [[dienBien.department], [luangPrabang.department]] as const;
    const untilNoticed = { entry: { is: 'on-last-signature' }, end: 'open-ended' } as const;
    const concluded = async (name: string) => {
      const each = fromTheArchive(story, dienBien.deskOfficer, {
        name,
        sides,
        clauses: untilNoticed,
      });
      const today = story.house.clock.now().slice(0, 10);
      await each.isRegistered(today);
      return {
        ...each,
        isSigned: async (on: string) => {
          for (const [body] of sides) await each.isSignedBy(body, on);
        },
      };
    };
    const framework = await concluded('khung 2018');
    await framework.isSigned('2023-01-09');
    const child = await concluded('kế hoạch đào tạo');
    await child.isSigned('2023-01-09');
    await child.isLinked('under', framework.id);

    await story.day('2025-08-04');
    const next = await concluded('khung 2025');
    await next.isLinked('replaces', framework.id);
    expect(await framework.desk.headline(framework.id)).toBe('in-force');
    await next.isSigned('2025-08-04');
    return { story, framework, child, next, director: story.as(dienBien.director) };
  };

  it('ends the same day the new one enters into force', async () => {
    const { story, framework, next, director } = await superseded();

    expect(await director.headline(framework.id, { trueOn: '2025-08-03' })).toBe('in-force');
    expect(await director.headline(framework.id)).toBe('superseded');
    expect(await director.headline(next.id)).toBe('in-force');
    const [ended] = await story.facts(agreement, framework.id, 'AgreementSuperseded');
    expect(ended).toMatchObject({
      data: { by: next.id },
      metadata: { effectiveFrom: '2025-08-04' },
    });
  });

  it('ends no child with it: the child is flagged, stays in force, and somebody has to decide', async () => {
    const { story, framework, child, director } = await superseded();
    const { agreement: file, status } = await director.sees(child.id);

    expect(status).toBe('in-force');
    expect(file.questions).toEqual({ [framework.id]: 'open' });
    const [flag] = await story.facts(agreement, child.id, 'ParentEnded');
    expect(flag?.data).toMatchObject({ parent: framework.id, how: 'superseded' });
    expect(await story.openDeadlines(child.id)).toContainEqual(['succession', '2025-11-03']);

    const decision = { question: framework.id, as: 'keep', reason: 'Đặt dưới khung mới.' };
    await director.gives(decideContinuation, child.id, decision);
    expect((await director.sees(child.id)).agreement.questions).toEqual({ [framework.id]: 'keep' });
    const [task] = await story.deadlines(child.id, 'succession');
    expect(task?.is).toBe('met');
    expect(await director.headline(child.id)).toBe('in-force');
  });
});
