import { answered, defineCommand, Hash, labelled, look } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../../agreement/agreement';
import { draftOf } from '../../agreement/text';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAfter, opened } from '../guards';
import { WithinMandateConfirmed } from './events';

export const ConfirmWithinMandate = z.strictObject({
  hash: labelled(Hash, { vi: 'Bản đã thống nhất', en: 'The text', refers: 'text' }),
  difference: labelled(z.string().trim().min(1).max(20_000), {
    vi: 'Khác với bản được phê duyệt',
    en: 'Difference from the text cleared',
  }),
  latitude: labelled(z.string().trim().min(1).max(4000), {
    vi: 'Thuộc phạm vi được điều chỉnh nào',
    en: 'The latitude it uses',
  }),
});
export type ConfirmWithinMandate = z.infer<typeof ConfirmWithinMandate>;

/** A text finished on the day of signing stays cleared if it moved no further than the mandate allows. */
export const confirmWithinMandate = defineCommand('ConfirmWithinMandate', {
  title: { vi: 'Xác nhận trong phạm vi chủ trương', en: 'Confirm within the mandate' },
  data: ConfirmWithinMandate,
  of: clearance,
  may: ['head'],
  guard: (state) => {
    if (opened(state).is !== 'cleared') throw refuse('not-cleared');
  },
  *asks(_command, state) {
    const seen = yield* look(agreement, opened(state).agreement);
    return answered(seen, seen.state.is === 'open' ? draftOf(seen.state.text)?.hash : undefined);
  },
  decide: (command, state, circumstances) => {
    const file = opened(state);
    const { answers } = circumstances;
    if (file.is !== 'cleared') throw refuse('not-cleared');
    dayAfter(circumstances, file.on);
    if (answers.said !== command.hash) throw refuse('text-has-changed', { hash: answers.said });
    const { hash, confirmed } = file.mandate;
    if (command.hash === hash || confirmed.includes(command.hash)) return [];

    return [
      WithinMandateConfirmed({
        ...command,
        standing: { ...answers, said: { hash: command.hash } },
      }),
    ];
  },
});
