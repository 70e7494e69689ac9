import { defineCommand, Hash, labelled, LocalDate, type Translated } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { clearance, type OpenClearanceFile, type Round } from '../clearance';
import { refuse } from '../clearance.refusals';
import { isCarried } from '../consulting/stages';
import { dayAfter, opened, roundUnderWay } from '../guards';
import { askCompetence, mustBeCompetent } from './competence';
import { ClearanceGranted, ClearanceRefused, Condition, ReturnedForRevision } from './events';

const document = labelled(z.string().trim().min(1).max(300), {
  vi: 'Số văn bản quyết định',
  en: 'Decision document',
});

export const Outcome = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('granted'),
    document,
    latitude: labelled(z.string().trim().min(1).max(4000), {
      vi: 'Phạm vi được điều chỉnh',
      en: 'Latitude',
    }),
    validUntil: labelled(LocalDate.optional(), { vi: 'Có giá trị đến', en: 'Valid until' }),
    conditions: labelled(z.array(Condition).max(50), { vi: 'Điều kiện', en: 'Conditions' }),
  }),
  z.strictObject({
    is: z.literal('refused'),
    document,
    reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
  }),
  z.strictObject({
    is: z.literal('returned'),
    reasons: labelled(Reason, { vi: 'Lý do trả lại', en: 'Reasons' }),
  }),
]);

export const Decide = z.strictObject({
  hash: labelled(Hash, { vi: 'Bản trình', en: 'The text submitted', refers: 'text' }),
  outcome: labelled(Outcome, { vi: 'Quyết định', en: 'Decision' }),
});
export type Decide = z.infer<typeof Decide>;

const meaningOf: Record<Decide['outcome']['is'], Translated> = {
  granted: {
    vi: 'Tôi cho phép ký văn bản này, trong phạm vi đã nêu.',
    en: 'I clear this text for signing, within the latitude named.',
    zh: '本人批准在所述范围内签署本文本。',
    lo: 'ຂ້າພະເຈົ້າອະນຸມັດໃຫ້ລົງນາມໃນບົດນີ້ ໃນຂອບເຂດທີ່ລະບຸ.',
  },
  refused: {
    vi: 'Tôi không cho phép ký văn bản này.',
    en: 'I refuse to clear this text for signing.',
    zh: '本人不批准签署本文本。',
    lo: 'ຂ້າພະເຈົ້າບໍ່ອະນຸມັດໃຫ້ລົງນາມໃນບົດນີ້.',
  },
  returned: {
    vi: 'Tôi trả lại hồ sơ để hoàn thiện.',
    en: 'I return this dossier for revision.',
    zh: '本人将材料退回完善。',
    lo: 'ຂ້າພະເຈົ້າສົ່ງເອກະສານຄືນໃຫ້ປັບປຸງ.',
  },
};

/** The decision is on the text that was submitted, and with it on how far that text may still move. */
export const decideClearance = defineCommand('Decide', {
  title: { vi: 'Quyết định', en: 'Decide' },
  data: Decide,
  of: clearance,
  may: ['deciding-authority'],
  declares: ({ hash, outcome }) => ({ means: meaningOf[outcome.is], hash }),
  guard: (state) => {
    if (opened(state).is !== 'awaiting-decision') throw refuse('not-awaiting-decision');
  },
  *bars(state, circumstances) {
    const file = opened(state);
    const answers = yield* askCompetence(file, circumstances);
    mustBeCompetent(file, { ...circumstances, answers });
  },
  *asks(_command, state, circumstances) {
    return yield* askCompetence(opened(state), circumstances);
  },
  decide: ({ hash, outcome }, state, circumstances) => {
    const file = roundUnderWay(state);
    const { n: round, hash: submitted } = file.round;
    const day = dayAfter(circumstances, file.since);
    if (hash !== submitted) throw refuse('text-has-changed', { hash: submitted });
    const competence = mustBeCompetent(file, circumstances);

    switch (outcome.is) {
      case 'returned':
        return [ReturnedForRevision({ round, reasons: outcome.reasons, ...competence })];
      case 'refused': {
        const { reason, document: by } = outcome;
        return [ClearanceRefused({ round, reason, document: by, ...competence })];
      }
      case 'granted': {
        mustBeGrantable(file, file.round);
        const { is: _, ...mandate } = outcome;
        if (mandate.validUntil !== undefined && mandate.validUntil < day)
          throw refuse('ends-before-it-begins');
        const ids = mandate.conditions.map(({ conditionId }) => conditionId);
        if (new Set(ids).size !== ids.length) throw refuse('named-twice');

        return [ClearanceGranted({ round, hash, ...mandate, ...competence })];
      }
    }
  },
});

/** A no is not outvoted at home: only the higher authority, in writing, can answer it. */
const mustBeGrantable = ({ route, escalations }: OpenClearanceFile, round: Round): void => {
  const dossiers = Object.values(escalations).filter(({ scope }) => scope === 'dossier');
  if (dossiers.some(({ answer }) => answer === undefined)) throw refuse('escalation-open');

  const consulted = route.filter(({ kind }) => kind === 'consult').flatMap(({ asked }) => asked);
  const against = consulted.filter((body) => {
    const ask = round.asks[body];
    if (ask?.is !== 'answered' || ask.opinion !== 'disagree') return false;
    return !dossiers.some(({ answer, on }) => answer === 'agreed' && on >= ask.on);
  });
  if (against.length > 0) throw refuse('disagreement-stands', { bodies: against });
  if (route.some((stage) => !isCarried(stage, round))) throw refuse('approval-not-carried');
};
