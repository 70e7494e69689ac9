import { labelled, Language, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { stated } from '../../vocabulary';

const Months = z.int().min(1).max(1200);

/** The machine's reading of the text: it changes only with the text. */
export const Clauses = z.object({
  entry: labelled(
    z.discriminatedUnion('is', [
      z.object({ is: z.literal('on-signature') }),
      z.object({ is: z.literal('on-last-signature') }),
      z.object({ is: z.literal('on-last-notification') }),
      z.object({ is: z.literal('silent') }),
      z.object({ is: z.literal('on-date'), on: LocalDate }),
    ]),
    { vi: 'Điều kiện có hiệu lực', en: 'Entry into force' },
  ),
  end: labelled(
    z.union([stated(LocalDate), z.object({ months: Months }), z.literal('open-ended')]),
    {
      vi: 'Thời hạn',
      en: 'Duration',
    },
  ),
  tacit: labelled(
    z.object({ months: Months, objectMonthsBefore: z.int().min(0).max(120) }).optional(),
    { vi: 'Tự động gia hạn', en: 'Tacit renewal' },
  ),
  noticeMonths: labelled(z.int().min(0).max(120).optional(), {
    vi: 'Số tháng báo trước khi chấm dứt',
    en: 'Months of notice to end it',
  }),
  prevailing: labelled(Language.optional(), {
    vi: 'Ngôn ngữ dùng làm căn cứ',
    en: 'Prevailing language',
  }),
  newEnd: labelled(LocalDate.optional(), {
    vi: 'Ngày hết hạn mới của văn bản được sửa đổi',
    en: 'New end it gives to the agreement it amends',
  }),
});
export type Clauses = z.infer<typeof Clauses>;
