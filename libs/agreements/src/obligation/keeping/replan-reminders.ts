import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { PlannedStep } from '../../leads/content';
import { RemindersReplanned } from '../events';
import { obligation } from '../obligation';

export const ReplanReminders = z.strictObject({
  version: labelled(z.int().min(1), { vi: 'Phiên bản', en: 'Version' }),
  dropped: labelled(z.array(PlannedStep), { vi: 'Bỏ', en: 'Gone' }),
  added: labelled(z.array(PlannedStep), { vi: 'Thêm', en: 'Come' }),
});
export type ReplanReminders = z.infer<typeof ReplanReminders>;

/** Writes down what other lead times moved. Reminders follow from the record without it; this is for whoever asks later. */
export const replanReminders = defineCommand('ReplanReminders', {
  title: { vi: 'Xếp lại lời nhắc', en: 'Plan reminders anew' },
  data: ReplanReminders,
  of: obligation,
  may: ['process-manager'],
  decide: (command, state) => {
    if (state.is !== 'open' || (state.plannedBy ?? 0) >= command.version) return [];
    return command.dropped.length + command.added.length === 0 ? [] : [RemindersReplanned(command)];
  },
});
