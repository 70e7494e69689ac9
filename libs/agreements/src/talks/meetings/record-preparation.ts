import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { MeetingPrepared } from '../events';
import { MeetingId } from '../fields';
import { awaited, someAwaited } from '../guards';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';
import { Preparation } from '../vocabulary';

export const RecordPreparation = z.strictObject({
  meetingId: MeetingId,
  preparation: labelled(Preparation, { vi: 'Việc chuẩn bị', en: 'Preparation' }),
  number: labelled(z.string().trim().min(1).max(200).optional(), {
    vi: 'Số văn bản',
    en: 'Number of the letter',
  }),
});
export type RecordPreparation = z.infer<typeof RecordPreparation>;

/** The invitation has gone out, the agenda is settled, the venues have been tested. */
export const recordPreparation = defineCommand('RecordPreparation', {
  title: { vi: 'Ghi nhận việc chuẩn bị họp', en: 'Record a preparation' },
  data: RecordPreparation,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: someAwaited,
  decide: (command, state) => {
    const { meetingId, preparation } = command;
    if (awaited(state, meetingId).prepared.includes(preparation)) throw refuse('already-prepared');

    return [MeetingPrepared(command)];
  },
});
