import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct, opened } from '../standing-record';
import { DispatchPurpose, DispatchRecorded } from './events';

export const RecordDispatch = z.strictObject({
  purpose: labelled(DispatchPurpose, { vi: 'Mục đích', en: 'Purpose' }),
  about: labelled(Id.optional(), { vi: 'Về việc', en: 'About' }),
  direction: labelled(z.enum(['out', 'in']).default('out'), {
    vi: 'Công văn đi hay đến',
    en: 'Out or in',
  }),
  to: labelled(z.string().trim().min(1).max(300), {
    vi: 'Nơi nhận (hoặc nơi gửi)',
    en: 'Addressee (or sender)',
  }),
  number: labelled(z.string().trim().min(1).max(100), { vi: 'Số, ký hiệu', en: 'Number' }),
});
export type RecordDispatch = z.infer<typeof RecordDispatch>;

/** Every official letter, out or in, with its number, its day and what it served. */
export const recordDispatch = defineCommand('RecordDispatch', {
  title: { vi: 'Ghi nhận công văn', en: 'Record a letter' },
  data: RecordDispatch,
  of: agreement,
  may: ['focal-point', 'desk-officer'],

  guard: (state) => void opened(state),

  decide: ({ about, ...letter }, state, circumstances) => {
    const { dispatches } = opened(state);
    const { direction, to, number } = letter;

    dayOfAct(circumstances);
    const taken = dispatches.some(
      (one) => one.number === number && one.direction === direction && one.to === to,
    );
    if (taken) throw refuse('dispatch-number-taken', { number });

    return [DispatchRecorded({ ...letter, about: about ?? circumstances.id })];
  },
});
