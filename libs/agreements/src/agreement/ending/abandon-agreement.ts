import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct, opened } from '../standing-record';
import { AgreementAbandoned } from './events';

export const AbandonAgreement = z.strictObject({
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type AbandonAgreement = z.infer<typeof AbandonAgreement>;

/** What never was in force can be given up; the reason is kept. */
export const abandonAgreement = defineCommand('AbandonAgreement', {
  title: { vi: 'Dừng việc ký kết', en: 'Abandon the agreement' },
  data: AbandonAgreement,
  of: agreement,
  may: ['head'],

  guard: (state) => {
    const { force } = opened(state);
    if (force.is === 'entered') throw refuse('already-entered-into-force');
    if (force.is === 'abandoned') throw refuse('abandoned');
  },

  decide: (command, _, circumstances) => {
    dayOfAct(circumstances);
    return [AgreementAbandoned(command)];
  },
});
