import { defineCommand, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct, evidenceIn } from '../standing-record';
import { inForceOn } from './being-in-force';
import { AgreementSuspended } from './events';

export const Suspend = z.strictObject({
  from: labelled(LocalDate.optional(), { vi: 'Từ ngày', en: 'From' }),
  stopsTerm: labelled(z.boolean().default(false), {
    vi: 'Thời hạn ngừng chạy',
    en: 'The term stops running',
  }),
  runningSurvives: labelled(z.boolean().default(true), {
    vi: 'Việc đang thực hiện được tiếp tục',
    en: 'What is under way goes on',
  }),
  ground: labelled(z.enum(['decision', 'consent']), { vi: 'Căn cứ', en: 'Ground' }),
  legalBasis: labelled(Reason.optional(), { vi: 'Căn cứ pháp lý', en: 'Legal basis' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type Suspend = z.infer<typeof Suspend>;

/** Stops the carrying out, not the agreement; the term runs on unless the decision says otherwise. */
export const suspend = defineCommand('Suspend', {
  title: { vi: 'Tạm đình chỉ thực hiện', en: 'Suspend' },
  data: Suspend,
  of: agreement,
  may: ['deciding-authority', 'head'],

  guard: (state, { today }) => {
    const { force } = inForceOn(state, today);
    if (force.suspensions.some(({ to }) => to === undefined)) throw refuse('already-suspended');
  },

  decide: ({ from, ...command }, state, circumstances) => {
    const day = dayOfAct(circumstances);
    const start = from ?? day;
    const { force } = inForceOn(state, start);

    if (force.suspensions.some(({ to }) => to === undefined || to > start))
      throw refuse('already-suspended');
    if (command.ground === 'consent') evidenceIn(circumstances);
    else if (!circumstances.roles.includes('deciding-authority')) throw refuse('decision-needed');

    return [AgreementSuspended(command, from ? { effectiveFrom: from } : {})];
  },
});
