import { defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { effective, mustBeKnown, officeOf, wholeDay } from '../guards';
import { DocumentReference } from '../level';
import { holds } from '../office-may';
import { party } from '../party';
import { refuse } from '../party.refusals';
import { HolderAppointed } from './events';

export const AppointHolder = z.strictObject({
  officeId: labelled(Id, { vi: 'Chức vụ', en: 'Office', refers: 'office' }),
  person: labelled(Id, { vi: 'Người được bổ nhiệm', en: 'Person', refers: 'person' }),
  document: labelled(DocumentReference, {
    vi: 'Quyết định bổ nhiệm',
    en: 'Decision of appointment',
  }),
  from: labelled(LocalDate.optional(), { vi: 'Kể từ ngày', en: 'From' }),
});
export type AppointHolder = z.infer<typeof AppointHolder>;

export const appointHolder = defineCommand('AppointHolder', {
  title: { vi: 'Bổ nhiệm người giữ chức vụ', en: 'Appoint a holder' },
  data: AppointHolder,
  of: party,
  may: ['steward'],
  guard: mustBeKnown,
  decide: ({ from: named, ...command }, state, circumstances) => {
    const { officeId, person } = command;
    officeOf(state, officeId);
    const day = wholeDay(circumstances);
    const from = named ?? day;
    if (holds(state, officeId, person, from)) throw refuse('holder-already-appointed', { person });

    return [HolderAppointed(command, effective(named, day))];
  },
});
