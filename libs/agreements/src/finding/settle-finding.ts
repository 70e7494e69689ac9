import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../vocabulary';
import { FindingSettled } from './events';
import { finding, type Finding } from './finding';
import { refuse } from './finding.refusals';

export const SettleFinding = z.strictObject({
  reason: labelled(Reason, { vi: 'Cách xử lý', en: 'How it was dealt with' }),
});
export type SettleFinding = z.infer<typeof SettleFinding>;

const mustBeOpen = ({ is }: Finding): void => {
  if (is !== 'open') throw refuse('finding-not-open');
};

/** Says what was done about it: signed anew, confirmed afterwards, a link put right – by orders of their own. */
export const settleFinding = defineCommand('SettleFinding', {
  title: { vi: 'Xử lý kết quả kiểm tra', en: 'Settle the finding' },
  data: SettleFinding,
  of: finding,
  may: ['head', 'deciding-authority'],
  guard: mustBeOpen,
  decide: ({ reason }, state) => {
    mustBeOpen(state);
    return [FindingSettled({ reason })];
  },
});
