import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { MinutesAdopted } from '../events';
import { MeetingId, Minutes } from '../fields';
import { held, someHeld } from '../guards';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';

export const AdoptMinutes = z.strictObject({ meetingId: MeetingId, text: Minutes.optional() });
export type AdoptMinutes = z.infer<typeof AdoptMinutes>;

/** The sides agree that the minutes say what was said. Until then they are a draft, and marked so. */
export const adoptMinutes = defineCommand('AdoptMinutes', {
  title: { vi: 'Thông qua biên bản', en: 'Adopt the minutes' },
  data: AdoptMinutes,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: someHeld,
  decide: (command, state) => {
    const { minutes } = held(state, command.meetingId);
    if (minutes === 'adopted') throw refuse('minutes-adopted');
    if (minutes === 'none') throw refuse('minutes-not-drafted');

    return [MinutesAdopted(command)];
  },
});
