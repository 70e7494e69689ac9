import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { TimeLimits } from '../limits/events';
import { rolesOn } from '../on-day';
import { EmergencyRequested } from './events';

export const RequestEmergencyAccess = z.strictObject({
  accessId: labelled(Id, { vi: 'Mã đề nghị', en: 'Request' }),
  person: labelled(Id, { vi: 'Quản trị viên được vào', en: 'Who is let in', refers: 'person' }),
  agreement: labelled(Id, { vi: 'Văn bản', en: 'Agreement', refers: 'agreement' }),
  hours: labelled(TimeLimits.shape.emergencyHours, { vi: 'Số giờ', en: 'Hours' }),
  reason: labelled(Reason, { vi: 'Lý do khẩn cấp', en: 'The emergency' }),
});
export type RequestEmergencyAccess = z.infer<typeof RequestEmergencyAccess>;

/** For oneself or for another administrator; somebody else has to confirm it. */
export const requestEmergencyAccess = defineCommand('RequestEmergencyAccess', {
  title: { vi: 'Đề nghị truy cập khẩn cấp', en: 'Ask for emergency access' },
  data: RequestEmergencyAccess,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  decide: (command, state, circumstances) => {
    const { accessId, person, hours } = command;
    const longest = state.limits.emergencyHours;
    if (state.emergencies[accessId] !== undefined) throw refuse('emergency-already-requested');
    if (
      !rolesOn(state, person, wholeDay(circumstances)).some(({ role }) => role === 'administrator')
    )
      throw refuse('emergency-for-administrators');
    if (hours > longest) throw refuse('emergency-too-long', { longest });

    return [EmergencyRequested(command)];
  },
});
