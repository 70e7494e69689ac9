import { addMonths, defineCommand, Id, labelled, type LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { endOfForce, lastTerm, termOn } from '../force-on';
import { onceInForce } from '../in-force/being-in-force';
import { clausesOf } from '../in-force/entry';
import { dayOfAct, seatOf, speaksFor } from '../standing-record';
import type { Agreement, Entered } from '../state';
import { TacitRenewalObjected } from './events';

export const ObjectToTacitRenewal = z.strictObject({
  seat: labelled(Id, {
    vi: 'Bên phản đối',
    en: 'Seat that objects',
    zh: '提出异议方',
    lo: 'ຝ່າຍທີ່ຄັດຄ້ານ',
    refers: 'seat',
  }),
  reason: labelled(Reason.optional(), { vi: 'Lý do', en: 'Reason', zh: '理由', lo: 'ເຫດຜົນ' }),
});
export type ObjectToTacitRenewal = z.infer<typeof ObjectToTacitRenewal>;

/** An agreement that renews itself, and the clause by which it does. */
export const renewsItself = (state: Agreement) => {
  const { open, force } = onceInForce(state);
  const tacit = clausesOf(open)?.tacit;
  if (tacit === undefined) throw refuse('no-tacit-clause');
  return { open, force, tacit };
};

/** The end of the term that a day lies in; a term already renewed has its own. */
const endOfTermOn = (force: Entered, day: LocalDate): LocalDate => {
  const term = termOn(force, day);
  const end =
    term === undefined || term === lastTerm(force)
      ? endOfForce(force, day)
      : typeof term.to === 'object'
        ? term.to.value
        : undefined;
  if (end === undefined) throw refuse('no-term-that-day', { day });
  return end;
};

/** The last day on which an objection can be received. */
export const lastDayToObject = (end: LocalDate, monthsBefore: number): LocalDate =>
  addMonths(end, -monthsBefore);

/** The day it was received counts, not the day it is recorded: a letter found late undoes what the clock has said. */
export const objectToTacitRenewal = defineCommand('ObjectToTacitRenewal', {
  title: {
    vi: 'Không đồng ý tự động gia hạn',
    en: 'Object to the tacit renewal',
    zh: '不同意自动续期',
    lo: 'ບໍ່ເຫັນດີໃຫ້ຕໍ່ອາຍຸອັດຕະໂນມັດ',
  },
  data: ObjectToTacitRenewal,
  of: agreement,
  may: ['head', 'counterpart', 'desk-officer'],

  guard: (state) => void renewsItself(state),

  decide: (command, state, circumstances) => {
    const { open, force, tacit } = renewsItself(state);
    const received = dayOfAct(circumstances);

    const seat = seatOf(open, command.seat);
    speaksFor(seat, received, circumstances, ['head', 'counterpart']);
    const last = lastDayToObject(endOfTermOn(force, received), tacit.objectMonthsBefore);
    if (received > last) throw refuse('objection-too-late', { last });

    return [TacitRenewalObjected(command)];
  },
});
