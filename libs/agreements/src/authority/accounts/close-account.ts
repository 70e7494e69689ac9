import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { isOnlyAdministrator } from '../roles/revoke-role';
import { AccountClosed } from './events';

export const CloseAccount = z.strictObject({
  person: labelled(Id, { vi: 'Người dùng', en: 'Person', refers: 'person' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type CloseAccount = z.infer<typeof CloseAccount>;

/** What the person did stays on record; what they could do has its end, and does not come back with the account. */
export const closeAccount = defineCommand('CloseAccount', {
  title: { vi: 'Đóng tài khoản', en: 'Close an account' },
  data: CloseAccount,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  decide: (command, state, circumstances) => {
    const day = wholeDay(circumstances);
    const account = state.accounts[command.person];
    if (account === undefined) throw refuse('account-unknown');
    if (account.closedOn !== undefined) return [];
    if (isOnlyAdministrator(state, command.person, day)) throw refuse('last-administrator');

    return [
      AccountClosed(command, account.openedOn > day ? { effectiveFrom: account.openedOn } : {}),
    ];
  },
});
