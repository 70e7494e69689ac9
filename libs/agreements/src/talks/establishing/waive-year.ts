import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { TalksYearWaived } from '../events';
import { Why } from '../fields';
import { open, running } from '../guards';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';
import { Year } from '../../vocabulary';
import { heldIn } from '../years';

export const WaiveYear = z.strictObject({
  year: labelled(Year, { vi: 'Năm', en: 'Year' }),
  reason: Why,
});
export type WaiveYear = z.infer<typeof WaiveYear>;

/** A year without talks, decided and not forgotten. The next year stands by itself. */
export const waiveYear = defineCommand('WaiveYear', {
  title: { vi: 'Miễn hội đàm trong năm', en: 'Waive the talks of a year' },
  data: WaiveYear,
  of: talks,
  may: ['head'],
  guard: (state) => void running(state),
  decide: (command, state) => {
    const record = open(state);
    if (record.waivedYears.includes(command.year)) throw refuse('year-waived');
    if (heldIn(record, command.year).length > 0) throw refuse('talks-held-that-year');

    return [TalksYearWaived(command)];
  },
});
