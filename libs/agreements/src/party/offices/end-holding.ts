import { defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { effective, mustBeKnown, officeOf, wholeDay } from '../guards';
import { DocumentReference } from '../level';
import { party } from '../party';
import { refuse } from '../party.refusals';
import { HoldingEnded } from './events';

export const EndHolding = z.strictObject({
  officeId: labelled(Id, { vi: 'Chức vụ', en: 'Office', refers: 'office' }),
  person: labelled(Id, { vi: 'Người thôi giữ chức', en: 'Person', refers: 'person' }),
  document: labelled(DocumentReference.optional(), { vi: 'Quyết định', en: 'Decision' }),
  from: labelled(LocalDate.optional(), { vi: 'Kể từ ngày', en: 'From' }),
});
export type EndHolding = z.infer<typeof EndHolding>;

/** The day of the act is the first on which the person no longer holds the office. */
export const endHolding = defineCommand('EndHolding', {
  title: { vi: 'Thôi giữ chức vụ', en: 'End a holding' },
  data: EndHolding,
  of: party,
  may: ['steward'],
  guard: mustBeKnown,
  decide: ({ from: named, ...command }, state, circumstances) => {
    const { officeId, person } = command;
    const day = wholeDay(circumstances);
    const from = named ?? day;
    const open = officeOf(state, officeId).holders.find(
      (holding) => holding.person === person && holding.to === undefined && holding.from <= from,
    );
    if (open === undefined) throw refuse('not-the-holder', { officeId, person });

    return [HoldingEnded(command, effective(named, day))];
  },
});
