import { answered, defineCommand, Id, labelled, look } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { inForceOn, onceInForce } from '../in-force/being-in-force';
import { AgreementSuperseded } from './events';

export const Supersede = z.strictObject({
  successor: labelled(Id, { vi: 'Văn bản thay thế', en: 'Successor', refers: 'agreement' }),
});
export type Supersede = z.infer<typeof Supersede>;

/** The one that replaces it enters into force, and this one ends the same day. */
export const supersede = defineCommand('Supersede', {
  title: { vi: 'Được thay thế', en: 'Supersede' },
  data: Supersede,
  of: agreement,
  may: ['process-manager'],

  guard: (state) => void onceInForce(state),

  asks: function* ({ successor }) {
    return yield* look(agreement, successor);
  },

  decide: ({ successor }, state, { id, answers: seen }) => {
    const { force } = onceInForce(state);
    if (force.ended?.by === successor) return [];

    const { state: other } = seen;
    const replaces =
      other.is === 'open' && other.links.some(({ kind, to }) => kind === 'replaces' && to === id);
    if (!replaces || other.force.is !== 'entered') throw refuse('not-a-successor-in-force');

    const { from } = other.force.terms[0];
    inForceOn(state, from);
    return [
      AgreementSuperseded(
        { by: successor, answer: answered(seen, 'in force') },
        { effectiveFrom: from },
      ),
    ];
  },
});
