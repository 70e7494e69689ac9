import { defineCommand, type LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { endingOf } from '../force-on';
import { onceInForce } from '../in-force/being-in-force';
import { clausesOf } from '../in-force/entry';
import type { Agreement, Renewal } from '../state';
import { AgreementExpired } from './events';

export const Expire = z.strictObject({});
export type Expire = z.infer<typeof Expire>;

const expired = (state: Agreement, today: LocalDate) => {
  const { open, force } = onceInForce(state);
  const ending = endingOf(force, today);
  if (ending?.is !== 'expired' || ending.from > today) throw refuse('not-expired');
  if (open.renewal.is === 'renewed' && open.renewal.gap === null) throw refuse('already-renewed');
  if (clausesOf(open)?.tacit !== undefined && force.objectedOn === undefined && !force.notice)
    throw refuse('not-expired', { renewsItself: true });
  return { open, force, ending };
};

/** Tells people what has been so since midnight, with its cause: by decision, or because nobody decided. */
export const expire = defineCommand('Expire', {
  title: { vi: 'Hết hiệu lực', en: 'Announce the expiry' },
  data: Expire,
  of: agreement,
  may: ['clock'],

  guard: (state, { today }) => void expired(state, today),

  decide: (_, state, { today }) => {
    const { open, force, ending } = expired(state, today);
    if (force.announced === ending.from) return [];

    const certainty = ending.inferred ? 'inferred' : 'stated';
    return [
      AgreementExpired(
        { decision: decisionIn(open.renewal), certainty },
        { effectiveFrom: ending.from },
      ),
    ];
  },
});

const decisionIn = (renewal: Renewal) => {
  if (renewal.is === 'decided') return renewal.as;
  return renewal.is === 'renewed' ? 'renew' : 'undecided';
};
