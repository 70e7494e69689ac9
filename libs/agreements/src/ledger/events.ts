import { correctionEvents, defineEvent, Id, type EventsOf } from '@kyket/eventing';
import { z } from 'zod';
import { answer, Names, Reason, Year } from '../vocabulary';
import {
  Basis,
  Cohort,
  Counts,
  Coverage,
  Firmness,
  ReportKind,
  Source,
  Unit,
  Unmapped,
} from './vocabulary';

const Title = z.string().max(500);

export const CommitmentRecorded = defineEvent('CommitmentRecorded', {
  data: z.object({
    lineId: Id,
    title: Names,
    basis: Basis,
    unit: Unit,
    provider: Id,
    beneficiaries: z.array(Id),
    /** The school or centre that takes them, as the text names it. */
    institution: Title.optional(),
    firmness: Firmness,
    source: Source,
    coverage: Coverage,
    answer: answer(z.enum(['governs', 'on-record'])),
  }),
  says: {
    vi: 'Đã ghi nhận cam kết {title}: {basis} ({unit}), bên cung cấp {provider}.',
    en: 'Recorded the commitment {title}: {basis} ({unit}), provided by {provider}.',
    zh: '已登记承诺 {title}：{basis}（{unit}），提供方：{provider}。',
    lo: 'ບັນທຶກຄຳໝັ້ນສັນຍາ {title}: {basis} ({unit}), ຝ່າຍສະໜອງ: {provider}.',
  },
  corrigible: ['title', 'institution'],
  ownSide: ['answer'],
});

export const CommitmentAssigned = defineEvent('CommitmentAssigned', {
  data: z.object({ lineId: Id, owner: Id }),
  says: {
    vi: 'Đã giao cam kết {lineId} cho {owner} theo dõi.',
    en: 'Assigned the commitment {lineId} to {owner}.',
    zh: '承诺 {lineId} 已交由 {owner} 跟进。',
    lo: 'ມອບຄຳໝັ້ນສັນຍາ {lineId} ໃຫ້ {owner} ຕິດຕາມ.',
  },
});

export const CommitmentRevised = defineEvent('CommitmentRevised', {
  data: z.object({
    lineId: Id,
    addendum: Id,
    basis: Basis,
    coverage: Coverage,
    answer: answer(z.literal('in-force')),
  }),
  says: {
    vi: 'Cam kết {lineId} được sửa đổi theo phụ lục {addendum}: {basis}.',
    en: 'The commitment {lineId} was revised by the addendum {addendum}: {basis}.',
    zh: '承诺 {lineId} 已按补充协议 {addendum} 修订：{basis}。',
    lo: 'ຄຳໝັ້ນສັນຍາ {lineId} ໄດ້ປັບປຸງຕາມເອກະສານຊ້ອນທ້າຍ {addendum}: {basis}.',
  },
  ownSide: ['answer'],
});

export const FulfilmentReported = defineEvent('FulfilmentReported', {
  data: z.object({
    reportId: Id,
    kind: ReportKind,
    year: Year.optional(),
    beneficiary: Id.optional(),
    cohort: Cohort.optional(),
    counts: Counts,
    unmapped: Unmapped.optional(),
    /** Why no document shows it, where none does. */
    withoutEvidence: Reason.optional(),
    answer: answer(z.enum(['running', 'surviving-cohort'])),
  }),
  says: {
    vi: 'Báo cáo kết quả thực hiện ({kind}): {counts}; chưa phân theo dòng: {unmapped}.',
    en: 'Reported fulfilment ({kind}): {counts}; not split by line: {unmapped}.',
    zh: '报告执行情况（{kind}）：{counts}；未分项：{unmapped}。',
    lo: 'ລາຍງານຜົນການປະຕິບັດ ({kind}): {counts}; ຍັງບໍ່ແຍກລາຍການ: {unmapped}.',
  },
  corrigible: ['year', 'cohort', 'counts', 'unmapped'],
  ownSide: ['answer'],
});

export const FulfilmentMapped = defineEvent('FulfilmentMapped', {
  data: z.object({ reportId: Id, counts: Counts, left: z.int().min(0) }),
  says: {
    vi: 'Đã phân số liệu của báo cáo {reportId} theo từng dòng: {counts}; còn lại {left}.',
    en: 'Split the report {reportId} over its lines: {counts}; {left} left unsplit.',
    zh: '报告 {reportId} 的数字已分项：{counts}；剩余 {left}。',
    lo: 'ແຍກຕົວເລກຂອງບົດລາຍງານ {reportId} ຕາມລາຍການແລ້ວ: {counts}; ຍັງເຫຼືອ {left}.',
  },
});

