import { defineCommand, Id, labelled, type Instant } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId, type AuthorityRecord } from '../authority';
import { refuse } from '../authority.refusals';
import { isRunning } from './emergencies';
import { EmergencyEnded } from './events';

export const EndEmergencyAccess = z.strictObject({
  accessId: labelled(Id, { vi: 'Mã truy cập', en: 'Access' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type EndEmergencyAccess = z.infer<typeof EndEmergencyAccess>;

const mustRun = ({ emergencies }: AuthorityRecord, { now }: { readonly now: Instant }): void => {
  if (!Object.values(emergencies).some((emergency) => isRunning(emergency, now)))
    throw refuse('no-emergency-open');
};

/** Before its time, by any administrator. */
export const endEmergencyAccess = defineCommand('EndEmergencyAccess', {
  title: { vi: 'Kết thúc truy cập khẩn cấp', en: 'End an emergency access' },
  data: EndEmergencyAccess,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  guard: mustRun,
  decide: ({ accessId, reason }, { emergencies }, { now }) => {
    const emergency = emergencies[accessId];
    if (emergency === undefined || !isRunning(emergency, now)) throw refuse('no-emergency-open');
    const { person, agreement } = emergency;
    return [EmergencyEnded({ accessId, person, agreement, reason })];
  },
});
