import { answered, defineCommand, Id, labelled, look, type LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { obligation, obligationIdOf, type Obligation } from '../../obligation/obligation';
import { Reason } from '../../vocabulary';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import {
  dayInStage,
  mustBeAsked,
  mustBeDecidingBody,
  mustBeUnderWay,
  roundUnderWay,
} from '../guards';
import { OpinionDispensedWith } from './events';
import { opinionOccasion } from './occasion';
import { isSettled } from './stages';

export const DispenseWithOpinion = z.strictObject({
  body: labelled(Id, { vi: 'Cơ quan chưa trả lời', en: 'Silent body', refers: 'body' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type DispenseWithOpinion = z.infer<typeof DispenseWithOpinion>;

export const dispenseWithOpinion = defineCommand('DispenseWithOpinion', {
  title: { vi: 'Không chờ ý kiến quá hạn', en: 'Dispense with an overdue opinion' },
  data: DispenseWithOpinion,
  of: clearance,
  may: ['deciding-authority'],
  guard: mustBeUnderWay,
  *asks({ body }, state, { id }) {
    const { round } = roundUnderWay(state);
    const seen = yield* look(
      obligation,
      obligationIdOf('opinion', id, opinionOccasion(round.n, body)),
    );
    return answered(seen, seen.state);
  },
  decide: ({ body, reason }, state, circumstances) => {
    const file = roundUnderWay(state);
    const stage = mustBeAsked(file, body);
    mustBeDecidingBody(file, circumstances);
    const day = dayInStage(circumstances, file, stage, body);
    if (isSettled(file.round.asks[body])) throw refuse('opinion-already-given');

    const { answers } = circumstances;
    const due = passedDue(answers.said, day);
    if (due === undefined) throw refuse('opinion-not-overdue');

    const overdue = { ...answers, said: { due } };
    return [OpinionDispensedWith({ body, round: file.round.n, reason, overdue })];
  },
});

const passedDue = (deadline: Obligation, day: LocalDate): LocalDate | undefined =>
  (deadline.is === 'open' || deadline.is === 'missed') && deadline.due < day
    ? deadline.due
    : undefined;
