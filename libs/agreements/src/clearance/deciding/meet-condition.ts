import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAfter, opened } from '../guards';
import { ConditionMet } from './events';

export const MeetCondition = z.strictObject({
  conditionId: labelled(Id, { vi: 'Điều kiện', en: 'Condition' }),
  how: labelled(z.string().trim().min(1).max(4000), { vi: 'Đã đáp ứng thế nào', en: 'How' }),
});
export type MeetCondition = z.infer<typeof MeetCondition>;

export const meetCondition = defineCommand('MeetCondition', {
  title: { vi: 'Xác nhận đáp ứng điều kiện', en: 'Meet a condition' },
  data: MeetCondition,
  of: clearance,
  may: ['head'],
  guard: (state) => {
    const file = opened(state);
    if (file.is !== 'cleared') throw refuse('not-cleared');
    if (Object.keys(file.mandate.conditions).length === 0) throw refuse('condition-unknown');
  },
  decide: (command, state, circumstances) => {
    const file = opened(state);
    if (file.is !== 'cleared') throw refuse('not-cleared');
    dayAfter(circumstances, file.on);
    const condition = file.mandate.conditions[command.conditionId];
    if (condition === undefined) throw refuse('condition-unknown');
    if (condition === 'met') return [];
    if (circumstances.evidence.length === 0) throw refuse('proof-missing');

    return [ConditionMet(command)];
  },
});
