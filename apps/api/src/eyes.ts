import type { Principal } from '@kyket/application';
import type { VisibleTo } from '@kyket/projections';

/** Whose eyes a list is for: of one's own organisation, and of those one audits. Somebody of neither sees no lists. */
export const eyesOf = ({ organisation, audits }: Principal): VisibleTo | undefined => {
  if (audits === 'everything') return 'all';
  const theirs = [...(organisation === undefined ? [] : [organisation]), ...(audits ?? [])];
  return theirs.length === 0 ? undefined : theirs;
};
