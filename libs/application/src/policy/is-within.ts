import type { Clearance } from '@kyket/agreements';
import type { Id } from '@kyket/eventing';

/** Whether a record belongs to the one agreement that a delegation is for; to any, where it names none. */
export const isWithin = (
  aggregate: string,
  id: Id,
  state: unknown,
  only: Id | undefined,
): boolean => {
  if (only === undefined) return true;
  if (aggregate === 'agreement' || aggregate === 'ledger') return id === only;
  if (aggregate !== 'clearance') return false;
  const file = state as Clearance;
  return file.is !== 'none' && file.agreement === only;
};
