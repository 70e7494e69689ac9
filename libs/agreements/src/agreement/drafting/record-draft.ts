import { defineCommand, hashOf, Id, labelled, Language, type Circumstances } from '@kyket/eventing';
import { z } from 'zod';
import { Names, Period, Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { mayBearTitles } from '../proposing/titles';
import { countedOf, signingOf } from '../signing-of';
import { dayOfAct, underNegotiation } from '../standing-record';
import type { OpenAgreement } from '../state';
import { draftOf } from '../text';
import { Articles } from './articles';
import { behindIn } from './behind';
import { Clauses } from './clauses';
import { DraftTextRecorded } from './events';
import { askBase } from './governing-text';
import { hashText } from './hashing';

const Aligned = z.array(
  z.strictObject({
    article: labelled(Id, { vi: 'Điều', en: 'Article', refers: 'article' }),
    language: labelled(Language, { vi: 'Ngôn ngữ', en: 'Language' }),
  }),
);

export const RecordDraft = z.strictObject({
  articles: labelled(Articles, { vi: 'Các điều', en: 'Articles' }),
  clauses: labelled(Clauses, { vi: 'Điều khoản thi hành', en: 'Clauses' }),
  titles: labelled(Names.optional(), { vi: 'Tên mới', en: 'New title' }),
  period: labelled(Period.optional(), { vi: 'Giai đoạn mới', en: 'New period' }),
  aligned: labelled(Aligned.default([]), {
    vi: 'Đã đối chiếu, không cần sửa',
    en: 'Compared, needs no change',
  }),
  reason: labelled(Reason.optional(), { vi: 'Lý do', en: 'Reason' }),
});
export type RecordDraft = z.infer<typeof RecordDraft>;

/** A draft of the whole text in all its languages. It takes the place of the last, and of all that was agreed on that. */
export const recordDraft = defineCommand('RecordDraft', {
  title: { vi: 'Ghi nhận dự thảo', en: 'Record a draft' },
  data: RecordDraft,
  of: agreement,
  may: ['desk-officer'],

  guard: (state) => {
    if (signingOf(underNegotiation(state)).is === 'signed') throw refuse('already-signed');
  },

  asks: function* (_, state) {
    return yield* askBase(state);
  },

  decide: (command, state, circumstances) => {
    const open = underNegotiation(state);
    const before = draftOf(open.text);
    const { clauses, period, aligned, reason } = command;
    const titles = command.titles ?? open.titles;

    dayOfAct(circumstances);
    mayBearTitles(open.kind, titles);
    mayBeWritten(command);
    if (undoes(open) && reason === undefined) throw refuse('reason-needed-to-undo');

    const { hash, languages, articles } = hashText(titles, command.articles);
    const behind = behindIn(
      before,
      articles,
      Language.options.filter((l) => languages[l]),
      aligned,
    );
    const said = { hash, clauses, behind, period: period ?? open.period };
    if (isStillOpen(open) && before && hashOf(said) === hashOf(asSaid(open, before))) return [];

    return [
      DraftTextRecorded({
        version: (before?.version ?? 0) + 1,
        hash,
        languages,
        titles,
        period,
        articles,
        clauses,
        behind,
        base: baseHash(circumstances),
        reason,
      }),
    ];
  },
});

const mayBeWritten = ({ articles, clauses: { entry, end } }: RecordDraft): void => {
  if (new Set(articles.map(({ id }) => id)).size < articles.length) throw refuse('article-twice');
  const ends = typeof end === 'object' && 'value' in end ? end.value : undefined;
  if (entry.is === 'on-date' && ends !== undefined && ends < entry.on)
    throw refuse('ends-before-it-begins');
};

const undoes = (open: OpenAgreement): boolean =>
  open.text.is === 'agreed' || open.text.is === 'collated' || countedOf(open).length > 0;

const isStillOpen = ({ text }: OpenAgreement): boolean =>
  text.is === 'drafting' || text.is === 'negotiating';

const asSaid = (
  { period }: OpenAgreement,
  { hash, clauses, behind }: NonNullable<ReturnType<typeof draftOf>>,
) => ({ hash, clauses, behind, period });

const baseHash = ({ answers }: Circumstances<{ readonly said: string } | undefined>) =>
  answers !== undefined && /^[0-9a-f]{64}$/.test(answers.said) ? answers.said : undefined;
