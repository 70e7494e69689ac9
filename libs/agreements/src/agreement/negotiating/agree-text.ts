import { defineCommand, Hash, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { askBase } from '../drafting/governing-text';
import { dayOfAct, underNegotiation } from '../standing-record';
import type { Agreement } from '../state';
import { TextAgreed } from './events';

export const AgreeText = z.strictObject({
  hash: labelled(Hash, { vi: 'Văn bản', en: 'Text', refers: 'text' }),
});
export type AgreeText = z.infer<typeof AgreeText>;

const acceptedByAll = (state: Agreement) => {
  const { text, seats } = underNegotiation(state);
  if (text.is === 'none') throw refuse('no-draft');
  if (text.is === 'drafting') throw refuse('draft-not-sent');
  if (text.is !== 'negotiating') throw refuse('draft-not-open');

  const { draft, answers, sender } = text;
  if (draft.behind.length > 0) throw refuse('language-behind', { behind: draft.behind });
  const missing = Object.keys(seats).filter(
    (seat) =>
      seat !== sender && seats[seat]?.withdrewOn === undefined && answers[seat]?.is !== 'accepted',
  );
  if (missing.length > 0) throw refuse('not-all-accepted', { missing });
  return draft;
};

/** The head fixes the text: every other seat has accepted this very hash, in all its languages. */
export const agreeText = defineCommand('AgreeText', {
  title: { vi: 'Thống nhất văn bản', en: 'Agree the text' },
  data: AgreeText,
  of: agreement,
  may: ['head'],

  guard: (state) => void acceptedByAll(state),

  asks: function* (_, state) {
    return yield* askBase(state);
  },

  decide: ({ hash }, state, circumstances) => {
    const draft = acceptedByAll(state);
    const base = circumstances.answers;

    dayOfAct(circumstances);
    if (draft.hash !== hash) throw refuse('text-has-changed', { hash: draft.hash });
    if (draft.base !== undefined && base?.said !== draft.base) throw refuse('base-text-changed');

    return [TextAgreed({ hash, base })];
  },
});
