import { defineEvent } from '@kyket/eventing';
import { z } from 'zod';

/** How long rights may last that end by themselves. */
export const TimeLimits = z.object({
  auditorDays: z.int().min(1).max(3660),
  emergencyHours: z.int().min(1).max(24),
});
export type TimeLimits = z.infer<typeof TimeLimits>;

/** Until an office has said otherwise. */
export const usualLimits: TimeLimits = { auditorDays: 180, emergencyHours: 8 };

/** From now on; what was granted before keeps its end. */
export const TimeLimitsSet = defineEvent('TimeLimitsSet', {
  data: TimeLimits.extend({ source: z.string() }),
  says: {
    vi: 'Thời hạn tối đa: kiểm toán {auditorDays} ngày, truy cập khẩn cấp {emergencyHours} giờ ({source})',
    en: 'Longest terms: an audit {auditorDays} days, an emergency access {emergencyHours} hours ({source})',
  },
});