export const FulfilmentConfirmed = defineEvent('FulfilmentConfirmed', {
  data: z.object({ reportId: Id }),
  says: {
    vi: 'Phía bên kia xác nhận báo cáo {reportId}.',
    en: 'The other side confirmed the report {reportId}.',
    zh: '对方确认报告 {reportId}。',
    lo: 'ຝ່າຍກົງຂ້າມຢືນຢັນບົດລາຍງານ {reportId}.',
  },
});

export const FulfilmentDisputed = defineEvent('FulfilmentDisputed', {
  data: z.object({ reportId: Id, statement: Reason }),
  says: {
    vi: 'Phía bên kia không nhất trí với báo cáo {reportId}: {statement}',
    en: 'The other side disputed the report {reportId}: {statement}',
    zh: '对方对报告 {reportId} 有异议：{statement}',
    lo: 'ຝ່າຍກົງຂ້າມບໍ່ເຫັນດີກັບບົດລາຍງານ {reportId}: {statement}',
  },
});

export const ReallocationProposed = defineEvent('ReallocationProposed', {
  data: z.object({
    moveId: Id,
    from: Id,
    to: Id,
    count: z.int().min(1),
    reason: Reason.optional(),
  }),
  says: {
    vi: 'Đề nghị điều chuyển {count} chỉ tiêu từ {from} sang {to}.',
    en: 'Proposed to move {count} places from {from} to {to}.',
    zh: '提议将 {count} 个名额从 {from} 调剂至 {to}。',
    lo: 'ສະເໜີໂອນ {count} ຄາດໝາຍ ຈາກ {from} ໄປ {to}.',
  },
});

export const QuotaReallocated = defineEvent('QuotaReallocated', {
  data: z.object({
    moveId: Id,
    from: Id,
    to: Id,
    count: z.int().min(1),
    /** Number and day of the other side's letter; absent where the other side proposed it. */
    consent: Title.optional(),
    higherOpinion: answer(z.object({ escalation: Id, said: z.literal('agreed') })).optional(),
  }),
  says: {
    vi: 'Đã điều chuyển {count} chỉ tiêu từ {from} sang {to}; tổng số không đổi.',
    en: 'Moved {count} places from {from} to {to}; the sum stays the same.',
    zh: '已将 {count} 个名额从 {from} 调剂至 {to}；总数不变。',
    lo: 'ໂອນ {count} ຄາດໝາຍ ຈາກ {from} ໄປ {to} ແລ້ວ; ຈຳນວນລວມບໍ່ປ່ຽນ.',
  },
  corrigible: ['consent'],
  ownSide: ['higherOpinion'],
});

export const ReallocationRefused = defineEvent('ReallocationRefused', {
  data: z.object({ moveId: Id, reason: Reason }),
  says: {
    vi: 'Không chấp thuận điều chuyển {moveId}: {reason}',
    en: 'Refused the reallocation {moveId}: {reason}',
    zh: '不同意调剂 {moveId}：{reason}',
    lo: 'ບໍ່ເຫັນດີການໂອນ {moveId}: {reason}',
  },
});

export const AnnualPlanAdopted = defineEvent('AnnualPlanAdopted', {
  data: z.object({ year: Year, number: Title.optional(), lines: z.array(Id) }),
  says: {
    vi: 'Đã ban hành kế hoạch năm {year} (số {number}).',
    en: 'Adopted the plan of the year {year} (number {number}).',
    zh: '已发布 {year} 年度计划（文号 {number}）。',
    lo: 'ອອກແຜນການປະຈຳປີ {year} (ເລກທີ {number}) ແລ້ວ.',
  },
  corrigible: ['number'],
});

export const ReviewHeld = defineEvent('ReviewHeld', {
  data: z.object({ kind: z.enum(['interim', 'final']), year: Year, number: Title.optional() }),
  says: {
    vi: 'Đã tổ chức đánh giá ({kind}) năm {year}.',
    en: 'Held the {kind} review of the year {year}.',
    zh: '已进行 {year} 年评估（{kind}）。',
    lo: 'ໄດ້ຈັດການປະເມີນ ({kind}) ປີ {year}.',
  },
  corrigible: ['number'],
});

export const ledgerEvents = [
  CommitmentRecorded,
  CommitmentAssigned,
  CommitmentRevised,
  FulfilmentReported,
  FulfilmentMapped,
  FulfilmentConfirmed,
  FulfilmentDisputed,
  ReallocationProposed,
  QuotaReallocated,
  ReallocationRefused,
  AnnualPlanAdopted,
  ReviewHeld,
  ...correctionEvents,
] as const;
export type LedgerEvent = EventsOf<typeof ledgerEvents>;
