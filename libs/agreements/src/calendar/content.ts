import { labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { InBoth } from '../procedure/legal-source';

const entry = {
  on: labelled(LocalDate, { vi: 'Ngày', en: 'Day' }),
  name: labelled(InBoth, { vi: 'Tên ngày', en: 'Name' }),
  source: labelled(z.string().trim().min(1).max(1000), { vi: 'Nguồn', en: 'Source' }),
  certainty: labelled(z.enum(['official', 'unverified', 'provisional']), {
    vi: 'Độ chắc chắn',
    en: 'Certainty',
  }),
  insteadOf: labelled(LocalDate.optional(), { vi: 'Thay cho ngày', en: 'Instead of' }),
};

export const DayOffEntry = z.strictObject({
  ...entry,
  kind: labelled(z.enum(['public-holiday', 'compensation', 'swap']), {
    vi: 'Loại ngày nghỉ',
    en: 'Kind',
  }),
});
export const WorkdayEntry = z.strictObject(entry);

/** The working days of a country as one publication leaves them. */
export const CalendarContent = z.strictObject({
  covers: labelled(
    z.strictObject({
      from: labelled(LocalDate, { vi: 'Từ ngày', en: 'From' }),
      to: labelled(LocalDate, { vi: 'Đến hết ngày', en: 'To' }),
    }),
    { vi: 'Khoảng thời gian', en: 'Covers' },
  ),
  weekend: labelled(z.array(z.int().min(1).max(7)).max(6), {
    vi: 'Ngày nghỉ hằng tuần',
    en: 'Weekend',
  }),
  daysOff: labelled(z.array(DayOffEntry).max(2000), { vi: 'Ngày nghỉ', en: 'Days off' }),
  workdays: labelled(z.array(WorkdayEntry).max(2000), {
    vi: 'Ngày làm bù',
    en: 'Make-up workdays',
  }),
});
export type CalendarContent = z.infer<typeof CalendarContent>;
