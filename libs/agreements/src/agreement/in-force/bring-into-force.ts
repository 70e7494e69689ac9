import { defineCommand, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { stated } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { signingOf } from '../signing-of';
import { dayReached, evidenceIn, opened } from '../standing-record';
import type { Agreement } from '../state';
import { clausesOf, endOf, entering } from './entry';
import { EnteredIntoForce } from './events';

export const BringIntoForce = z.strictObject({
  from: labelled(LocalDate.optional(), {
    vi: 'Ngày bắt đầu có hiệu lực (văn bản cũ)',
    en: 'First day of force (from the archive)',
  }),
  validTo: labelled(z.union([stated(LocalDate), z.literal('open-ended')]).optional(), {
    vi: 'Có hiệu lực đến',
    en: 'In force until',
  }),
  certainty: labelled(z.enum(['stated', 'inferred']).default('inferred'), {
    vi: 'Mức chắc chắn',
    en: 'Certainty',
  }),
});
export type BringIntoForce = z.infer<typeof BringIntoForce>;

/** Waiting for its first day. A programme or a treaty without seats waits for no signature. */
const waiting = (state: Agreement) => {
  const open = opened(state);
  if (open.force.is === 'entered') throw refuse('already-in-force');
  if (open.force.is === 'abandoned') throw refuse('abandoned');
  if (Object.keys(open.seats).length > 0 && signingOf(open).is !== 'signed')
    throw refuse('not-signed');
  return open;
};

/** The clock does it on the day the text names; an archivist tells it of a legacy, as the source has it. */
export const bringIntoForce = defineCommand('BringIntoForce', {
  title: { vi: 'Ghi nhận hiệu lực', en: 'Bring into force' },
  data: BringIntoForce,
  of: agreement,
  may: ['clock', 'archivist'],

  guard: (state) => void waiting(state),

  decide: ({ from, validTo, certainty }, state, circumstances) => {
    const open = waiting(state);
    const reached = dayReached(circumstances);

    const byItsOwnTerms = entering(open, reached);
    if (byItsOwnTerms.length > 0) return byItsOwnTerms;
    if (open.origin !== 'legacy') throw refuse('entry-condition-not-met');

    if (from === undefined) throw refuse('first-day-needed');
    if (from > reached) throw refuse('not-in-the-future', { day: from });
    evidenceIn(circumstances);
    const clauses = clausesOf(open);
    const until = validTo ?? (clauses === undefined ? 'unknown' : endOf(clauses, from));
    if (typeof until === 'object' && until.value < from) throw refuse('ends-before-it-begins');
    return [EnteredIntoForce({ validTo: until, certainty }, { effectiveFrom: from })];
  },
});
