import { answered, defineCommand, labelled, look } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../../agreement/agreement';
import { seatHolderOf } from '../../agreement/signature';
import { Reason } from '../../vocabulary';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAfter, mustBeDecidingBody, opened } from '../guards';
import { ClearanceWithdrawn } from './events';

export const WithdrawClearance = z.strictObject({
  document: labelled(z.string().trim().min(1).max(300), { vi: 'Số văn bản', en: 'Document' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type WithdrawClearance = z.infer<typeof WithdrawClearance>;

export const withdrawClearance = defineCommand('WithdrawClearance', {
  title: { vi: 'Thu hồi chủ trương', en: 'Withdraw the clearance' },
  data: WithdrawClearance,
  of: clearance,
  may: ['deciding-authority'],
  guard: (state) => {
    if (opened(state).is !== 'cleared') throw refuse('not-cleared');
  },
  *asks(_command, state) {
    const { agreement: id, party } = opened(state);
    const seen = yield* look(agreement, id);
    const seats = seen.state.is === 'open' ? Object.values(seen.state.seats) : [];
    return answered(
      seen,
      seats.some((seat) => seatHolderOf(seat) === party && seat.signature.is === 'signed'),
    );
  },
  decide: (command, state, circumstances) => {
    const { answers } = circumstances;
    const file = opened(state);
    mustBeDecidingBody(file, circumstances);
    dayAfter(circumstances, file.since);
    if (answers.said) throw refuse('seat-signed');

    const unsigned = { ...answers, said: { signed: false as const } };
    return [ClearanceWithdrawn({ ...command, unsigned })];
  },
});
