import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { effective, known, mustBeKnown, wholeDay } from '../guards';
import { party } from '../party';
import { refuse } from '../party.refusals';
import { AuthorisationRevoked } from './events';

export const RevokeAuthorisation = z.strictObject({
  authorisationId: labelled(Id, { vi: 'Giấy ủy quyền', en: 'Authorisation' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type RevokeAuthorisation = z.infer<typeof RevokeAuthorisation>;

export const revokeAuthorisation = defineCommand('RevokeAuthorisation', {
  title: { vi: 'Thu hồi ủy quyền ký', en: 'Revoke an authorisation to sign' },
  data: RevokeAuthorisation,
  of: party,
  may: ['steward'],
  guard: mustBeKnown,
  decide: ({ authorisationId, reason }, state, circumstances) => {
    const day = wholeDay(circumstances);
    const granted = known(state).authorisations[authorisationId];
    if (granted === undefined) throw refuse('authorisation-unknown');
    if (granted.revokedOn !== undefined || granted.to < day) throw refuse('authorisation-ended');

    // Taken back before it began, it never was.
    const from = granted.from > day ? granted.from : day;
    return [
      AuthorisationRevoked(
        { authorisationId, officeId: granted.office, reason },
        effective(from, day),
      ),
    ];
  },
});
