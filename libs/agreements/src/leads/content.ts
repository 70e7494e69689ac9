import { labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { GrantableRole } from '../authority/roles/events';
import { InBoth } from '../procedure/legal-source';

/** When someone is told: so long before or after the due day, or into the term; or at a share of the term. */
const When = z.union([
  z.strictObject({
    count: labelled(z.int().min(0).max(1000), { vi: 'Số', en: 'Count' }),
    unit: labelled(z.enum(['working-days', 'days', 'months']), { vi: 'Đơn vị', en: 'Unit' }),
    way: labelled(z.enum(['before', 'after']), { vi: 'Trước hay sau', en: 'Before or after' }),
    from: labelled(z.literal('base').optional(), {
      vi: 'Tính từ khi bắt đầu',
      en: 'Counted from the start',
    }),
  }),
  z.strictObject({
    share: labelled(z.number().gt(0).lt(1), { vi: 'Phần kỳ hạn đã qua', en: 'Share of the term' }),
  }),
]);

const step = {
  when: labelled(When, { vi: 'Khi nào', en: 'When' }),
  to: labelled(z.array(GrantableRole).min(1).max(12), { vi: 'Nhắc ai', en: 'Who is told' }),
  weekly: labelled(z.literal(true).optional(), { vi: 'Nhắc lại hằng tuần', en: 'Then weekly' }),
  /** The last word of the occasions the step is for; without it, of those that no other step names. */
  only: labelled(z.string().min(1).max(60).optional(), {
    vi: 'Chỉ cho loại việc',
    en: 'Only for occasions that end in',
  }),
};

/** A step as an administrator orders it: its name follows from when it is. */
export const LeadStep = z.strictObject(step);
export type LeadStep = z.infer<typeof LeadStep>;

/** A day count of the house's own, with what is known of it. */
export const LeadCount = z.strictObject({
  value: labelled(z.int().min(1).max(1000), { vi: 'Giá trị', en: 'Value' }),
  certainty: labelled(z.enum(['verified', 'unverified']), { vi: 'Đã kiểm chứng', en: 'Verified' }),
});
export type LeadCount = z.infer<typeof LeadCount>;

/** How early people are told of the deadlines of one rule, as one version leaves it; a version is never edited. */
const content = {
  counts: labelled(z.record(z.string().regex(/^[a-z-]{1,40}$/), LeadCount).default({}), {
    vi: 'Số ngày của đơn vị',
    en: 'Day counts of our own',
  }),
  source: labelled(InBoth, { vi: 'Căn cứ', en: 'Source' }),
};

export const LeadTimesOrdered = z.strictObject({
  steps: labelled(z.array(LeadStep).min(1).max(40), { vi: 'Các mốc nhắc', en: 'Steps' }),
  ...content,
});
export type LeadTimesOrdered = z.infer<typeof LeadTimesOrdered>;

export const LeadTimesContent = z.object({
  steps: z.array(z.object({ name: z.string().min(1).max(60), ...step })),
  ...content,
});
export type LeadTimesContent = z.infer<typeof LeadTimesContent>;

/** A step of a deadline on its day, as a plan foresees it. */
export const PlannedStep = z.object({
  step: z.string().min(1).max(100),
  on: LocalDate,
  to: z.array(GrantableRole),
});
export type PlannedStep = z.infer<typeof PlannedStep>;
