import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct, opened } from '../standing-record';
import { ContinuationDecided } from './events';

export const DecideContinuation = z.strictObject({
  question: labelled(Id, { vi: 'Vấn đề', en: 'Question', refers: 'question' }),
  as: labelled(z.enum(['keep', 'replace', 'terminate']), { vi: 'Quyết định', en: 'Decision' }),
  territorialScope: labelled(Reason.optional(), {
    vi: 'Phạm vi địa bàn',
    en: 'Territorial scope',
  }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type DecideContinuation = z.infer<typeof DecideContinuation>;

/** After a succession or the end of a parent: keep it, replace it or end it. Deciding to end it ends nothing yet. */
export const decideContinuation = defineCommand('DecideContinuation', {
  title: { vi: 'Quyết định việc tiếp tục', en: 'Decide on its continuation' },
  data: DecideContinuation,
  of: agreement,
  may: ['deciding-authority', 'head'],

  guard: (state) => {
    if (!Object.values(opened(state).questions).includes('open')) throw refuse('no-open-question');
  },

  decide: (command, state, circumstances) => {
    dayOfAct(circumstances);
    if (opened(state).questions[command.question] !== 'open') throw refuse('no-open-question');
    return [ContinuationDecided(command)];
  },
});
