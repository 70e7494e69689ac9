import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { ReviewHeld } from '../events';
import { InYear, DocumentNumber } from '../fields';
import { ledger } from '../ledger';
import { refuse } from '../ledger.refusals';

export const RecordReview = z.strictObject({
  kind: labelled(z.enum(['interim', 'final']), { vi: 'Sơ kết hay tổng kết', en: 'Which review' }),
  year: InYear,
  number: DocumentNumber.optional(),
});
export type RecordReview = z.infer<typeof RecordReview>;

/** The sides looked back: at a year (sơ kết), or at the whole period (tổng kết). */
export const recordReview = defineCommand('RecordReview', {
  title: { vi: 'Ghi nhận sơ kết, tổng kết', en: 'Record a review' },
  data: RecordReview,
  of: ledger,
  may: ['programme-officer', 'head'],
  decide: (command, state) => {
    const { kind, year } = command;
    if (
      state.is === 'open' &&
      state.reviews.some((held) => held.kind === kind && held.year === year)
    )
      throw refuse('review-held');

    return [ReviewHeld(command)];
  },
});
