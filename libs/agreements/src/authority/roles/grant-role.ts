import { defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { authority, authorityId } from '../authority';
import { wholeDay } from '../guards';
import { GrantableRole, RoleGranted } from './events';
import { mustBeGrantable } from './may-hold';

/** A role and its place. */
export const NamedRole = z.strictObject({
  person: labelled(Id, { vi: 'Người được giao', en: 'Person', refers: 'person' }),
  role: labelled(GrantableRole, { vi: 'Vai trò', en: 'Role' }),
  organisation: labelled(Id.optional(), { vi: 'Cơ quan', en: 'Organisation', refers: 'party' }),
  office: labelled(Id.optional(), { vi: 'Chức vụ', en: 'Office', refers: 'office' }),
});

export const GrantRole = NamedRole.extend({
  until: labelled(LocalDate.optional(), {
    vi: 'Đến hết ngày',
    en: 'Last day',
    hint: { vi: 'Kiểm toán phải có thời hạn', en: 'An auditor’s role has to have one' },
  }),
});
export type GrantRole = z.infer<typeof GrantRole>;

/** At set-up, where nobody could propose or confirm: the house itself grants. A person takes another (ProposeRole, ConfirmRole). */
export const grantRole = defineCommand('GrantRole', {
  title: { vi: 'Giao vai trò khi thiết lập', en: 'Grant a role at set-up' },
  data: GrantRole,
  of: authority,
  idOf: () => authorityId,
  may: ['process-manager'],
  founds: true,
  decide: (command, state, circumstances) => {
    mustBeGrantable(state, command, wholeDay(circumstances));
    return [RoleGranted(command)];
  },
});
