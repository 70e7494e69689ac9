import { defineEvent, Id, Instant } from '@kyket/eventing';
import { z } from 'zod';

/** Who is let in where: an administrator, into the case file of one agreement. */
const Named = z.object({ accessId: Id, person: Id, agreement: Id });

/** Nothing is open until another administrator confirms. */
export const EmergencyRequested = defineEvent('EmergencyRequested', {
  data: Named.extend({ hours: z.int().min(1), reason: z.string() }),
  says: {
    vi: 'Đề nghị cho {person} truy cập khẩn cấp {agreement} trong {hours} giờ: {reason}',
    en: 'Asked for {hours} hours of emergency access to {agreement} for {person}: {reason}',
  },
});

export const EmergencyConfirmed = defineEvent('EmergencyConfirmed', {
  data: Named.extend({ until: Instant }),
  says: {
    vi: 'Đã mở truy cập khẩn cấp {agreement} cho {person} đến {until}',
    en: 'Opened an emergency access to {agreement} for {person} until {until}',
  },
});

export const EmergencyDeclined = defineEvent('EmergencyDeclined', {
  data: Named.extend({ reason: z.string() }),
  says: {
    vi: 'Không mở truy cập khẩn cấp {agreement} cho {person}: {reason}',
    en: 'Declined an emergency access to {agreement} for {person}: {reason}',
  },
});

/** Before its time: it also ends by itself. */
export const EmergencyEnded = defineEvent('EmergencyEnded', {
  data: Named.extend({ reason: z.string() }),
  says: {
    vi: 'Đã kết thúc sớm truy cập khẩn cấp {agreement} của {person}: {reason}',
    en: 'Ended the emergency access of {person} to {agreement} early: {reason}',
  },
});

export const emergencyEvents = [
  EmergencyRequested,
  EmergencyConfirmed,
  EmergencyDeclined,
  EmergencyEnded,
] as const;
