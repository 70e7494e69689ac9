import { defineCommand, labelled, type LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { forceOn, isInForce } from '../force-on';
import { onceInForce } from '../in-force/being-in-force';
import { dayOfAct } from '../standing-record';
import type { Agreement } from '../state';
import { RenewalDecided } from './events';

export const DecideRenewal = z.strictObject({
  as: labelled(z.enum(['renew', 'extend', 'let-lapse']), {
    vi: 'Ký tiếp, gia hạn hay để hết hạn',
    en: 'Renew, extend or let lapse',
  }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type DecideRenewal = z.infer<typeof DecideRenewal>;

const renewable = (state: Agreement, day: LocalDate) => {
  const { open, force } = onceInForce(state);
  const word = forceOn(force, day);
  if (!isInForce(word) && word.is !== 'expired') throw refuse('not-in-force', { is: word.is });
  if (open.renewal.is === 'renewed') throw refuse('already-renewed');
};

/** Deciding renews nothing: a renewal is an agreement of its own, an extension an addendum. */
export const decideRenewal = defineCommand('DecideRenewal', {
  title: { vi: 'Quyết định về gia hạn', en: 'Decide on renewal' },
  data: DecideRenewal,
  of: agreement,
  may: ['head', 'deciding-authority'],

  guard: (state, { today }) => renewable(state, today),

  decide: (command, state, circumstances) => {
    renewable(state, dayOfAct(circumstances));
    return [RenewalDecided(command)];
  },
});
