import { defineCommand, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { DeadlineRecomputed } from '../events';
import { opened } from '../guards';
import { obligation } from '../obligation';
import { refuse } from '../obligation.refusals';

export const ExtendDeadline = z.strictObject({
  to: labelled(LocalDate, { vi: 'Thời hạn mới', en: 'New day' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type ExtendDeadline = z.infer<typeof ExtendDeadline>;

/** Who set a deadline may give more time: the house for its own, both sides for a clause, nobody for the law. */
export const extendDeadline = defineCommand('ExtendDeadline', {
  title: { vi: 'Gia hạn', en: 'Extend' },
  data: ExtendDeadline,
  of: obligation,
  may: ['head', 'deciding-authority'],
  guard: (state) => {
    const { law, whenPassed } = opened(state);
    if (law === 'statutory') throw refuse('set-by-law');
    if (whenPassed === 'missed') throw refuse('cannot-be-late');
  },
  decide: ({ to, reason }, state, { evidence }) => {
    const { due, law, counted, base, term, ruleVersion, calendar } = opened(state);
    if (law === 'clause' && evidence.length === 0) throw refuse('consent-missing');
    if (to <= due) throw refuse('not-later', { due });

    return [
      DeadlineRecomputed({
        from: due,
        to,
        cause: 'extension',
        ...{ counted, base, term, ruleVersion, calendar, reason },
      }),
    ];
  },
});
