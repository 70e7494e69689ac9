import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { AnnualPlanAdopted } from '../events';
import { InYear, LineId, DocumentNumber } from '../fields';
import { knownLine } from '../guards';
import { ledger } from '../ledger';
import { refuse } from '../ledger.refusals';

export const AdoptAnnualPlan = z.strictObject({
  year: InYear,
  number: DocumentNumber.optional(),
  lines: z.array(LineId).max(500).default([]),
});
export type AdoptAnnualPlan = z.infer<typeof AdoptAnnualPlan>;

/** What is to be done in a year; without lines where the agreement holds no figures. */
export const adoptAnnualPlan = defineCommand('AdoptAnnualPlan', {
  title: { vi: 'Ban hành kế hoạch năm', en: 'Adopt the annual plan' },
  data: AdoptAnnualPlan,
  of: ledger,
  may: ['programme-officer', 'head'],
  decide: (command, state) => {
    for (const line of command.lines) knownLine(state, line);
    if (state.is === 'open' && state.plans.some(({ year }) => year === command.year))
      throw refuse('plan-adopted');

    return [AnnualPlanAdopted(command)];
  },
});
