import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { mustBeOpen, wholeDay } from '../guards';
import { InvitedToChoosePassword } from './events';

export const InviteToChoosePassword = z.strictObject({
  person: labelled(Id, { vi: 'Người dùng', en: 'Person', refers: 'person' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type InviteToChoosePassword = z.infer<typeof InviteToChoosePassword>;

/**
 * For who has lost their password. Whoever chooses it comes in as them, so it stands on record who made it so, and why.
 * The way to choose it goes to the owner of the account alone.
 */
export const inviteToChoosePassword = defineCommand('InviteToChoosePassword', {
  title: {
    vi: 'Mời một người chọn lại mật khẩu',
    en: 'Invite a person to choose another password',
  },
  data: InviteToChoosePassword,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator', 'process-manager'],
  declares: () => ({
    means: {
      vi: 'Tôi đã xác minh chính người này yêu cầu chọn lại mật khẩu, và mời họ chọn qua thư gửi tới địa chỉ của họ.',
      en: 'I have made sure that this person asks to choose another password, and invite them by a letter to their own address.',
    },
  }),
  decide: (command, { accounts }, circumstances) => {
    wholeDay(circumstances);
    mustBeOpen(accounts[command.person]);
    if (circumstances.persons.includes(command.person)) throw refuse('password-of-ones-own');

    return [InvitedToChoosePassword(command)];
  },
});
