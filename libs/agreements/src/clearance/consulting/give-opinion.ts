import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayInStage, mustBeAsked, mustBeUnderWay, mustSpeakFor, roundUnderWay } from '../guards';
import { Opinion, OpinionGiven } from './events';
import { isClosed, isSettled } from './stages';

export const GiveOpinion = z.strictObject({
  body: labelled(Id, { vi: 'Cơ quan cho ý kiến', en: 'Consulted body', refers: 'body' }),
  opinion: labelled(Opinion, { vi: 'Ý kiến', en: 'Opinion' }),
  reference: labelled(z.string().trim().min(1).max(300), {
    vi: 'Số văn bản',
    en: 'Reference of the letter',
  }),
  comments: labelled(z.string().trim().min(1).max(10_000).optional(), {
    vi: 'Nội dung góp ý',
    en: 'Comments',
  }),
});
export type GiveOpinion = z.infer<typeof GiveOpinion>;

/** In writing, once in each round, before the decision. */
export const giveOpinion = defineCommand('GiveOpinion', {
  title: { vi: 'Cho ý kiến', en: 'Give an opinion' },
  data: GiveOpinion,
  of: clearance,
  may: ['consulted-body', 'focal-point'],
  guard: mustBeUnderWay,
  decide: (command, state, circumstances) => {
    const { body } = command;
    const file = roundUnderWay(state);
    const stage = mustBeAsked(file, body);
    mustSpeakFor(body, circumstances);
    dayInStage(circumstances, file, stage, body);
    if (isSettled(file.round.asks[body])) throw refuse('opinion-already-given');
    if (isClosed(stage, file.round)) throw refuse('stage-closed');

    return [OpinionGiven({ ...command, round: file.round.n })];
  },
});
