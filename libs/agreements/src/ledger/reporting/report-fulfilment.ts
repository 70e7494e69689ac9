import { answered, defineCommand, Id, labelled, look, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { agreement, endingOf } from '../../agreement';
import type { Answer } from '../../vocabulary';
import { FulfilmentReported } from '../events';
import { Figures, InYear, LineId, Why } from '../fields';
import { familyOf, knownLine, withLines } from '../guards';
import { ledger, type Ledger } from '../ledger';
import { refuse } from '../ledger.refusals';
import { runsOn } from '../running-cohorts';
import { cameTo, graduatedOf } from '../taken';
import { Cohort, ReportKind } from '../vocabulary';

export const ReportFulfilment = z.strictObject({
  reportId: labelled(Id, { vi: 'Mã báo cáo', en: 'Report id', zh: '报告编号', lo: 'ລະຫັດບົດລາຍງານ' }),
  kind: labelled(ReportKind, {
    vi: 'Loại số liệu',
    en: 'What is counted',
    zh: '数字类别',
    lo: 'ປະເພດຕົວເລກ',
    hint: {
      vi: '“Đang có” là số tại một ngày, không cộng dồn.',
      en: 'A stock is the number on a day and is not added up.',
      zh: '“在读”为某一日的人数，不累计。',
      lo: '“ກຳລັງຮຽນຢູ່” ແມ່ນຈຳນວນໃນມື້ໜຶ່ງ, ບໍ່ບວກສະສົມ.',
    },
  }),
  year: InYear.optional(),
  beneficiary: labelled(Id.optional(), {
    vi: 'Bên thụ hưởng',
    en: 'Beneficiary',
    zh: '受益方',
    lo: 'ຝ່າຍໄດ້ຮັບຜົນປະໂຫຍດ',
    refers: 'party',
  }),
  cohort: labelled(Cohort.optional(), { vi: 'Khóa', en: 'Cohort', zh: '届次', lo: 'ລຸ້ນ' }),
  counts: Figures.default({}),
  unmapped: labelled(
    z
      .strictObject({
        count: labelled(z.int().min(1).max(1_000_000), {
          vi: 'Số',
          en: 'Figure',
          zh: '数字',
          lo: 'ຕົວເລກ',
        }),
        over: labelled(z.array(LineId).min(2).max(50), {
          vi: 'Chung cho các dòng',
          en: 'For these lines together',
          zh: '以下各项合计',
          lo: 'ລວມຂອງລາຍການເຫຼົ່ານີ້',
        }),
      })
      .optional(),
    {
      vi: 'Số chưa phân theo dòng',
      en: 'Figure not split by line',
      zh: '未分项的数字',
      lo: 'ຕົວເລກທີ່ຍັງບໍ່ແຍກລາຍການ',
    },
  ),
  withoutEvidence: labelled(Why.optional(), {
    vi: 'Lý do không có tài liệu',
    en: 'Why no document shows it',
    zh: '没有证明材料的原因',
    lo: 'ເຫດຜົນທີ່ບໍ່ມີຫຼັກຖານ',
  }),
});
export type ReportFulfilment = z.infer<typeof ReportFulfilment>;

/** What came of a commitment by a day – the day of the order. Above or below the line is a word, not an error. */
export const reportFulfilment = defineCommand('ReportFulfilment', {
  title: {
    vi: 'Báo cáo kết quả thực hiện',
    en: 'Report fulfilment',
    zh: '报告执行情况',
    lo: 'ລາຍງານຜົນການປະຕິບັດ',
  },
  data: ReportFulfilment,
  of: ledger,
  may: ['programme-officer', 'counterpart'],
  guard: (state) => void withLines(state),
  asks: function* ({ cohort }, _state, { id, occurredOn, today }): Asking<Answer<Reportable>> {
    const seen = yield* look(agreement, id);
    const force = seen.state.is === 'open' ? seen.state.force : undefined;
    const end = force?.is === 'entered' ? endingOf(force, today)?.from : undefined;
    const asOf = occurredOn.date.is === 'day' ? occurredOn.date.on : undefined;
    if (end === undefined || asOf === undefined || asOf < end) return answered(seen, 'running');
    if (cohort === undefined || !runsOn(cohort, end))
      throw refuse('force-has-ended', { endedOn: end });
    return answered(seen, 'surviving-cohort');
  },
  decide: (command, state, { evidence, answers: answer }) => {
    const record = withLines(state);
    const { reportId, counts, unmapped, kind, withoutEvidence } = command;
    if (record.reports[reportId]) throw refuse('report-exists');
    if (Object.keys(counts).length === 0 && unmapped === undefined)
      throw refuse('nothing-reported');
    if (evidence.length === 0 && withoutEvidence === undefined) throw refuse('evidence-missing');
    checkLines(command, state);
    if (kind === 'graduated')
      for (const [line, count] of Object.entries(counts)) {
        const graduated = graduatedOf(record, line) + count;
        const came = cameTo(record, line);
        if (graduated > came) throw refuse('more-graduated-than-came', { line, graduated, came });
      }

    return [FulfilmentReported({ ...command, answer })];
  },
});

type Reportable = 'running' | 'surviving-cohort';

const checkLines = (
  { counts, unmapped, beneficiary, year }: ReportFulfilment,
  state: Ledger,
): void => {
  const over = (unmapped?.over ?? []).map((line) => knownLine(state, line));
  if (new Set(over.map(familyOf)).size > 1) throw refuse('units-differ');

  for (const lineId of [...Object.keys(counts), ...(unmapped?.over ?? [])]) {
    const { basis, beneficiaries } = knownLine(state, lineId);
    if (basis.is === 'range' && (beneficiary === undefined || year === undefined))
      throw refuse('range-needs-beneficiary-and-year', { line: lineId });
    if (beneficiary !== undefined && !beneficiaries.includes(beneficiary))
      throw refuse('not-a-beneficiary', { line: lineId });
  }
};
