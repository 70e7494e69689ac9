import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { EmergencyDeclined } from './events';
import { mustBeRequested, requested } from './requested';

export const DeclineEmergencyAccess = z.strictObject({
  accessId: labelled(Id, { vi: 'Mã đề nghị', en: 'Request' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type DeclineEmergencyAccess = z.infer<typeof DeclineEmergencyAccess>;

/** Any administrator may, also who asked for it and thought better of it. */
export const declineEmergencyAccess = defineCommand('DeclineEmergencyAccess', {
  title: { vi: 'Không cho truy cập khẩn cấp', en: 'Decline an emergency access' },
  data: DeclineEmergencyAccess,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  guard: mustBeRequested,
  decide: ({ accessId, reason }, state) => {
    const { person, agreement } = requested(state, accessId);
    return [EmergencyDeclined({ accessId, person, agreement, reason })];
  },
});
