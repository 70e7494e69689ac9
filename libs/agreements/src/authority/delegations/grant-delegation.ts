import { defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { GrantableRole } from '../roles/events';
import { delegable, delegators } from './delegable';
import { DelegationGranted } from './events';

export const GrantDelegation = z.strictObject({
  delegationId: labelled(Id, { vi: 'Việc giao', en: 'Delegation', zh: '委托', lo: 'ການມອບໝາຍ' }),
  from: labelled(Id, {
    vi: 'Người giao',
    en: 'On whose behalf',
    zh: '委托人',
    lo: 'ຜູ້ມອບໝາຍ',
    refers: 'person',
  }),
  to: labelled(Id, {
    vi: 'Người làm thay',
    en: 'Who acts',
    zh: '代办人',
    lo: 'ຜູ້ເຮັດແທນ',
    refers: 'person',
  }),
  organisation: labelled(Id, {
    vi: 'Tại cơ quan',
    en: 'At',
    zh: '所在单位',
    lo: 'ທີ່ໜ່ວຍງານ',
    refers: 'party',
  }),
  begins: labelled(LocalDate.optional(), { vi: 'Từ ngày', en: 'From', zh: '自', lo: 'ແຕ່ວັນທີ' }),
  until: labelled(LocalDate, {
    vi: 'Đến hết ngày',
    en: 'Last day',
    zh: '截至（含当日）',
    lo: 'ຮອດໝົດວັນທີ',
  }),
  roles: labelled(z.array(GrantableRole).min(1).max(20).optional(), {
    vi: 'Chỉ các vai trò',
    en: 'Only these roles',
    zh: '仅限以下角色',
    lo: 'ສະເພາະບົດບາດເຫຼົ່ານີ້',
    hint: {
      vi: 'Để trống nếu giao tất cả',
      en: 'Leave empty for all',
      zh: '如全部委托则留空',
      lo: 'ປະຫວ່າງໄວ້ ຖ້າມອບໝາຍທັງໝົດ',
    },
  }),
  agreement: labelled(Id.optional(), {
    vi: 'Chỉ cho một văn bản',
    en: 'Only for one agreement',
    zh: '仅限一份协议',
    lo: 'ສະເພາະຂໍ້ຕົກລົງໜຶ່ງ',
    refers: 'agreement',
  }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason', zh: '理由', lo: 'ເຫດຜົນ' }),
});
export type GrantDelegation = z.infer<typeof GrantDelegation>;

/** “B for A from … to …”. It lets a person act for another; to let an office sign, authorise it. */
export const grantDelegation = defineCommand('GrantDelegation', {
  title: { vi: 'Giao người làm thay', en: 'Delegate', zh: '委托他人代为办理', lo: 'ມອບໝາຍຜູ້ເຮັດແທນ' },
  data: GrantDelegation,
  of: authority,
  idOf: () => authorityId,
  may: delegators,
  ofOneself: true,
  decide: (
    { begins: named, roles: only, agreement, ...command },
    { delegations },
    circumstances,
  ) => {
    const day = wholeDay(circumstances);
    const begins = named ?? day;
    const { actor, roles } = circumstances;

    if (delegations[command.delegationId] !== undefined) throw refuse('delegation-exists');
    if (actor.onBehalfOf !== undefined) throw refuse('delegation-passed-on');
    if (actor.personId !== command.from && !roles.includes('administrator'))
      throw refuse('delegation-of-another');
    if (command.from === command.to) throw refuse('delegation-to-oneself');
    if (command.until < begins) throw refuse('ends-before-it-begins');
    if (only?.some((role) => !delegable.has(role))) throw refuse('delegation-of-nothing');

    const scope = { ...(only && { roles: only }), ...(agreement && { agreement }) };
    const isNarrow = Object.keys(scope).length > 0;
    return [
      DelegationGranted(
        { ...command, ...(isNarrow && { scope }) },
        begins === day ? {} : { effectiveFrom: begins },
      ),
    ];
  },
});
