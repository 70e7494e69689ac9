import { answered, defineCommand, Id, labelled, look } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { hashThatStands } from '../signing-of';
import { opened } from '../standing-record';
import { inForceOn, onceInForce } from './being-in-force';
import { clausesOf } from './entry';
import { AmendmentEnteredIntoForce } from './events';

export const RecordAmendment = z.strictObject({
  addendum: labelled(Id, { vi: 'Phụ lục', en: 'Addendum', refers: 'agreement' }),
});
export type RecordAmendment = z.infer<typeof RecordAmendment>;

/** An addendum in force changes the text that governs, and perhaps the end. One that fails changes nothing: it is abandoned on its own. */
export const recordAmendment = defineCommand('RecordAmendment', {
  title: { vi: 'Ghi nhận sửa đổi, bổ sung', en: 'Record an amendment' },
  data: RecordAmendment,
  of: agreement,
  may: ['process-manager'],

  guard: (state) => void onceInForce(state),

  asks: function* ({ addendum }) {
    return yield* look(agreement, addendum);
  },

  decide: ({ addendum }, state, { id, answers: seen }) => {
    if (opened(state).amendments.some((amendment) => amendment.addendum === addendum)) return [];

    const { state: other } = seen;
    const amends =
      other.is === 'open' && other.links.some(({ kind, to }) => kind === 'amends' && to === id);
    if (!amends || other.force.is !== 'entered') throw refuse('not-an-addendum-in-force');

    const { from } = other.force.terms[0];
    inForceOn(state, from);
    return [
      AmendmentEnteredIntoForce(
        {
          addendum,
          hash: hashThatStands(other.text) ?? 'not-held',
          newEnd: clausesOf(other)?.newEnd,
          answer: answered(seen, 'in force'),
        },
        { effectiveFrom: from },
      ),
    ];
  },
});
