import { answered, dayOf, defineCommand, Id, labelled, look } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { endingOf } from '../force-on';
import { opened } from '../standing-record';
import { ParentEnded } from './events';

export const NoteParentEnded = z.strictObject({
  parent: labelled(Id, { vi: 'Văn bản cấp trên', en: 'Parent', refers: 'agreement' }),
});
export type NoteParentEnded = z.infer<typeof NoteParentEnded>;

/** A child does not end with its parent; somebody has to decide. */
export const noteParentEnded = defineCommand('NoteParentEnded', {
  title: { vi: 'Văn bản cấp trên hết hiệu lực', en: 'Note that a parent has ended' },
  data: NoteParentEnded,
  of: agreement,
  may: ['process-manager'],

  guard: (state) => void opened(state),

  asks: function* ({ parent }) {
    return yield* look(agreement, parent);
  },

  decide: ({ parent }, state, { now, answers: seen }) => {
    const { links, questions } = opened(state);
    if (questions[parent] !== undefined) return [];

    const isParent = links.some(({ kind, to }) => kind === 'under' && to === parent);
    // Its days end where it is at home, and that may be an hour before they end here.
    const today = dayOf(now, agreement.zone(seen.state));
    const force = seen.state.is === 'open' ? seen.state.force : undefined;
    const ending = force?.is === 'entered' ? endingOf(force, today) : undefined;
    if (!isParent || ending === undefined || ending.from > today)
      throw refuse('parent-has-not-ended');

    return [
      ParentEnded(
        { parent, how: ending.is, answer: answered(seen, ending.is) },
        { effectiveFrom: ending.from },
      ),
    ];
  },
});
