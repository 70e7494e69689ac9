import { defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { DelegationGranted } from './events';

export const GrantDelegation = z.strictObject({
  delegationId: labelled(Id, { vi: 'Việc giao', en: 'Delegation' }),
  from: labelled(Id, { vi: 'Người giao', en: 'On whose behalf', refers: 'person' }),
  to: labelled(Id, { vi: 'Người làm thay', en: 'Who acts', refers: 'person' }),
  organisation: labelled(Id, { vi: 'Tại cơ quan', en: 'At', refers: 'party' }),
  begins: labelled(LocalDate.optional(), { vi: 'Từ ngày', en: 'From' }),
  until: labelled(LocalDate, { vi: 'Đến hết ngày', en: 'Last day' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type GrantDelegation = z.infer<typeof GrantDelegation>;

/** “B for A from … to …”. It lets a person act for another; to let an office sign, authorise it. */
export const grantDelegation = defineCommand('GrantDelegation', {
  title: { vi: 'Giao người làm thay', en: 'Delegate' },
  data: GrantDelegation,
  of: authority,
  idOf: () => authorityId,
  may: ['head', 'deciding-authority', 'signatory', 'focal-point', 'administrator'],
  decide: ({ begins: named, ...command }, { delegations }, circumstances) => {
    const day = wholeDay(circumstances);
    const begins = named ?? day;
    const { actor, roles } = circumstances;

    if (delegations[command.delegationId] !== undefined) throw refuse('delegation-exists');
    if (actor.onBehalfOf !== undefined) throw refuse('delegation-passed-on');
    if (actor.personId !== command.from && !roles.includes('administrator'))
      throw refuse('delegation-of-another');
    if (command.from === command.to) throw refuse('delegation-to-oneself');
    if (command.until < begins) throw refuse('ends-before-it-begins');

    return [DelegationGranted(command, begins === day ? {} : { effectiveFrom: begins })];
  },
});
