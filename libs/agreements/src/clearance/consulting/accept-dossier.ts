import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayInStage, mustBeAsked, mustBeUnderWay, mustSpeakFor, roundUnderWay } from '../guards';
import { DossierAccepted } from './events';
import { isSettled } from './stages';

export const AcceptDossier = z.strictObject({
  body: labelled(Id, { vi: 'Cơ quan được lấy ý kiến', en: 'Consulted body', refers: 'body' }),
});
export type AcceptDossier = z.infer<typeof AcceptDossier>;

/** The dossier is complete: from here, and only from here, the days of this body are counted. */
export const acceptDossier = defineCommand('AcceptDossier', {
  title: { vi: 'Nhận hồ sơ hợp lệ', en: 'Accept the dossier' },
  data: AcceptDossier,
  of: clearance,
  may: ['consulted-body', 'focal-point'],
  guard: mustBeUnderWay,
  decide: ({ body }, state, circumstances) => {
    const file = roundUnderWay(state);
    const stage = mustBeAsked(file, body);
    mustSpeakFor(body, circumstances);
    dayInStage(circumstances, file, stage, body);

    const ask = file.round.asks[body];
    if (isSettled(ask)) throw refuse('opinion-already-given');
    return ask?.is === 'accepted' ? [] : [DossierAccepted({ body, round: file.round.n })];
  },
});
