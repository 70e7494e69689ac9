import { addDays, defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { FollowUpAgreed } from '../events';
import { MeetingId } from '../fields';
import { held, open, someHeld } from '../guards';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';

/** Where nobody says when, a follow-up is due so many days after it was agreed. */
const usualDays = 90;

export const AgreeFollowUp = z.strictObject({
  followUpId: labelled(Id, { vi: 'Mã việc', en: 'Follow-up id' }),
  meetingId: MeetingId,
  what: labelled(z.string().trim().min(1).max(5000), {
    vi: 'Nội dung việc',
    en: 'What is to be done',
  }),
  owner: labelled(Id, { vi: 'Đơn vị thực hiện', en: 'Who does it', refers: 'party' }),
  due: labelled(LocalDate.optional(), { vi: 'Thời hạn', en: 'Due' }),
});
export type AgreeFollowUp = z.infer<typeof AgreeFollowUp>;

/** Someone is to do something that a meeting asked for. */
export const agreeFollowUp = defineCommand('AgreeFollowUp', {
  title: { vi: 'Giao việc sau cuộc họp', en: 'Agree a follow-up' },
  data: AgreeFollowUp,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: someHeld,
  decide: (command, state, { occurredOn, today }) => {
    if (open(state).followUps[command.followUpId]) throw refuse('follow-up-exists');
    held(state, command.meetingId);

    const agreedOn = occurredOn.date.is === 'day' ? occurredOn.date.on : today;
    return [FollowUpAgreed({ ...command, due: command.due ?? addDays(agreedOn, usualDays) })];
  },
});
