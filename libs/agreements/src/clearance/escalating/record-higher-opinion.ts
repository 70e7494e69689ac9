import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAfter, mustBeOpen, opened } from '../guards';
import { HigherOpinionGiven } from './events';

export const RecordHigherOpinion = z.strictObject({
  escalationId: labelled(Id, { vi: 'Việc báo cáo', en: 'Escalation', refers: 'escalation' }),
  answer: labelled(z.enum(['agreed', 'refused']), { vi: 'Ý kiến cấp trên', en: 'Answer' }),
  reference: labelled(z.string().trim().min(1).max(300), { vi: 'Số văn bản', en: 'Reference' }),
  comments: labelled(z.string().trim().min(1).max(10_000).optional(), {
    vi: 'Nội dung chỉ đạo',
    en: 'Comments',
  }),
});
export type RecordHigherOpinion = z.infer<typeof RecordHigherOpinion>;

export const recordHigherOpinion = defineCommand('RecordHigherOpinion', {
  title: { vi: 'Ghi ý kiến cấp trên', en: 'Record the higher opinion' },
  data: RecordHigherOpinion,
  of: clearance,
  may: ['focal-point'],
  guard: (state) => {
    mustBeOpen(state);
    const escalations = Object.values(opened(state).escalations);
    if (escalations.every(({ answer }) => answer !== undefined)) throw refuse('escalation-unknown');
  },
  decide: (command, state, circumstances) => {
    const escalation = opened(state).escalations[command.escalationId];
    if (escalation === undefined) throw refuse('escalation-unknown');
    if (escalation.answer !== undefined) throw refuse('escalation-answered');
    dayAfter(circumstances, escalation.on);

    return [HigherOpinionGiven(command)];
  },
});
