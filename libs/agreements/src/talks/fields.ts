import { Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Mode, Reason } from '../vocabulary';
import { Venues } from './vocabulary';

/** Fields that several orders share, with their names on screen. */
export const MeetingId = labelled(Id, { vi: 'Cuộc họp', en: 'Meeting', refers: 'meeting' });
export const NewMeetingId = labelled(Id, { vi: 'Mã cuộc họp', en: 'Meeting id' });
export const Host = labelled(Id, { vi: 'Đơn vị chủ trì', en: 'Host', refers: 'party' });
export const MeetingMode = labelled(Mode, { vi: 'Hình thức', en: 'Form' });
export const MeetingVenues = labelled(Venues, { vi: 'Điểm cầu', en: 'Venues' });
export const Why = labelled(Reason, { vi: 'Lý do', en: 'Reason' });
export const Minutes = labelled(z.string().regex(/^[0-9a-f]{64}$/), {
  vi: 'Văn bản biên bản',
  en: 'Text of the minutes',
  refers: 'text',
});
