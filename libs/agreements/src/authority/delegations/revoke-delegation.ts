import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { delegators } from './delegable';
import { DelegationRevoked } from './events';

export const RevokeDelegation = z.strictObject({
  delegationId: labelled(Id, { vi: 'Việc giao', en: 'Delegation', zh: '委托', lo: 'ການມອບໝາຍ' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason', zh: '理由', lo: 'ເຫດຜົນ' }),
});
export type RevokeDelegation = z.infer<typeof RevokeDelegation>;

export const revokeDelegation = defineCommand('RevokeDelegation', {
  title: {
    vi: 'Thôi giao người làm thay',
    en: 'Revoke a delegation',
    zh: '撤销委托',
    lo: 'ຖອນການມອບໝາຍ',
  },
  data: RevokeDelegation,
  of: authority,
  idOf: () => authorityId,
  may: delegators,
  ofOneself: true,
  decide: ({ delegationId, reason }, { delegations }, circumstances) => {
    const day = wholeDay(circumstances);
    const { actor, roles } = circumstances;
    const granted = delegations[delegationId];

    if (granted === undefined) throw refuse('delegation-unknown');
    if (actor.personId !== granted.from && !roles.includes('administrator'))
      throw refuse('delegation-of-another');
    if (granted.until < day) throw refuse('delegation-ended');

    const { from, to, begins } = granted;
    // Taken back before it began, it never was.
    return [
      DelegationRevoked(
        { delegationId, from, to, reason },
        begins > day ? { effectiveFrom: begins } : {},
      ),
    ];
  },
});
