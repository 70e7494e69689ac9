import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { FulfilmentMapped } from '../events';
import { Figures, ReportId } from '../fields';
import { withLines } from '../guards';
import { ledger } from '../ledger';
import { refuse } from '../ledger.refusals';

export const MapFulfilment = z.strictObject({
  reportId: ReportId,
  counts: Figures,
  left: labelled(z.int().min(0).default(0), {
    vi: 'Số còn chưa phân được',
    en: 'Still not split',
    zh: '仍未分项的数字',
    lo: 'ຕົວເລກທີ່ຍັງບໍ່ໄດ້ແຍກ',
  }),
});
export type MapFulfilment = z.infer<typeof MapFulfilment>;

/** Splits a figure that was told for several lines together. The sum stays what was reported. */
export const mapFulfilment = defineCommand('MapFulfilment', {
  title: {
    vi: 'Phân số liệu theo dòng',
    en: 'Split a report by line',
    zh: '将报告分项',
    lo: 'ແຍກຕົວເລກຂອງບົດລາຍງານຕາມລາຍການ',
  },
  data: MapFulfilment,
  of: ledger,
  may: ['programme-officer', 'counterpart'],
  guard: (state) => {
    if (!Object.values(withLines(state).reports).some(({ unmapped }) => unmapped))
      throw refuse('nothing-to-split');
  },
  decide: (command, state) => {
    const report = withLines(state).reports[command.reportId];
    if (report === undefined) throw refuse('unknown-report');
    if (report.unmapped === undefined) throw refuse('nothing-to-split');

    const { count: reported, over } = report.unmapped;
    if (Object.keys(command.counts).some((line) => !over.includes(line)))
      throw refuse('outside-the-lines');

    const sum = Object.values(command.counts).reduce((a, b) => a + b, command.left);
    if (sum !== reported) throw refuse('sum-changed', { sum, reported });

    return [FulfilmentMapped(command)];
  },
});
