import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { AgreementTerminated, PartyWithdrew } from './events';
import { runningNotice } from './withdraw-notice';

export const Terminate = z.strictObject({});
export type Terminate = z.infer<typeof Terminate>;

/** The day of the notice has come: those who withdrew are gone, and with the last of a side the agreement. */
export const terminate = defineCommand('Terminate', {
  title: { vi: 'Thông báo có hiệu lực', en: 'Let the notice take effect' },
  data: Terminate,
  of: agreement,
  may: ['clock'],

  guard: (state, { today }) => {
    const { notice } = runningNotice(state);
    if (notice.effectiveOn > today) throw refuse('notice-not-yet-effective');
  },

  decide: (_, state) => {
    const { kind, seats, effectiveOn, ends } = runningNotice(state).notice;
    const told = { effectiveFrom: effectiveOn };

    if (kind === 'termination') return [AgreementTerminated({ cause: 'notice' }, told)];
    const left = seats.map((seat) => PartyWithdrew({ seat }, told));
    return ends ? [...left, AgreementTerminated({ cause: 'side-left-empty' }, told)] : left;
  },
});
