import { defineCommand, Id, labelled, Language, look } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { hashText } from '../drafting/hashing';
import { rectify, textOnRecord } from '../drafting/text-on-record';
import type { Article } from '../drafting/articles';
import { signingOf } from '../signing-of';
import { dayOfAct, evidenceIn, opened } from '../standing-record';
import type { Agreement } from '../state';
import { TextErrorRectified } from './events';

export const RectifyText = z.strictObject({
  errors: labelled(
    z
      .array(
        z.strictObject({
          article: labelled(Id, { vi: 'Điều', en: 'Article', refers: 'article' }),
          language: labelled(Language, { vi: 'Ngôn ngữ', en: 'Language' }),
          was: labelled(z.string().min(1).max(5000), { vi: 'Đã viết', en: 'It says' }),
          becomes: labelled(z.string().min(1).max(5000), { vi: 'Sửa thành', en: 'It becomes' }),
        }),
      )
      .min(1)
      .max(50),
    { vi: 'Lỗi', en: 'Errors' },
  ),
  consents: labelled(z.array(Id).min(1), {
    vi: 'Các bên đồng ý',
    en: 'Seats that consent',
    refers: 'seat',
  }),
});
export type RectifyText = z.infer<typeof RectifyText>;

const signedText = (state: Agreement) => {
  const open = opened(state);
  if (signingOf(open).is !== 'signed') throw refuse('not-signed');
  if (open.text.is !== 'agreed' && open.text.is !== 'collated') throw refuse('text-not-agreed');
  return { open, hash: open.text.draft.hash };
};

/** An error in the authentic text itself is no wrong fact: it is put right by all who signed, and the signed hash stays. */
export const rectifyText = defineCommand('RectifyText', {
  title: { vi: 'Sửa lỗi văn bản gốc', en: 'Rectify the authentic text' },
  data: RectifyText,
  of: agreement,
  may: ['focal-point'],

  guard: (state) => void signedText(state),

  asks: function* (_, state, { id }) {
    const text = state.is === 'open' ? state.text : undefined;
    if (text === undefined || !('draft' in text)) return undefined;
    const own = yield* look(agreement, id);
    return textOnRecord(own.facts, text.draft.hash);
  },

  decide: ({ errors, consents }, state, circumstances) => {
    const { open, hash } = signedText(state);
    const text = circumstances.answers;

    dayOfAct(circumstances);
    const missing = Object.entries(open.seats)
      .filter(([id, { withdrewOn }]) => withdrewOn === undefined && !consents.includes(id))
      .map(([id]) => id);
    if (missing.length > 0) throw refuse('every-seat-must-consent', { missing });
    evidenceIn(circumstances);

    const right = errors.reduce<readonly Article[]>((articles, error) => {
      const put = rectify(articles, error);
      if (put === undefined) throw refuse('no-such-wording', { was: error.was });
      return put;
    }, text?.articles ?? []);
    const rectified = hashText(text?.titles ?? open.titles, right).hash;
    return [TextErrorRectified({ hash: rectified, signed: hash, errors, consents })];
  },
});
