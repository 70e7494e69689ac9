import { addMonths, defineCommand, type LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { endOfForce, lastTerm } from '../force-on';
import { inForceOn } from '../in-force/being-in-force';
import type { Agreement } from '../state';
import { RenewalReviewOpened } from './events';

export const OpenRenewalReview = z.strictObject({});
export type OpenRenewalReview = z.infer<typeof OpenRenewalReview>;

/** The end that is near enough to think of. */
const endInSight = (state: Agreement, today: LocalDate) => {
  const { open, force } = inForceOn(state, today);
  const end = endOfForce(force, today);
  if (end === undefined || today < addMonths(end, -12)) throw refuse('too-early-to-review');
  return { open, end, to: lastTerm(force).to };
};

/** Twelve months before the end it is time to ask what comes after. */
export const openRenewalReview = defineCommand('OpenRenewalReview', {
  title: { vi: 'Mở việc xem xét gia hạn', en: 'Open the renewal review' },
  data: OpenRenewalReview,
  of: agreement,
  may: ['clock'],

  guard: (state, { today }) => void endInSight(state, today),

  decide: (_, state, { today }) => {
    const { open, end, to } = endInSight(state, today);
    if (open.renewal.is !== 'no-action') return [];
    return [
      RenewalReviewOpened({ end, certainty: typeof to === 'object' ? to.certainty : 'inferred' }),
    ];
  },
});
