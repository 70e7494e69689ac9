import { defineCommand, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct, evidenceIn } from '../standing-record';
import type { Agreement } from '../state';
import { onceInForce } from './being-in-force';
import { AgreementResumed } from './events';

export const Resume = z.strictObject({
  from: labelled(LocalDate.optional(), {
    vi: 'Ngày đầu tiên thực hiện lại',
    en: 'The first day it runs again',
  }),
  reason: labelled(Reason.optional(), { vi: 'Lý do', en: 'Reason' }),
});
export type Resume = z.infer<typeof Resume>;

const openSuspension = (state: Agreement) => {
  const last = onceInForce(state).force.suspensions.at(-1);
  if (last === undefined || last.to !== undefined) throw refuse('not-suspended');
  return last;
};

export const resume = defineCommand('Resume', {
  title: { vi: 'Tiếp tục thực hiện', en: 'Resume' },
  data: Resume,
  of: agreement,
  may: ['deciding-authority', 'head'],

  guard: (state) => void openSuspension(state),

  decide: ({ from, reason }, state, circumstances) => {
    const day = dayOfAct(circumstances);
    const suspension = openSuspension(state);

    if ((from ?? day) < suspension.from) throw refuse('not-suspended', { since: suspension.from });
    if (!circumstances.roles.includes('deciding-authority')) evidenceIn(circumstances);
    return [AgreementResumed({ reason }, from ? { effectiveFrom: from } : {})];
  },
});
