import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { TimeLimits, TimeLimitsSet } from './events';

const { auditorDays, emergencyHours } = TimeLimits.shape;

export const SetTimeLimits = z.strictObject({
  auditorDays: labelled(auditorDays, {
    vi: 'Một lần kiểm toán, tối đa (ngày)',
    en: 'Longest audit, in days',
  }),
  emergencyHours: labelled(emergencyHours, {
    vi: 'Một lần truy cập khẩn cấp, tối đa (giờ)',
    en: 'Longest emergency access, in hours',
  }),
  source: labelled(Reason, { vi: 'Căn cứ', en: 'Ground' }),
});
export type SetTimeLimits = z.infer<typeof SetTimeLimits>;

export const setTimeLimits = defineCommand('SetTimeLimits', {
  title: { vi: 'Đặt thời hạn của quyền tự hết hạn', en: 'Set how long rights last that end' },
  data: SetTimeLimits,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  decide: (command) => [TimeLimitsSet(command)],
});
