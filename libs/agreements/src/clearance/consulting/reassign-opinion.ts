import { defineCommand, Id, labelled, look } from '@kyket/eventing';
import { z } from 'zod';
import { party } from '../../party/party';
import { Reason } from '../../vocabulary';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAfter, mustBeAsked, mustBeUnderWay, roundUnderWay } from '../guards';
import { OpinionReassigned } from './events';
import { isSettled, stageOf } from './stages';

export const ReassignOpinion = z.strictObject({
  from: labelled(Id, { vi: 'Từ cơ quan', en: 'From', refers: 'body' }),
  to: labelled(Id, { vi: 'Sang cơ quan', en: 'To', refers: 'party' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type ReassignOpinion = z.infer<typeof ReassignOpinion>;

/** Who is asked in another's place starts with a dossier of its own and days of its own. */
export const reassignOpinion = defineCommand('ReassignOpinion', {
  title: { vi: 'Chuyển nơi cho ý kiến', en: 'Reassign an opinion' },
  data: ReassignOpinion,
  of: clearance,
  may: ['head'],
  guard: mustBeUnderWay,
  *asks({ to }) {
    const { state } = yield* look(party, to);
    return { isKnown: state.is === 'known' };
  },
  decide: ({ from, to, reason }, state, circumstances) => {
    const file = roundUnderWay(state);
    const { route, round } = file;
    mustBeAsked(file, from);
    dayAfter(circumstances, round.on);
    if (isSettled(round.asks[from])) throw refuse('opinion-already-given');
    if (stageOf(route, to) !== undefined) throw refuse('already-asked', { body: to });
    if (!circumstances.answers.isKnown) throw refuse('body-unknown', { bodies: [to] });

    return [OpinionReassigned({ from, to, round: round.n, reason })];
  },
});
