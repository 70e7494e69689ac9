import type { Id } from '@kyket/eventing';
import type { AuthorityRecord, Proposal } from '../authority';
import { refuse } from '../authority.refusals';

/** The guard of whoever answers proposals. */
export const mustBeProposed = (state: AuthorityRecord): void => {
  const isOpen = Object.values(state.proposals).some(({ is }) => is === 'open');
  if (!isOpen) throw refuse('no-open-proposal');
};

export const openProposal = ({ proposals }: AuthorityRecord, grantId: Id): Proposal => {
  const proposal = proposals[grantId];
  if (proposal?.is !== 'open') throw refuse('no-open-proposal');
  return proposal;
};
