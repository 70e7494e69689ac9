import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { clearance } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayInStage, mustBeAsked, mustBeUnderWay, mustSpeakFor, roundUnderWay } from '../guards';
import { DossierReturned } from './events';
import { isSettled } from './stages';

export const ReturnDossier = z.strictObject({
  body: labelled(Id, { vi: 'Cơ quan được lấy ý kiến', en: 'Consulted body', refers: 'body' }),
  missing: labelled(z.array(z.string().trim().min(1).max(300)).min(1).max(50), {
    vi: 'Còn thiếu',
    en: 'Missing',
  }),
});
export type ReturnDossier = z.infer<typeof ReturnDossier>;

/** The body's days stop, and begin anew when it accepts the completed dossier. */
export const returnDossier = defineCommand('ReturnDossier', {
  title: { vi: 'Trả hồ sơ chưa đủ', en: 'Return an incomplete dossier' },
  data: ReturnDossier,
  of: clearance,
  may: ['consulted-body', 'focal-point'],
  guard: mustBeUnderWay,
  decide: ({ body, missing }, state, circumstances) => {
    const file = roundUnderWay(state);
    const stage = mustBeAsked(file, body);
    mustSpeakFor(body, circumstances);
    dayInStage(circumstances, file, stage, body);
    if (isSettled(file.round.asks[body])) throw refuse('opinion-already-given');

    return [DossierReturned({ body, round: file.round.n, missing })];
  },
});
