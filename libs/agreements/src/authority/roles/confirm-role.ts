import { defineCommand, Id, labelled, type Circumstances, type LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { authority, authorityId, type AuthorityRecord, type Proposal } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { rolesOn } from '../on-day';
import { personsBehind } from '../persons';
import { RoleGranted } from './events';
import { mustBeGrantable } from './may-hold';
import { mustBeProposed, openProposal } from './open-proposal';

export const ConfirmRole = z.strictObject({
  grantId: labelled(Id, { vi: 'Mã đề nghị', en: 'Proposal' }),
});
export type ConfirmRole = z.infer<typeof ConfirmRole>;

type Acting = Pick<Circumstances, 'persons'>;

/** Neither who proposed it nor who gains by it, under whichever account. */
const isTheirOwn = (
  state: AuthorityRecord,
  { by, grant }: Proposal,
  { persons }: Acting,
): boolean => personsBehind(state, [...by, grant.person]).some((each) => persons.includes(each));

/** Whether there is an administrator to do it, so that the operator need not. */
const canBeConfirmed = (state: AuthorityRecord, proposal: Proposal, day: LocalDate): boolean => {
  const all = new Set(state.grants.map(({ person }) => person));
  return [...all].some(
    (person) =>
      rolesOn(state, person, day).some(({ role }) => role === 'administrator') &&
      !isTheirOwn(state, proposal, { persons: [person] }),
  );
};

/** A second administrator makes a role real. While there is one administrator only, the operator of the house confirms. */
export const confirmRole = defineCommand('ConfirmRole', {
  title: { vi: 'Xác nhận giao vai trò', en: 'Confirm a role' },
  data: ConfirmRole,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator', 'process-manager'],
  guard: (state, told) => {
    mustBeProposed(state);
    const open = Object.values(state.proposals).filter(({ is }) => is === 'open');
    if (open.every((proposal) => isTheirOwn(state, proposal, told)))
      throw refuse('second-administrator-needed');
  },
  decide: ({ grantId }, state, circumstances) => {
    const proposal = openProposal(state, grantId);
    if (isTheirOwn(state, proposal, circumstances)) throw refuse('second-administrator-needed');
    const day = wholeDay(circumstances);
    if (circumstances.roles.includes('process-manager') && canBeConfirmed(state, proposal, day))
      throw refuse('administrator-can-confirm');
    mustBeGrantable(state, proposal.grant, day);

    return [RoleGranted({ ...proposal.grant, grantId })];
  },
});
