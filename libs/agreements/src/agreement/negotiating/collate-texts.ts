import { defineCommand, labelled, Language } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { signingOf } from '../signing-of';
import { dayOfAct, underNegotiation } from '../standing-record';
import type { Agreement } from '../state';
import { TextsCollated } from './events';

export const CollateTexts = z.strictObject({
  compared: labelled(z.array(Language).min(1), {
    vi: 'Các bản đã đối chiếu',
    en: 'Versions compared',
  }),
});
export type CollateTexts = z.infer<typeof CollateTexts>;

const agreedText = (state: Agreement) => {
  const open = underNegotiation(state);
  if (open.text.is !== 'agreed' && open.text.is !== 'collated') throw refuse('text-not-agreed');
  if (signingOf(open).is === 'signed') throw refuse('already-signed');
  return open.text.draft;
};

/** Rà soát, đối chiếu: every language version is compared before it is signed. */
export const collateTexts = defineCommand('CollateTexts', {
  title: { vi: 'Rà soát, đối chiếu văn bản', en: 'Collate the texts' },
  data: CollateTexts,
  of: agreement,
  may: ['focal-point', 'desk-officer'],

  guard: (state) => void agreedText(state),

  decide: ({ compared }, state, circumstances) => {
    const { hash, languages } = agreedText(state);
    const missing = Language.options.filter((one) => languages[one] && !compared.includes(one));

    dayOfAct(circumstances);
    if (missing.length > 0) throw refuse('languages-not-compared', { missing });

    return [TextsCollated({ hash, compared })];
  },
});
