import { addDays, addMonths, defineCommand, type LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { endOfForce, lastTerm } from '../force-on';
import type { Agreement } from '../state';
import { TacitlyRenewed } from './events';
import { renewsItself } from './object-to-tacit-renewal';

export const ApplyTacitRenewal = z.strictObject({});
export type ApplyTacitRenewal = z.infer<typeof ApplyTacitRenewal>;

/** The clause takes hold once the term is over, unless somebody objected or gave notice. */
export const dueToRenewItself = (state: Agreement, today: LocalDate) => {
  const { open, force, tacit } = renewsItself(state);
  const end = endOfForce(force, today);
  if (end === undefined || today <= end) throw refuse('term-not-over', { end });
  if (force.objectedOn !== undefined || force.notice !== undefined || force.ended !== undefined)
    throw refuse('renewal-objected');
  return { open, force, tacit, end };
};

/** As many terms as have begun, should the clock have slept. */
export const applyTacitRenewal = defineCommand('ApplyTacitRenewal', {
  title: { vi: 'Tự động gia hạn', en: 'Apply the tacit renewal' },
  data: ApplyTacitRenewal,
  of: agreement,
  may: ['clock'],

  guard: (state, { today }) => void dueToRenewItself(state, today),

  decide: (_, state, { today }) => {
    const { open, force, tacit, end } = dueToRenewItself(state, today);
    const { to } = lastTerm(force);
    const certainty = typeof to === 'object' ? to.certainty : 'inferred';
    const reviewed = open.renewal.is === 'decided';

    return termsAfter(end, tacit.months, today).map((term, n) =>
      TacitlyRenewed(
        { to: term.to, certainty, reviewed: reviewed && n === 0 },
        { effectiveFrom: term.from },
      ),
    );
  },
});

const termsAfter = (end: LocalDate, months: number, today: LocalDate) => {
  const terms: { readonly from: LocalDate; readonly to: LocalDate }[] = [];
  for (let last = end; last < today; last = terms.at(-1)?.to ?? today) {
    const from = addDays(last, 1);
    terms.push({ from, to: addDays(addMonths(from, months), -1) });
  }
  return terms;
};
