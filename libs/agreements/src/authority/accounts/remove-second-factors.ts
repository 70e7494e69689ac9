import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { mustBeOpen, wholeDay } from '../guards';
import { isOnlyAdministrator } from '../roles/revoke-role';
import { SecondFactorsRemoved } from './events';

export const RemoveSecondFactors = z.strictObject({
  person: labelled(Id, { vi: 'Người dùng', en: 'Person', refers: 'person' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type RemoveSecondFactors = z.infer<typeof RemoveSecondFactors>;

/**
 * For who has lost device and codes. From then on a password alone lets them in, so it stands on record who made it so, and why.
 * For the only administrator, whom nobody else can help, the operator of the house does it.
 */
export const removeSecondFactors = defineCommand('RemoveSecondFactors', {
  title: {
    vi: 'Gỡ lớp xác thực thứ hai của một người',
    en: 'Remove the second factors of a person',
  },
  data: RemoveSecondFactors,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator', 'process-manager'],
  declares: () => ({
    means: {
      vi: 'Tôi đã xác minh người này mất mọi thiết bị và mã xác thực, và gỡ lớp xác thực thứ hai của họ.',
      en: 'I have made sure that this person has lost every device and code, and remove their second factors.',
    },
  }),
  decide: (command, state, circumstances) => {
    const day = wholeDay(circumstances);
    const { persons, roles } = circumstances;
    mustBeOpen(state.accounts[command.person]);
    if (persons.includes(command.person)) throw refuse('factors-of-ones-own');
    if (roles.includes('process-manager') && !isOnlyAdministrator(state, command.person, day))
      throw refuse('administrator-can-confirm');

    return [SecondFactorsRemoved(command)];
  },
});
