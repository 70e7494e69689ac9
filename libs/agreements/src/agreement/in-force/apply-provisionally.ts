import { defineCommand, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { dayOfAct, evidenceIn } from '../standing-record';
import { ProvisionallyApplied } from './events';
import { signedAndWaiting } from './record-force-notice';

export const ApplyProvisionally = z.strictObject({
  ground: labelled(z.enum(['clause', 'consent']), { vi: 'Căn cứ', en: 'Ground' }),
  from: labelled(LocalDate.optional(), { vi: 'Từ ngày', en: 'From' }),
});
export type ApplyProvisionally = z.infer<typeof ApplyProvisionally>;

/** Carried out before it is in force, because the text says so or all agree. */
export const applyProvisionally = defineCommand('ApplyProvisionally', {
  title: { vi: 'Tạm thời áp dụng', en: 'Apply provisionally' },
  data: ApplyProvisionally,
  of: agreement,
  may: ['head'],

  guard: (state) => void signedAndWaiting(state),

  decide: ({ ground, from }, _, circumstances) => {
    dayOfAct(circumstances);
    if (ground === 'consent') evidenceIn(circumstances);
    return [ProvisionallyApplied({ ground }, from ? { effectiveFrom: from } : {})];
  },
});
