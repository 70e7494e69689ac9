import {
  addDays,
  answered,
  defineCommand,
  Id,
  labelled,
  look,
  type LocalDate,
} from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { endingOf } from '../force-on';
import { onceInForce } from '../in-force/being-in-force';
import { signingOf } from '../signing-of';
import type { Entered, Gap } from '../state';
import { AgreementRenewed } from './events';

export const RecordRenewal = z.strictObject({
  successor: labelled(Id, { vi: 'Văn bản ký tiếp', en: 'Successor', refers: 'agreement' }),
});
export type RecordRenewal = z.infer<typeof RecordRenewal>;

/** Signed in time or with a gap, which is then named: from the first day after the old end to the day before signing. */
export const gapBetween = (force: Entered, signedOn: LocalDate): Gap | null => {
  const from = endingOf(force, signedOn)?.from;
  return from === undefined || signedOn <= from ? null : { from, to: addDays(signedOn, -1) };
};

/** Ký tiếp: a signed agreement that says it renews this one. */
export const recordRenewal = defineCommand('RecordRenewal', {
  title: { vi: 'Ghi nhận việc ký tiếp', en: 'Record the renewal' },
  data: RecordRenewal,
  of: agreement,
  may: ['process-manager'],

  guard: (state) => void onceInForce(state),

  asks: function* ({ successor }) {
    return yield* look(agreement, successor);
  },

  decide: ({ successor }, state, { id, answers: seen }) => {
    const { open, force } = onceInForce(state);
    if (open.renewal.is === 'renewed') {
      if (open.renewal.by === successor) return [];
      throw refuse('already-renewed', { by: open.renewal.by });
    }

    const { state: other } = seen;
    const renews =
      other.is === 'open' && other.links.some(({ kind, to }) => kind === 'renews' && to === id);
    const signing = signingOf(other);
    if (!renews || signing.is !== 'signed') throw refuse('not-a-signed-successor');
    if (signing.on.is !== 'day') throw refuse('successor-day-unknown');

    const gap = gapBetween(force, signing.on.on);
    return [AgreementRenewed({ successor, gap, answer: answered(seen, 'signed') })];
  },
});
