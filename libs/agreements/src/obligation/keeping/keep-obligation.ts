import { dayOf, defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { obligation, obligationIdOf } from '../obligation';
import { refuse } from '../obligation.refusals';
import { Deadline } from '../vocabulary';
import { differenceFrom } from './difference';

/** What a rule says came of it; closed: it expects nothing of the kind any more. */
export const OutcomeExpected = z.discriminatedUnion('is', [
  z.object({ is: z.literal('open') }),
  z.object({ is: z.literal('met'), on: LocalDate, through: Id.optional() }),
  z.object({ is: z.literal('waived'), reason: Reason, on: LocalDate.optional() }),
  z.object({ is: z.literal('closed'), cause: z.string().min(1).max(200) }),
]);
export type OutcomeExpected = z.infer<typeof OutcomeExpected>;

export const KeepObligation = z.strictObject({
  deadline: labelled(Deadline, { vi: 'Thời hạn', en: 'Deadline' }),
  outcome: labelled(OutcomeExpected, { vi: 'Kết quả', en: 'Outcome' }),
  /** Falling due on such a day it is waived. */
  pauses: labelled(z.array(z.object({ from: LocalDate, to: LocalDate.optional() })).default([]), {
    vi: 'Thời gian tạm đình chỉ',
    en: 'Suspensions',
  }),
  /** The day the subject's record was begun: nothing is expected of the archive before it. */
  enteredOn: labelled(LocalDate, { vi: 'Ngày vào hồ sơ', en: 'Entered on' }),
  silence: labelled(z.literal('recorded').optional(), {
    vi: 'Ghi nhận cả năm không có bằng chứng',
    en: 'Record years without evidence',
  }),
  /** A correction moves what is already met or missed; nothing else does. */
  because: labelled(z.enum(['fact', 'correction', 'lead-times']), { vi: 'Do', en: 'Because of' }),
});
export type KeepObligation = z.infer<typeof KeepObligation>;

/** Writes the difference between what a rule expects today and what is on record. Already so: nothing. */
export const keepObligation = defineCommand('KeepObligation', {
  title: { vi: 'Theo dõi thời hạn', en: 'Keep a deadline' },
  data: KeepObligation,
  of: obligation,
  may: ['process-manager'],
  idOf: ({ deadline: { rule, subject, occasion } }) => obligationIdOf(rule, subject, occasion),
  decide: (command, state, { id, now }) => {
    const { rule, subject, occasion, zone } = command.deadline;
    if (id !== obligationIdOf(rule, subject, occasion)) throw refuse('other-obligation');

    return differenceFrom(state, command, dayOf(now, zone));
  },
});
