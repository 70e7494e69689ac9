import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { ObligationWaived } from '../events';
import { opened } from '../guards';
import { obligation } from '../obligation';

export const WaiveObligation = z.strictObject({
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type WaiveObligation = z.infer<typeof WaiveObligation>;

/** Nothing needs to be done, by decision and with a reason. */
export const waiveObligation = defineCommand('WaiveObligation', {
  title: { vi: 'Miễn thực hiện', en: 'Waive' },
  data: WaiveObligation,
  of: obligation,
  may: ['head', 'deciding-authority'],
  guard: (state) => void opened(state),
  decide: ({ reason }) => [ObligationWaived({ reason, cause: 'decision' })],
});
