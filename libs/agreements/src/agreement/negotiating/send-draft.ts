import { defineCommand, Hash, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct, seatOf, underNegotiation } from '../standing-record';
import type { Agreement } from '../state';
import { draftOf } from '../text';
import { DraftSent } from './events';

export const SendDraft = z.strictObject({
  hash: labelled(Hash, { vi: 'Dự thảo', en: 'Draft', refers: 'text' }),
  from: labelled(Id.optional(), { vi: 'Bên gửi', en: 'Sent by', refers: 'seat' }),
});
export type SendDraft = z.infer<typeof SendDraft>;

const openDraft = (state: Agreement) => {
  const { text } = underNegotiation(state);
  const draft = draftOf(text);
  if (draft === undefined) throw refuse('no-draft');
  if (text.is !== 'drafting' && text.is !== 'negotiating') throw refuse('draft-not-open');
  return draft;
};

/** Puts the draft that stands before the other seats. A draft of the other side is sent from its seat. */
export const sendDraft = defineCommand('SendDraft', {
  title: { vi: 'Gửi dự thảo cho các bên', en: 'Send the draft' },
  data: SendDraft,
  of: agreement,
  may: ['desk-officer'],

  guard: (state) => void openDraft(state),

  decide: ({ hash, from }, state, circumstances) => {
    const open = underNegotiation(state);
    const draft = openDraft(state);
    const sender = from ?? open.leadSeat ?? '';

    dayOfAct(circumstances);
    if (draft.hash !== hash) throw refuse('text-has-changed', { hash: draft.hash });
    seatOf(open, sender);

    return [DraftSent({ version: draft.version, hash, from: sender })];
  },
});
