import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { StatementRecorded } from '../events';
import { MeetingId } from '../fields';
import { held, open, someHeld } from '../guards';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';
import { StatementKind } from '../vocabulary';

export const RecordStatement = z.strictObject({
  statementId: labelled(Id, { vi: 'Mã phát biểu', en: 'Statement id' }),
  meetingId: MeetingId,
  kind: labelled(StatementKind, {
    vi: 'Loại phát biểu',
    en: 'Kind',
    hint: {
      vi: 'Số liệu bối cảnh không gắn với cam kết nào thì ghi là số liệu.',
      en: 'A figure that fulfils no commitment is a statistic.',
    },
  }),
  by: labelled(Id, { vi: 'Bên phát biểu', en: 'Said by', refers: 'party' }),
  said: labelled(z.string().trim().min(1).max(5000), { vi: 'Nội dung', en: 'What was said' }),
});
export type RecordStatement = z.infer<typeof RecordStatement>;

/** What a side said at a meeting. Words are not commitments: a proposal waits for its answer. */
export const recordStatement = defineCommand('RecordStatement', {
  title: { vi: 'Ghi nhận phát biểu', en: 'Record a statement' },
  data: RecordStatement,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: someHeld,
  decide: (command, state) => {
    if (open(state).statements[command.statementId]) throw refuse('statement-exists');
    held(state, command.meetingId);

    return [StatementRecorded(command)];
  },
});
