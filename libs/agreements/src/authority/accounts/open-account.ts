import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { AccountOpened } from './events';

export const OpenAccount = z.strictObject({
  person: labelled(Id, { vi: 'Người dùng', en: 'Person', refers: 'person' }),
  organisation: labelled(Id.optional(), { vi: 'Cơ quan', en: 'Organisation', refers: 'party' }),
});
export type OpenAccount = z.infer<typeof OpenAccount>;

export const openAccount = defineCommand('OpenAccount', {
  title: { vi: 'Mở tài khoản', en: 'Open an account' },
  data: OpenAccount,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  founds: true,
  decide: (command, { accounts }, circumstances) => {
    wholeDay(circumstances);
    const account = accounts[command.person];
    if (account !== undefined && account.closedOn === undefined)
      throw refuse('account-already-open');

    return [AccountOpened(command)];
  },
});
