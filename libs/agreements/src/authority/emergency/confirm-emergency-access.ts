import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { EmergencyConfirmed } from './events';
import { isTheirOwn, mustBeRequested, requested } from './requested';

export const ConfirmEmergencyAccess = z.strictObject({
  accessId: labelled(Id, { vi: 'Mã đề nghị', en: 'Request' }),
});
export type ConfirmEmergencyAccess = z.infer<typeof ConfirmEmergencyAccess>;

const anHour = 3_600_000;

/** A second administrator breaks the glass. From this moment the hours run, whatever day the act is told of. */
export const confirmEmergencyAccess = defineCommand('ConfirmEmergencyAccess', {
  title: { vi: 'Xác nhận truy cập khẩn cấp', en: 'Confirm an emergency access' },
  data: ConfirmEmergencyAccess,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  guard: (state, told) => {
    mustBeRequested(state);
    const open = Object.values(state.emergencies).filter(({ is }) => is === 'requested');
    if (open.every((emergency) => isTheirOwn(state, emergency, told)))
      throw refuse('second-administrator-needed');
  },
  decide: ({ accessId }, state, circumstances) => {
    const emergency = requested(state, accessId);
    const { person, agreement, hours } = emergency;
    const longest = state.limits.emergencyHours;
    if (isTheirOwn(state, emergency, circumstances)) throw refuse('second-administrator-needed');
    if (hours > longest) throw refuse('emergency-too-long', { longest });

    const until = new Date(Date.parse(circumstances.now) + hours * anHour).toISOString();
    return [EmergencyConfirmed({ accessId, person, agreement, until })];
  },
  declares: () => ({
    means: {
      vi: 'Tôi xác nhận có tình huống khẩn cấp và cho quản trị viên được nêu vào hồ sơ này trong thời gian đã đề nghị.',
      en: 'I confirm that there is an emergency, and let the administrator named into this case file for the time asked for.',
    },
  }),
});
