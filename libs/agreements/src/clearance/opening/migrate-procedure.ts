import { defineCommand, labelled, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAfter, dayAsked, opened } from '../guards';
import { ProcedureMigrated } from './events';
import { routeFields } from './open-clearance';
import { askForPin, pin, type PinAnswers } from './pinning';

export const MigrateProcedure = z.strictObject({
  ...routeFields,
  reason: labelled(Reason, { vi: 'Lý do chuyển', en: 'Reason' }),
});
export type MigrateProcedure = z.infer<typeof MigrateProcedure>;

/** A law that changed while a dossier was under way reaches it only so. What has been said under the old route stays said. */
export const migrateProcedure = defineCommand('MigrateProcedure', {
  title: { vi: 'Chuyển sang thủ tục khác', en: 'Move to another procedure' },
  data: MigrateProcedure,
  of: clearance,
  may: ['focal-point'],
  guard: (state) => {
    const { is } = opened(state);
    if (is === 'cleared' || is === 'refused') throw refuse('already-decided');
  },
  *asks(command, state, circumstances): Asking<PinAnswers> {
    const { agreement, party } = opened(state);
    return yield* askForPin({ ...command, agreement, party, day: dayAsked(circumstances) });
  },
  decide: ({ reason, ...command }, state, circumstances) => {
    const { agreement, party, procedure, since } = opened(state);
    const day = dayAfter(circumstances, since);
    const pinned = pin({ ...command, agreement, party, day }, circumstances.answers);
    if (pinned.procedure.id === procedure.id && pinned.procedure.version === procedure.version)
      throw refuse('same-procedure');

    return [ProcedureMigrated({ reason, ...pinned })];
  },
});
