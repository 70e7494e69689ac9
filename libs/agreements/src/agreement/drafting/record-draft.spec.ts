import { hashOf, idFrom, onDay, scenario, told } from '@kyket/eventing';
import {
  actors,
  articles,
  clauses,
  dienBienLuangPrabang,
  dienBienSigned,
  firstDraft,
  firstText,
  life,
  luangPrabangSigned,
  now,
} from '../../testing';
import { agreement } from '../agreement';
import { LegacyAgreementRegistered } from '../proposing/events';
import { hashText } from './hashing';
import { recordDraft } from './record-draft';

const { id, titles } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id, actor: actors.deskOfficer });
const { languageTraining, officials } = articles;

/** The same article, its Vietnamese changed and its Lao not. */
const onlyVietnamese = {
  ...officials,
  text: { ...officials.text, vi: 'Bồi dưỡng cán bộ: 12 người × 5 khóa.' },
};
const behindIn = (story: ReturnType<typeof given>, draft: object) => {
  const [recorded] = story
    .when(recordDraft, { ...firstDraft, ...draft, reason: 'thảo luận' })
    .events();
  return recorded?.type === 'DraftTextRecorded' ? recorded.data.behind : undefined;
};

describe('Recording a draft', () => {
  it('keeps the text itself, its hash in each language and the hash of the whole set', () => {
    given(life.proposed).when(recordDraft, firstDraft).thenRecords(life.drafted);
    expect(firstText.hash).toBe(hashOf(firstText.languages));
    expect(Object.keys(firstText.languages)).toEqual(['vi', 'lo']);
  });

  it('gives one hash to one text, however its letters are typed', () => {
    const decomposed = firstDraft.articles.map((article) => ({
      ...article,
      text: { ...article.text, vi: article.text.vi.normalize('NFD') },
    }));
    expect(hashText(titles, decomposed).hash).toBe(firstText.hash);
  });

  it('gives the next draft the next version, and remembers who drafted', () => {
    const story = given(life.proposed, told(life.drafted, { by: actors.deskOfficer }));
    const [recorded] = story
      .when(recordDraft, { ...firstDraft, articles: [languageTraining] })
      .events();

    expect(recorded).toMatchObject({ data: { version: 2 } });
    expect(story.state).toMatchObject({ drafters: [actors.deskOfficer.personId] });
  });

  it('records nothing when the very same draft stands', () => {
    given(life.proposed, life.drafted).when(recordDraft, firstDraft).thenNothing();
  });

  it('may bring a new title and a new period', () => {
    const relabelled = { titles: { vi: 'Bản ghi nhớ 2026–2030' }, period: { label: '2026–2030' } };
    const [recorded] = given(life.proposed, life.drafted)
      .when(recordDraft, { ...firstDraft, ...relabelled })
      .events();
    expect(recorded).toMatchObject({ data: relabelled });
  });

  describe('[DR-6] and the languages that did not follow', () => {
    const story = given(life.proposed, life.drafted);
    const second = story.when(recordDraft, {
      ...firstDraft,
      articles: [languageTraining, onlyVietnamese],
    });
    const [afterVietnamese] = second.events();

    it('marks Lao behind where only Vietnamese was changed', () => {
      expect(behindIn(story, { articles: [languageTraining, onlyVietnamese] })).toEqual([
        { article: officials.id, language: 'lo' },
      ]);
    });

    it('keeps it behind until it is changed or confirmed', () => {
      const later = given(life.proposed, life.drafted, afterVietnamese!);
      const caughtUp = { ...onlyVietnamese, text: { ...onlyVietnamese.text, lo: '12 ຄົນ × 5 ຮຸ່ນ' } };
      const draft = { articles: [languageTraining, onlyVietnamese] };

      expect(behindIn(later, { ...draft, period: { label: 'x' } })).toEqual([
        { article: officials.id, language: 'lo' },
      ]);
      expect(behindIn(later, { articles: [languageTraining, caughtUp] })).toEqual([]);
      expect(
        behindIn(later, { ...draft, aligned: [{ article: officials.id, language: 'lo' }] }),
      ).toEqual([]);
    });

    it('marks a language that an article is not yet written in', () => {
      const vietnameseOnly = { ...officials, text: { vi: officials.text.vi } };
      expect(
        behindIn(given(life.proposed), { articles: [languageTraining, vietnameseOnly] }),
      ).toEqual([{ article: officials.id, language: 'lo' }]);
    });

    it('lets a language be added without putting the others behind', () => {
      const withEnglish = (article: typeof officials | typeof languageTraining) => ({
        ...article,
        text: { ...article.text, en: 'In English.' },
      });
      expect(
        behindIn(story, { articles: [withEnglish(languageTraining), withEnglish(officials)] }),
      ).toEqual([]);
    });
  });

  it('asks why, when it undoes an agreed text or a signature', () => {
    const draft = { ...firstDraft, articles: [languageTraining] };
    const agreed = [life.proposed, life.drafted, life.sent, life.accepted, life.agreed] as const;

    given(...agreed)
      .when(recordDraft, draft)
      .thenRefuses('reason-needed-to-undo');
    given(...agreed, dienBienSigned)
      .when(recordDraft, draft)
      .thenRefuses('reason-needed-to-undo');
    given(...agreed)
      .when(recordDraft, { ...draft, reason: 'phía bạn đề nghị' })
      .events();
  });

  it('is refused once all have signed, and of what was only registered', () => {
    given(life.proposed, life.drafted, life.sent, life.agreed, dienBienSigned, luangPrabangSigned)
      .when(recordDraft, firstDraft)
      .thenRefuses('already-signed');
    given(
      LegacyAgreementRegistered({
        ...life.proposed.data,
        links: [],
      }),
    )
      .when(recordDraft, firstDraft)
      .thenRefuses('registered-not-negotiated');
    given().when(recordDraft, firstDraft).thenRefuses('no-such-agreement');
  });

  it.each([
    ['article-twice', { articles: [officials, officials] }],
    [
      'ends-before-it-begins',
      { clauses: { ...clauses, entry: { is: 'on-date' as const, on: '2026-01-01' } } },
    ],
    ['treaty-name', { titles: { vi: 'Hiệp định' } }],
  ])('refuses a draft that cannot be: %s', (code, draft) => {
    given(life.proposed)
      .when(recordDraft, { ...firstDraft, ...draft })
      .thenRefuses(code);
  });

  it('may end on the day it enters into force, or never', () => {
    const entry = { is: 'on-date', on: '2026-01-01' } as const;
    for (const end of [{ value: '2026-01-01', certainty: 'stated' }, 'open-ended'] as const)
      given(life.proposed)
        .when(recordDraft, { ...firstDraft, clauses: { ...clauses, entry, end } })
        .events();
  });

  it('refuses a language nobody here knows', () => {
    const french = { id: idFrom('article', 'fr'), number: '1', text: { fr: 'Bonjour' } };
    expect(recordDraft.data.safeParse({ ...firstDraft, articles: [french] }).success).toBe(false);
  });

  it('needs a day that is known and has come', () => {
    given(life.proposed)
      .when(recordDraft, firstDraft, {
        occurredOn: { date: { is: 'year', year: 2023 }, zone: 'Asia/Ho_Chi_Minh' },
      })
      .thenRefuses('day-must-be-known');
    given(life.proposed)
      .when(recordDraft, firstDraft, {
        occurredOn: { date: onDay('2027-01-01'), zone: 'Asia/Ho_Chi_Minh' },
      })
      .thenRefuses('not-in-the-future');
  });
});
