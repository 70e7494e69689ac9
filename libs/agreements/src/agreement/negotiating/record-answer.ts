import { defineCommand, Hash, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct, seatOf, speaksFor, underNegotiation } from '../standing-record';
import type { Agreement } from '../state';
import { Comment, PartyAccepted, PartyCommented, PartyRejected } from './events';

export const RecordAnswer = z.strictObject({
  seat: labelled(Id, {
    vi: 'Bên trả lời',
    en: 'Seat that answers',
    zh: '答复方',
    lo: 'ຝ່າຍທີ່ຕອບ',
    refers: 'seat',
  }),
  hash: labelled(Hash, { vi: 'Dự thảo', en: 'Draft', zh: '草案', lo: 'ຮ່າງ', refers: 'text' }),
  answer: labelled(z.enum(['accepted', 'commented', 'rejected']), {
    vi: 'Trả lời',
    en: 'Answer',
    zh: '答复',
    lo: 'ຄຳຕອບ',
  }),
  comments: labelled(z.array(Comment).max(200).default([]), {
    vi: 'Góp ý',
    en: 'Comments',
    zh: '意见',
    lo: 'ຄຳເຫັນ',
  }),
  reason: labelled(Reason.optional(), {
    vi: 'Lý do từ chối',
    en: 'Reason for rejecting',
    zh: '拒绝理由',
    lo: 'ເຫດຜົນທີ່ປະຕິເສດ',
  }),
});
export type RecordAnswer = z.infer<typeof RecordAnswer>;

const beingNegotiated = (state: Agreement) => {
  const { text } = underNegotiation(state);
  if (text.is !== 'negotiating') throw refuse('draft-not-sent');
  return text;
};

const proposes = ({ wording }: Comment): boolean => wording !== undefined;

const answering = ['counterpart', 'desk-officer'] as const;

/** What a seat says to the draft it was sent: it accepts this very text, comments on it, or rejects it. */
export const recordAnswer = defineCommand('RecordAnswer', {
  title: { vi: 'Trả lời dự thảo', en: 'Answer the draft', zh: '答复草案', lo: 'ຕອບຮ່າງ' },
  data: RecordAnswer,
  of: agreement,
  may: answering,
  forGuests: {
    comment: ({ answer, comments }) => answer === 'commented' && !comments.some(proposes),
    propose: ({ answer, comments }) => answer === 'commented' && comments.some(proposes),
    answer: ({ answer }) => answer !== 'commented',
  },

  guard: (state) => void beingNegotiated(state),

  decide: ({ seat, hash, answer, comments, reason }, state, circumstances) => {
    const open = underNegotiation(state);
    const { draft, sender } = beingNegotiated(state);

    if (draft.hash !== hash) throw refuse('text-has-changed', { hash: draft.hash });
    if (seat === sender) throw refuse('own-draft');
    speaksFor(seatOf(open, seat), dayOfAct(circumstances), circumstances, answering);

    switch (answer) {
      case 'accepted':
        return [PartyAccepted({ seat, hash })];
      case 'commented':
        if (comments.length === 0) throw refuse('comments-needed');
        return [PartyCommented({ seat, hash, comments })];
      case 'rejected':
        if (reason === undefined) throw refuse('reason-needed');
        return [PartyRejected({ seat, hash, reason })];
    }
  },
});
