import { defineCommand, Id, labelled, look } from '@kyket/eventing';
import { z } from 'zod';
import { party } from '../../party/party';
import { Reason } from '../../vocabulary';
import { clearance, type OpenClearanceFile } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAfter, mustBeOpen, opened, wholeDay } from '../guards';
import { Escalated, EscalationScope } from './events';

export const Escalate = z.strictObject({
  escalationId: labelled(Id, { vi: 'Việc báo cáo', en: 'Escalation' }),
  scope: labelled(EscalationScope, { vi: 'Phạm vi', en: 'Scope' }),
  to: labelled(Id, { vi: 'Báo cáo lên', en: 'To', refers: 'party' }),
  matter: labelled(Reason, { vi: 'Nội dung vượt thẩm quyền', en: 'What is beyond competence' }),
});
export type Escalate = z.infer<typeof Escalate>;

/** An item may go up at any time and the rest goes on; the whole dossier only before it is decided. */
export const escalate = defineCommand('Escalate', {
  title: { vi: 'Báo cáo, xin ý kiến cấp trên', en: 'Escalate' },
  data: Escalate,
  of: clearance,
  may: ['head', 'deciding-authority'],
  guard: mustBeOpen,
  *asks({ to }) {
    const { state } = yield* look(party, to);
    return { isKnown: state.is === 'known' };
  },
  decide: (command, state, circumstances) => {
    const file = opened(state);
    wholeDay(circumstances);
    if (command.scope === 'dossier') dayAfter(circumstances, file.since);
    if (!circumstances.answers.isKnown) throw refuse('body-unknown', { bodies: [command.to] });
    if (command.scope === 'dossier' && isDecided(file)) throw refuse('decision-already-made');
    if (isAlreadyUp(file, command)) throw refuse('escalation-exists');

    return [Escalated(command)];
  },
});

const isDecided = ({ is }: OpenClearanceFile): boolean =>
  is === 'cleared' || is === 'refused' || is === 'withdrawn';

/** The same thing is asked of the higher authority once, until it has answered. */
const isAlreadyUp = (
  { escalations }: OpenClearanceFile,
  { escalationId, scope }: Escalate,
): boolean =>
  escalations[escalationId] !== undefined ||
  Object.values(escalations).some(
    (open) => open.answer === undefined && itemOf(open.scope) === itemOf(scope),
  );

const itemOf = (scope: EscalationScope): string => (scope === 'dossier' ? scope : scope.item);
